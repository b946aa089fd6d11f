package no.samspill.domain.registers;

import static no.samspill.domain.lifecycle.Samples.SECOND;
import static no.samspill.domain.lifecycle.Samples.TEXT;
import static no.samspill.domain.lifecycle.Samples.TODAY;
import static no.samspill.domain.lifecycle.Samples.decisions;
import static no.samspill.domain.lifecycle.Samples.profile;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.agreement.Clause;
import no.samspill.domain.agreement.Draft;
import no.samspill.domain.agreement.LegalForm;
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

    private static final AgreementText OTHERWISE = Draft.complete(LegalForm.TASK_COMMUNITY)
            .says(Clause.PURPOSE, "Noe de aldri så")
            .text();

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
        return new Uses(portfolio(decisions, List.of(TEXT, SECOND), measures));
    }

    private static Optional<Reason> used(String by) {
        return Optional.of(Reason.at(
                "/agreements/3", PortfolioRefusal.TEXT_IN_USE, TEXT.version().toString(), by));
    }

    @Test
    void decisions_and_measures_use_the_version_they_name_and_no_other() {
        Uses both = uses(List.of(ADOPTED, decision("ks-5055-ny")), under(TEXT));

        assertThat(both.of(TEXT.version())).containsExactly("ks-5059-ja", "Felles brannvesen");
        assertThat(both.of(SECOND.version())).containsExactly("ks-5055-ny");
        assertThat(uses(List.of(DecisionVariant.of(ADOPTED).withoutText().decision()), under(SECOND))
                        .of(TEXT.version()))
                .isEmpty();
    }

    @Test
    void a_version_that_is_used_is_what_it_was() {
        assertThat(uses(List.of(ADOPTED)).refusal(OTHERWISE, "/agreements/3")).isEqualTo(used("ks-5059-ja"));
        assertThat(uses(List.of(), under(TEXT)).refusal(OTHERWISE, "/agreements/3"))
                .isEqualTo(used("Felles brannvesen"));
        assertThat(uses(List.of(), under(SECOND)).refusal(OTHERWISE, "/agreements/3"))
                .isEmpty();
        assertThat(uses(List.of(ADOPTED)).refusal(TEXT, "/agreements/3")).isEmpty();
    }

    @Test
    void only_another_wording_of_a_registered_version_differs() {
        assertThat(uses(List.of()).differs(List.of(SECOND, OTHERWISE))).isTrue();
        assertThat(uses(List.of()).differs(List.of(TEXT, SECOND))).isFalse();
        assertThat(new Uses(portfolio(List.of(), List.of(SECOND))).differs(List.of(OTHERWISE)))
                .isFalse();
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
