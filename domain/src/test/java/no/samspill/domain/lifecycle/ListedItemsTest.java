package no.samspill.domain.lifecycle;

import static no.samspill.domain.lifecycle.Acts.*;
import static no.samspill.domain.lifecycle.Guard.by;
import static no.samspill.domain.lifecycle.Guard.byAct;
import static no.samspill.domain.lifecycle.Guard.open;
import static no.samspill.domain.lifecycle.Guard.shut;
import static no.samspill.domain.lifecycle.LifecycleRefusal.*;
import static no.samspill.domain.lifecycle.Phase.*;
import static no.samspill.domain.lifecycle.Samples.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.agreement.Draft;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the law lists is changed by an agreement that all have adopted: Rindal joins, and Heim becomes host. */
class ListedItemsTest {

    private static final Act JOINED = new PartyJoined(RINDAL);

    private static Standing joining(LegalForm form, Phase phase, Role role) {
        Standing before = standing(phase).with(profile("Brann").as(form));
        return before.with(Stream.concat(
                        before.parties().stream(),
                        Stream.of(PartyStanding.of(new Participant(RINDAL, role), PartyPhase.ADOPTED)))
                .toList());
    }

    private static Situation joining(LegalForm form, Role role, Draft inForce) {
        AgreementText text = inForce.text();
        return now(joining(form, ACTIVE, role).under(Optional.of(text.version())), docket(text));
    }

    private static Draft ofThree(LegalForm form) {
        return Draft.complete(form).version(2).parties("5059", "5055", "5061");
    }

    private static Reason notInText() {
        return Reason.at("/party", PARTY_NOT_IN_TEXT, "5061", "orkdal-oy/1");
    }

    private static Stream<Guard> inForm(LegalForm form, Reason refused) {
        return Stream.of(
                shut(
                        form + ", by its own decision",
                        joining(form, Role.PARTICIPANT, Draft.complete(form)),
                        JOINED,
                        refused),
                open(form + ", by the agreement", joining(form, Role.PARTICIPANT, ofThree(form)), JOINED),
                open(form + ", only to watch", joining(form, Role.OBSERVER, Draft.complete(form)), JOINED),
                shut(
                        form + ", and no agreement is known",
                        now(joining(form, ACTIVE, Role.PARTICIPANT).under(Optional.empty()), docket()),
                        JOINED,
                        Reason.at("/party", NO_TEXT_IN_FORCE).by(refused.basis())));
    }

    static Stream<Guard> joins() {
        Standing coming = joining(LegalForm.HOST_MUNICIPALITY, ACTIVE, Role.PARTICIPANT)
                .amended(ofThree(LegalForm.HOST_MUNICIPALITY).text().version(), TODAY.plusDays(1));
        Docket both = docket(
                Draft.complete(LegalForm.HOST_MUNICIPALITY).text(),
                ofThree(LegalForm.HOST_MUNICIPALITY).text());
        return Stream.of(
                        inForm(LegalForm.POLITICAL_COUNCIL, byAct("§ 18-4", notInText())),
                        inForm(LegalForm.TASK_COMMUNITY, byAct("§ 19-4", notInText())),
                        inForm(LegalForm.HOST_MUNICIPALITY, byAct("§ 20-4", notInText())),
                        inForm(LegalForm.HOST_WITH_JOINT_COMMITTEE, byAct("§ 20-4", notInText())),
                        inForm(LegalForm.COMPANY, by("IKS-loven", "§ 4", "2000-01-01", notInText())),
                        Stream.of(
                                open(
                                        "without form, as agreed",
                                        joining(LegalForm.NO_FORM, Role.PARTICIPANT, Draft.complete(LegalForm.NO_FORM)),
                                        JOINED),
                                shut(
                                        "the day before the agreement is in force",
                                        now(coming, both),
                                        JOINED,
                                        byAct("§ 20-4", notInText())),
                                open("the day it is", now(coming.on(TODAY.plusDays(1)), both), JOINED),
                                shut(
                                        "as host, while another is",
                                        joining(
                                                LegalForm.HOST_MUNICIPALITY,
                                                Role.HOST,
                                                ofThree(LegalForm.HOST_MUNICIPALITY)
                                                        .host("5059")),
                                        JOINED,
                                        byAct("§ 20-4", Reason.at("/party", HOST_NOT_IN_TEXT, "5061", "orkdal-oy/2"))),
                                open(
                                        "as the host of the agreement",
                                        joining(
                                                LegalForm.HOST_MUNICIPALITY,
                                                Role.HOST,
                                                ofThree(LegalForm.HOST_MUNICIPALITY)
                                                        .host("5061")),
                                        JOINED)))
                .flatMap(each -> each);
    }

    private static Profile hostedBy(PartyId host) {
        Profile of = needed("Brann").as(LegalForm.HOST_MUNICIPALITY);
        return new Profile(
                of.title(),
                of.kind(),
                of.form(),
                of.strategy(),
                of.need(),
                of.goals(),
                of.responsible(),
                of.sponsor(),
                of.coordinator(),
                Optional.of(host),
                of.body(),
                of.organisation(),
                of.status(),
                of.followUp(),
                of.parts(),
                of.grants(),
                of.contributions(),
                of.mandate(),
                of.costAgreement());
    }

    private static Situation hosted(Profile profile, Draft text) {
        return now(standing(ACTIVE).with(profile), docket(text.text()));
    }

    static Stream<Guard> hosts() {
        Draft orkland = Draft.complete(LegalForm.HOST_MUNICIPALITY).host("5059");
        Draft silent = Draft.complete(LegalForm.HOST_MUNICIPALITY);
        Profile unsaid = needed("Brann").as(LegalForm.HOST_MUNICIPALITY);
        Reason refused = byAct("§ 20-4", Reason.at("/profile/host", HOST_NOT_IN_TEXT, "5055", "orkdal-oy/1"));
        Described heim = new Described(hostedBy(HEIM));
        return Stream.of(
                shut("another host", hosted(hostedBy(ORKLAND), orkland), heim, refused),
                shut("another host, and the text is silent", hosted(hostedBy(ORKLAND), silent), heim, refused),
                shut("another than the text's, first said", hosted(unsaid, orkland), heim, refused),
                open("first said", hosted(unsaid, silent), heim),
                open("the same", hosted(hostedBy(HEIM), orkland), heim),
                open(
                        "the host of the amended text",
                        hosted(
                                hostedBy(ORKLAND),
                                Draft.complete(LegalForm.HOST_MUNICIPALITY).host("5055")),
                        heim));
    }

    @ParameterizedTest
    @MethodSource({"joins", "hosts"})
    void each_guard_alone_and_all_at_once(Guard guard) {
        guard.check();
    }

    @Test
    void one_that_the_agreement_does_not_name_is_not_with_from_the_start_either() {
        Standing adopted = joining(LegalForm.TASK_COMMUNITY, ADOPTED, Role.PARTICIPANT);
        Standing invited = adopted.changing(RINDAL, one -> one.in(PartyPhase.INVITED));

        assertThat(startedBut().refusals(now(adopted)))
                .contains(byAct("§ 19-4", Reason.at("", PARTY_NOT_IN_TEXT, "5061", "orkdal-oy/1")));
        assertThat(startedBut().refusals(now(invited))).isEmpty();
        assertThat(new PartyAccepted(RINDAL, id("ks-5061-ja")).refusals(now(invited)))
                .containsExactly(byAct("§ 19-4", notInText()));
        assertThat(new PartyAccepted(RINDAL, id("ks-5061-ja"))
                        .refusals(now(joining(LegalForm.TASK_COMMUNITY, ACTIVE, Role.PARTICIPANT)
                                .changing(RINDAL, one -> one.in(PartyPhase.INVITED)))))
                .isEqualTo(List.of());
    }
}
