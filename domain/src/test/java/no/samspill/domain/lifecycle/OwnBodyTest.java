package no.samspill.domain.lifecycle;

import static java.util.stream.Collectors.toMap;
import static no.samspill.domain.lifecycle.Acts.*;
import static no.samspill.domain.lifecycle.LifecycleRefusal.BODY_OF_OTHER_COOPERATION;
import static no.samspill.domain.lifecycle.Phase.*;
import static no.samspill.domain.lifecycle.Samples.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.agreement.AmendmentRefusal;
import no.samspill.domain.agreement.Clause;
import no.samspill.domain.agreement.Decider;
import no.samspill.domain.agreement.Dissolution;
import no.samspill.domain.agreement.Draft;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.governance.Articles;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.governance.BodyLaw;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.DecisionVariant;
import no.samspill.domain.governance.Outcome;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.api.Test;

/** The council of representatives of one cooperation decides nothing in another. */
class OwnBodyTest {

    private static final AgreementText BEFORE = Draft.complete(LegalForm.TASK_COMMUNITY)
            .with(new Dissolution(Decider.REPRESENTATIVES, Optional.empty(), Optional.empty()))
            .text();
    private static final AgreementText AFTER = Draft.complete(LegalForm.TASK_COMMUNITY)
            .with(new Dissolution(Decider.REPRESENTATIVES, Optional.empty(), Optional.empty()))
            .version(2)
            .says(Clause.PURPOSE, "Trygghet")
            .text();

    private static final Act AMENDED = new Amended(AFTER.version(), TODAY, List.of(), ids("rep-ny"));
    private static final Act WOUND_UP = windingUp(TODAY, "rep-ny");

    private static Body of(String id, Optional<BodyLaw> law, PartyId... participants) {
        return new Body(
                new BodyId(id),
                id,
                BodyKind.COUNCIL_OF_REPRESENTATIVES,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(new Articles(
                        law,
                        List.of(participants),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty())),
                Optional.empty());
    }

    private static Body rep(PartyId... participants) {
        return of("rep", Optional.of(BodyLaw.TASK_COMMUNITY), participants);
    }

    private static Standing naming(Phase phase, String body) {
        Profile of = profile("Brann").as(LegalForm.TASK_COMMUNITY);
        return standing(phase)
                .with(new Profile(
                        of.title(),
                        of.kind(),
                        of.form(),
                        of.strategy(),
                        of.need(),
                        of.goals(),
                        of.responsible(),
                        of.sponsor(),
                        of.coordinator(),
                        of.host(),
                        Optional.of(new BodyId(body)),
                        of.organisation(),
                        of.status(),
                        of.followUp(),
                        of.parts(),
                        of.grants(),
                        of.contributions(),
                        of.mandate(),
                        of.costAgreement()));
    }

    private static List<Reason> refusals(Act act, Standing standing, Body... bodies) {
        Decision adopted = DecisionVariant.of(decision("rep", "ny", 0, Outcome.ADOPTED, AFTER.version()))
                .unanimous()
                .decision();
        Docket all = docket(List.of(adopted), BEFORE, AFTER);
        Docket docket = new Docket(
                all.organisations(),
                Stream.of(bodies).collect(toMap(Body::id, one -> one)),
                all.decisions(),
                all.texts(),
                all.law());
        return act.refusals(new Situation(BRANN, Optional.of(standing), TODAY, docket));
    }

    private static final Reason OTHER = Reason.at("/decisions/0", BODY_OF_OTHER_COOPERATION, "rep");

    @Test
    void one_that_is_common_to_others_neither_amends_nor_ends_it() {
        assertThat(refusals(AMENDED, standing(ACTIVE), rep(ORKLAND, RINDAL)))
                .contains(OTHER)
                .extracting(Reason::code)
                .contains(AmendmentRefusal.AMENDMENT_NEEDS_REPRESENTATIVES);
        assertThat(refusals(AMENDED, standing(ACTIVE), rep(ORKLAND, HEIM, RINDAL)))
                .contains(OTHER);
        assertThat(refusals(WOUND_UP, standing(TERMINATION_PROPOSED), rep(ORKLAND, RINDAL)))
                .contains(OTHER)
                .extracting(Reason::code)
                .contains(LifecycleRefusal.DISSOLUTION_NEEDS_REPRESENTATIVES);
    }

    @Test
    void one_that_is_common_to_the_parties_does() {
        assertThat(refusals(AMENDED, standing(ACTIVE), rep(HEIM, ORKLAND))).isEmpty();
        assertThat(refusals(WOUND_UP, standing(TERMINATION_PROPOSED), rep(HEIM, ORKLAND)))
                .isEmpty();
    }

    @Test
    void of_two_that_are_common_to_the_same_parties_the_measure_says_which() {
        Body twin = of("rep-ikt", Optional.of(BodyLaw.TASK_COMMUNITY), ORKLAND, HEIM);
        Body company = of("rep-iks", Optional.of(BodyLaw.COMPANY), ORKLAND, HEIM);

        assertThat(refusals(AMENDED, standing(ACTIVE), rep(ORKLAND, HEIM), company))
                .isEmpty();
        assertThat(refusals(AMENDED, standing(ACTIVE), rep(ORKLAND, HEIM), twin))
                .contains(OTHER);
        assertThat(refusals(AMENDED, naming(ACTIVE, "rep"), rep(ORKLAND, HEIM), twin))
                .isEmpty();
        assertThat(refusals(AMENDED, naming(ACTIVE, "rep-ikt"), rep(ORKLAND, HEIM), twin))
                .contains(OTHER);
    }

    @Test
    void nobody_is_asked_who_sits_in_the_one_the_measure_names() {
        assertThat(refusals(AMENDED, naming(ACTIVE, "rep"), rep())).isEmpty();
        assertThat(refusals(AMENDED, standing(ACTIVE), rep())).contains(OTHER);
    }

    @Test
    void nor_is_it_ended_or_converted_by_that_of_another_law() {
        Body company = of("rep", Optional.of(BodyLaw.COMPANY), ORKLAND, HEIM);
        assertThat(refusals(AMENDED, standing(ACTIVE), company)).contains(OTHER);
        assertThat(refusals(closedBut("rep-ny"), standing(WINDING_UP), rep(RINDAL)))
                .contains(Reason.at("/decision", BODY_OF_OTHER_COOPERATION, "rep"));
        assertThat(refusals(closedBut("rep-ny"), standing(WINDING_UP), rep(ORKLAND, HEIM)))
                .isEmpty();
    }

    @Test
    void one_whose_parties_have_new_numbers_is_still_theirs() {
        Standing renumbered = standing(ACTIVE).changing(HEIM, one -> one.as(RINDAL));

        assertThat(refusals(AMENDED, renumbered, rep(ORKLAND, HEIM))).isEmpty();
    }

    @Test
    void a_measure_with_a_steering_group_is_held_by_no_other() {
        Act hold = hold("styringsgruppe-ja", TODAY.plusMonths(2));
        Guard.open("no group of its own", now(ACTIVE), hold).check();
        Guard.open("its own", now(naming(ACTIVE, "styringsgruppe")), hold).check();

        Body other = new Body(
                new BodyId("styringsgruppe-2"),
                "Styringsgruppen for IKT",
                BodyKind.STEERING_GROUP,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Docket docket = docket(TEXT);
        docket = new Docket(
                docket.organisations(),
                Stream.concat(docket.bodies().values().stream(), Stream.of(other))
                        .collect(toMap(Body::id, one -> one)),
                docket.decisions(),
                docket.texts(),
                docket.law());
        Guard.shut(
                        "another's",
                        now(naming(ACTIVE, "styringsgruppe-2"), docket),
                        hold,
                        Reason.at("/decision", BODY_OF_OTHER_COOPERATION, "styringsgruppe"))
                .check();
    }
}
