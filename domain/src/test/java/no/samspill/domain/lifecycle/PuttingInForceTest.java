package no.samspill.domain.lifecycle;

import static no.samspill.domain.lifecycle.Acts.*;
import static no.samspill.domain.lifecycle.Samples.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.Activity;
import no.samspill.domain.agreement.Activity.IndividualDecisions;
import no.samspill.domain.agreement.AgreementFinding;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.agreement.Clause;
import no.samspill.domain.agreement.Draft;
import no.samspill.domain.agreement.Economy;
import no.samspill.domain.agreement.Economy.Borrowing;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.agreement.Organising;
import no.samspill.domain.agreement.OtherForm;
import no.samspill.domain.governance.Articles;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.governance.GovernanceFinding;
import no.samspill.domain.governance.Post;
import no.samspill.domain.governance.Quota;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the check of a text calls an error stops every act that would put it in force. */
class PuttingInForceTest {

    /** A text that the law will not have, and what is wrong with it. */
    record Unlawful(AgreementText text, List<AgreementFinding> wrong) {

        Unlawful(AgreementText text, AgreementFinding... wrong) {
            this(text, List.of(wrong));
        }

        @Override
        public String toString() {
            return text.form() + " " + wrong;
        }
    }

    static Stream<Unlawful> texts() {
        return Stream.of(
                new Unlawful(
                        deciding(LegalForm.NO_FORM, IndividualDecisions.INTERNAL_AND_GRANTS),
                        AgreementFinding.INDIVIDUAL_DECISIONS_NOT_ALLOWED),
                new Unlawful(
                        deciding(LegalForm.TASK_COMMUNITY, IndividualDecisions.OTHER),
                        AgreementFinding.INDIVIDUAL_DECISIONS_NOT_ALLOWED),
                new Unlawful(
                        deciding(LegalForm.POLITICAL_COUNCIL, IndividualDecisions.OTHER),
                        AgreementFinding.INDIVIDUAL_DECISIONS_NOT_ALLOWED),
                new Unlawful(
                        Draft.complete(LegalForm.TASK_COMMUNITY)
                                .says(Clause.NAME, "Orkdal brannvesen")
                                .text(),
                        AgreementFinding.NAME_LACKS_FORM),
                new Unlawful(
                        Draft.of(LegalForm.TASK_COMMUNITY, Clause.values()).text(),
                        AgreementFinding.BORROWING_NOT_SAID),
                new Unlawful(
                        Draft.of(LegalForm.COMPANY, without(Clause.BORROWING))
                                .with(borrowing())
                                .text(),
                        AgreementFinding.BORROWING_WITHOUT_CLAUSE,
                        AgreementFinding.BORROWING_WITHOUT_CAP),
                new Unlawful(
                        Draft.of(LegalForm.POLITICAL_COUNCIL, without(Clause.BUDGET_EXCEPTION))
                                .with(new Economy(Optional.empty(), true, List.of(), List.of(), Optional.empty()))
                                .text(),
                        AgreementFinding.BUDGET_EXCEPTION_WITHOUT_CLAUSE),
                new Unlawful(
                        Draft.complete(LegalForm.HOST_WITH_JOINT_COMMITTEE)
                                .with(members(1))
                                .text(),
                        AgreementFinding.TOO_FEW_MEMBERS_AGREED),
                new Unlawful(
                        Draft.complete(LegalForm.POLITICAL_COUNCIL)
                                .with(OtherForm.BOARD_OF_1992_ACT)
                                .text(),
                        AgreementFinding.BOARD_NOT_CONVERTED));
    }

    private static AgreementText deciding(LegalForm form, IndividualDecisions decisions) {
        return Draft.complete(form)
                .with(new Activity(Optional.of(decisions), false, false, Optional.empty(), false))
                .text();
    }

    private static Organising members(int each) {
        return new Organising(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(each),
                Optional.empty(),
                false,
                Optional.empty());
    }

    private static Clause[] without(Clause gap) {
        return Stream.of(Clause.values()).filter(clause -> clause != gap).toArray(Clause[]::new);
    }

    private static Economy borrowing() {
        return new Economy(
                Optional.of(new Borrowing(true, Optional.empty())), false, List.of(), List.of(), Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void what_the_check_calls_an_error_stops_every_act_that_puts_the_text_in_force(Unlawful it) {
        AgreementText next = Texts.version(it.text(), 2);
        Standing of = standing(Phase.ADOPTED).with(profile("Brann").as(it.text().form()));

        assertThat(codes(submitted(), it, of.in(Phase.PROPOSED, DATE))).containsAll(it.wrong());
        assertThat(codes(adopted("ks-5059-ja", "ks-5055-ja"), it, awaiting(of)))
                .as("adopted")
                .containsAll(it.wrong());
        assertThat(codes(startedBut(), it, of)).as("started").containsAll(it.wrong());
        assertThat(codes(
                        amended("ks-5059-ny", "ks-5055-ny"), new Unlawful(next, it.wrong()), of.in(Phase.ACTIVE, DATE)))
                .as("amended")
                .containsAll(it.wrong());
        assertThat(codes(
                        converted("ny", Optional.of(it.text()), 100_00, "ks-5059-ja", "ks-5055-ja"),
                        it,
                        of.in(Phase.ACTIVE, DATE)))
                .as("converted")
                .containsAll(it.wrong());
    }

    private static Standing awaiting(Standing of) {
        return standing(Phase.AWAITING_DECISION).with(of.profile());
    }

    private static List<Reason.Code> codes(Act act, Unlawful it, Standing of) {
        return act.refusals(Guard.heldTo(act, now(of, docket(it.text())))).stream()
                .map(Reason::code)
                .toList();
    }

    @Test
    void what_the_law_only_recommends_stops_nothing() {
        AgreementText produces = Draft.complete(LegalForm.POLITICAL_COUNCIL)
                .with(new Activity(Optional.empty(), true, false, Optional.empty(), false))
                .text();

        assertThat(codes(
                        startedBut(),
                        new Unlawful(produces),
                        standing(Phase.ADOPTED).with(profile("Brann").as(LegalForm.POLITICAL_COUNCIL))))
                .isEmpty();
    }

    @Test
    void a_shared_system_has_somebody_responsible_for_its_archive_by_law() {
        AgreementText shared = Draft.complete(LegalForm.TASK_COMMUNITY)
                .with(new Activity(Optional.empty(), false, false, Optional.empty(), true))
                .text();

        assertThat(startedBut("archiveResponsible").refusals(now(standing(Phase.ADOPTED), docket(shared))))
                .containsExactly(Guard.by(
                        "arkivforskrifta",
                        "§ 8",
                        "2026-01-01",
                        Reason.at("/archiveResponsible", LifecycleRefusal.START_INCOMPLETE, "archiveResponsible")));
    }

    @Test
    void nor_does_a_text_that_nobody_has_registered() {
        assertThat(startedBut().refusals(now(standing(Phase.ADOPTED), docket())))
                .isEmpty();
    }

    @Test
    void the_body_has_as_many_from_each_as_the_agreement_says() {
        AgreementText three =
                Draft.complete(LegalForm.TASK_COMMUNITY).with(members(3)).text();
        AgreementText two =
                Draft.complete(LegalForm.TASK_COMMUNITY).with(members(2)).text();

        assertThat(codes(startedBut(), new Unlawful(three), standing(Phase.ADOPTED)))
                .containsExactly(
                        AgreementFinding.MEMBERS_DIFFER_FROM_AGREEMENT, AgreementFinding.MEMBERS_DIFFER_FROM_AGREEMENT);
        assertThat(codes(startedBut(), new Unlawful(two), standing(Phase.ADOPTED)))
                .isEmpty();
    }

    @Test
    void a_network_starts_with_those_its_articles_say() {
        assertThat(starting(network(2))).isEmpty();
        assertThat(starting(network(1)))
                .containsExactly(Reason.at("", GovernanceFinding.WRONG_NUMBER_FROM, "nettverk", "5059", "1", "2"));
        assertThat(starting(network(0))).as("nobody is registered").isEmpty();
    }

    private static List<Reason> starting(Body network) {
        Standing of = standing(Phase.ADOPTED)
                .with(StartingTest.doneBy("nettverk").as(LegalForm.NO_FORM))
                .under(Optional.empty());
        Docket all = docket();
        Map<BodyId, Body> bodies = Stream.of(network).collect(Collectors.toMap(Body::id, one -> one));
        Docket docket = new Docket(all.organisations(), bodies, all.decisions(), all.texts(), all.law());
        return startedBut().refusals(now(of, docket));
    }

    private static Body network(int members) {
        return new Body(
                new BodyId("nettverk"),
                "nettverk",
                BodyKind.NETWORK,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                TopBodies.posts(ORKLAND, Post.Role.MEMBER, members).toList(),
                Optional.of(new Articles(
                        Optional.empty(),
                        List.of(ORKLAND),
                        List.of(new Quota.PerParticipant(2, 0)),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty())),
                Optional.empty());
    }
}
