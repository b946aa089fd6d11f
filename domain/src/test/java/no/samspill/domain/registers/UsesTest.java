package no.samspill.domain.registers;

import static no.samspill.domain.lifecycle.Samples.SECOND;
import static no.samspill.domain.lifecycle.Samples.TEXT;
import static no.samspill.domain.lifecycle.Samples.TODAY;
import static no.samspill.domain.lifecycle.Samples.bodies;
import static no.samspill.domain.lifecycle.Samples.decisions;
import static no.samspill.domain.lifecycle.Samples.profile;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.followup.Register;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.DecisionVariant;
import no.samspill.domain.lifecycle.Entry;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.Registered;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.domain.portfolio.PortfolioRefusal;
import org.junit.jupiter.api.Test;

/** What rests on a version of a text closes it. */
class UsesTest {

    private static final Decision ADOPTED = decision("ks-5059-ja");

    private static Decision decision(String id) {
        return decisions().stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Measure under(AgreementText text) {
        Registered registered = new Registered(
                Phase.ACTIVE, profile("Felles brannvesen"), List.of(), Optional.of(text.version()), "Avtalen");
        return new Measure(new MeasureId("brann"), List.of(new Entry(1, TODAY, registered)));
    }

    private static Portfolio portfolio(List<Decision> decisions, List<AgreementText> texts, Measure... measures) {
        return new Portfolio(List.of(), List.of(), List.of(), List.of(), decisions, texts, List.of(measures));
    }

    private static Uses uses(List<Decision> decisions, Measure... measures) {
        return Uses.of(Register.of(portfolio(decisions, List.of(TEXT, SECOND), measures)));
    }

    private static RegisterKey key(AgreementText text) {
        return new RegisterKey(ItemKind.AGREEMENT_TEXT, text.version().toString());
    }

    private static RegisterKey key(Decision decision) {
        return new RegisterKey(ItemKind.DECISION, decision.id().value());
    }

    @Test
    void decisions_and_measures_use_the_version_they_name_and_no_other() {
        Uses both = uses(List.of(ADOPTED, decision("ks-5055-ny")), under(TEXT));

        assertThat(both.of(key(TEXT))).containsExactly("ks-5059-ja", "Felles brannvesen");
        assertThat(both.of(key(SECOND))).containsExactly("ks-5055-ny");
        assertThat(uses(List.of(DecisionVariant.of(ADOPTED).withoutText().decision()), under(SECOND))
                        .of(key(TEXT)))
                .isEmpty();
    }

    @Test
    void a_version_that_is_used_is_what_it_was_whatever_reason_is_given() {
        Optional<Reason> used = Optional.of(
                Reason.at("", PortfolioRefusal.TEXT_IN_USE, TEXT.version().toString(), "ks-5059-ja"));
        assertThat(uses(List.of(ADOPTED)).ofChange(key(TEXT), Optional.empty())).isEqualTo(used);
        assertThat(uses(List.of(ADOPTED)).ofChange(key(TEXT), Optional.of("Rettet")))
                .isEqualTo(used);
        assertThat(uses(List.of(), under(SECOND)).ofChange(key(TEXT), Optional.empty()))
                .isEmpty();
    }

    @Test
    void what_is_used_is_changed_with_a_reason_and_what_is_not_without() {
        Body council = bodies().stream()
                .filter(one -> one.id().equals(ADOPTED.body()))
                .findFirst()
                .orElseThrow();
        RegisterKey key = new RegisterKey(ItemKind.BODY, council.id().value());
        Uses uses = uses(List.of(ADOPTED));

        assertThat(uses.ofChange(key, Optional.of(" ")))
                .contains(Reason.at("", RegisterRefusal.CHANGED_WITHOUT_REASON, key.id(), "ks-5059-ja"));
        assertThat(uses.ofChange(key, Optional.of("Nytt navn"))).isEmpty();
        assertThat(uses.ofChange(key(ADOPTED), Optional.empty())).isEmpty();
    }

    @Test
    void what_is_used_is_not_withdrawn_and_nothing_is_without_a_reason() {
        Uses uses = uses(List.of(ADOPTED));

        assertThat(uses.ofWithdrawal(key(TEXT), Optional.empty()))
                .containsExactly(
                        Reason.at(
                                "/reason",
                                RegisterRefusal.WITHDRAWN_WITHOUT_REASON,
                                key(TEXT).id()),
                        Reason.at(
                                "",
                                RegisterRefusal.WITHDRAWN_WHILE_USED,
                                key(TEXT).id(),
                                "ks-5059-ja"));
        assertThat(uses.ofWithdrawal(key(ADOPTED), Optional.of("Ført to ganger")))
                .isEmpty();
    }

    @Test
    void what_is_decided_after_today_is_told_by_its_place() {
        Decision tomorrow = DecisionVariant.of(ADOPTED).on(TODAY.plusDays(1)).decision();
        Portfolio twice = portfolio(List.of(ADOPTED, tomorrow), List.of());
        Reason after = Reason.at(
                "/decisions/1/date",
                PortfolioRefusal.DECISION_AFTER_TODAY,
                "ks-5059-ja",
                TODAY.plusDays(1).toString(),
                TODAY.toString());

        assertThat(twice.refusals(TODAY))
                .containsExactly(Reason.at("/decisions/1", PortfolioRefusal.SAME_ID_TWICE, "ks-5059-ja"), after);
        assertThat(twice.refusals(TODAY.plusDays(1))).isEqualTo(twice.refusals());
        assertThat(portfolio(List.of(DecisionVariant.of(ADOPTED).on(TODAY).decision()), List.of())
                        .refusals(TODAY))
                .isEmpty();
    }
}
