package no.samspill.domain.agreement;

import static no.samspill.domain.agreement.AmendmentRefusal.*;
import static no.samspill.domain.agreement.AmendmentTest.TODAY;
import static no.samspill.domain.agreement.AmendmentTest.changed;
import static no.samspill.domain.agreement.AmendmentTest.rule;
import static no.samspill.domain.agreement.Bodies.*;
import static no.samspill.domain.governance.GovernanceFinding.VOTES_NOT_TOLD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.LegalReference;
import no.samspill.domain.Majority;
import no.samspill.domain.Reason;
import no.samspill.domain.governance.Ballots;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.DecisionVariant;
import no.samspill.domain.governance.Outcome;
import no.samspill.domain.governance.Question;
import no.samspill.domain.governance.Votes;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who must have adopted an amendment, when it is known whose it is to decide. */
class AmendmentRuleTest {

    @Test
    void every_council_itself_adopts_this_version() {
        AmendmentRule rule =
                rule(Draft.complete(LegalForm.HOST_MUNICIPALITY), changed(LegalForm.HOST_MUNICIPALITY, Clause.TASKS));

        assertThat(refusals(rule, adopts(ORKLAND, 2), adopts(HEIM, 2))).isEmpty();
        assertThat(refusals(rule, adopts(ORKLAND, 2), adopts(HEIM_BOARD, 2)))
                .containsExactly(Reason.at("/decisions", AMENDMENT_NEEDS_COUNCIL, "5055", "1/1")
                        .by(Optional.of(new LegalReference("kommuneloven", "§ 20-4", LocalDate.of(2019, 10, 1)))));
        assertThat(refusals(rule, adopts(ORKLAND, 1), decides(HEIM, 2, Outcome.ADOPTED_WITH_CHANGES, "2026-06-01")))
                .hasSize(2);
        assertThat(refusals(rule, adopts(ORKLAND, 2), decides(HEIM, 2, Outcome.ADOPTED, "2026-07-03")))
                .hasSize(1);
        assertThat(refusals(
                        rule,
                        adopts(ORKLAND, 2),
                        adopts(HEIM, 2),
                        decides(HEIM, 2, Outcome.NOTED, "2026-06-02"),
                        decides(ORKLAND, 2, Outcome.REJECTED, "2026-06-02")))
                .extracting(reason -> reason.facts().get(0))
                .containsExactly("5059");
    }

    @ParameterizedTest
    @CsvSource({"8,4,0,true", "8,5,0,false", "8,4,1,false", "6,3,0,true", "1,0,0,true", "0,0,0,false"})
    void the_representatives_need_two_thirds_of_the_votes_cast(int inFavour, int against, int blank, boolean enough) {
        AmendmentRule rule =
                rule(Draft.complete(LegalForm.TASK_COMMUNITY), changed(LegalForm.TASK_COMMUNITY, Clause.PURPOSE));
        List<Reason> refusals = refusals(rule, adopts(REPRESENTATIVES, 2, new Votes(inFavour, against, blank)));

        if (enough) {
            assertThat(refusals).isEmpty();
        } else {
            assertThat(refusals)
                    .containsExactly(Reason.at(
                                    "/decisions",
                                    AMENDMENT_LACKS_MAJORITY,
                                    Integer.toString(inFavour),
                                    Integer.toString(inFavour + against + blank),
                                    "2/3")
                            .by(rule.basis()));
        }
    }

    @Test
    void only_the_representatives_decide_for_themselves_and_so_many_agree_as_it_takes() {
        AmendmentRule rule =
                rule(Draft.complete(LegalForm.TASK_COMMUNITY), changed(LegalForm.TASK_COMMUNITY, Clause.PURPOSE));
        Reason needed =
                Reason.at("/decisions", AMENDMENT_NEEDS_REPRESENTATIVES, "2/3").by(rule.basis());

        assertThat(refusals(
                        rule,
                        DecisionVariant.of(adopts(REPRESENTATIVES, 2))
                                .unanimous()
                                .decision()))
                .isEmpty();
        assertThat(refusals(rule, adopts(REPRESENTATIVES, 2)))
                .containsExactly(Reason.at("/decisions", VOTES_NOT_TOLD, "2/3").by(rule.basis()));
        assertThat(refusals(
                        rule,
                        DecisionVariant.of(adopts(REPRESENTATIVES, 2, new Votes(3, 2, 0)))
                                .unanimous()
                                .decision()))
                .containsExactly(Reason.at("/decisions", AMENDMENT_LACKS_MAJORITY, "3", "5", "2/3")
                        .by(rule.basis()));
        assertThat(refusals(rule, adopts(REGION, 2), adopts(ORKLAND, 2))).containsExactly(needed);
        assertThat(refusals(rule, adopts(REPRESENTATIVES, 1))).containsExactly(needed);
    }

    @Test
    void parties_decide_by_the_body_that_has_the_authority() {
        AmendmentRule rule = rule(Draft.complete(LegalForm.NO_FORM), changed(LegalForm.NO_FORM, Clause.PURPOSE));

        assertThat(refusals(rule, adopts(ORKLAND_CHIEF, 2), adopts(HEIM, 2))).isEmpty();
        assertThat(refusals(rule, adopts(ORKLAND_CHIEF, 2), adopts(REGION, 2)))
                .containsExactly(Reason.at("/decisions", AMENDMENT_NEEDS_PARTY, "5055", "1/1"));
    }

    @Test
    void who_takes_part_without_being_named_is_to_adopt_it_too_and_nobody_twice() {
        AmendmentRule rule = rule(Draft.complete(LegalForm.NO_FORM), changed(LegalForm.NO_FORM, Clause.PURPOSE))
                .with(List.of(new PartyId("5055"), new PartyId("5014")));

        assertThat(refusals(rule, adopts(ORKLAND, 2)))
                .extracting(reason -> reason.facts().get(0))
                .containsExactly("5055", "5014");
    }

    @Test
    void as_many_parties_as_agreed_are_enough() {
        Amending twoThirds = new Amending(Optional.of(new Majority(2, 3)), false);
        AmendmentRule two = rule(
                Draft.complete(LegalForm.NO_FORM).with(twoThirds).parties("5059", "5055", "5014"),
                changed(LegalForm.NO_FORM, Clause.PURPOSE).with(twoThirds).parties("5059", "5055", "5014"));

        assertThat(refusals(two, adopts(ORKLAND, 2), adopts(HEIM, 2))).isEmpty();
        assertThat(refusals(two, adopts(ORKLAND, 2)))
                .extracting(reason -> reason.facts().get(0))
                .containsExactly("5055", "5014");
    }

    private static List<Reason> refusals(AmendmentRule rule, Decision... decisions) {
        return rule.refusals(
                Ballots.of(Question.ofText(rule.version()), List.of(decisions), ALL, TODAY),
                Optional.of(REPRESENTATIVES.id()));
    }
}
