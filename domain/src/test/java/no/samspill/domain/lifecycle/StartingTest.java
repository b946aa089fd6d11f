package no.samspill.domain.lifecycle;

import static no.samspill.domain.governance.GovernanceFinding.*;
import static no.samspill.domain.lifecycle.Acts.*;
import static no.samspill.domain.lifecycle.Guard.byAct;
import static no.samspill.domain.lifecycle.Guard.open;
import static no.samspill.domain.lifecycle.Guard.shut;
import static no.samspill.domain.lifecycle.LifecycleRefusal.*;
import static no.samspill.domain.lifecycle.Phase.*;
import static no.samspill.domain.lifecycle.RunningTest.as;
import static no.samspill.domain.lifecycle.Samples.*;
import static no.samspill.domain.lifecycle.TopBodies.filled;
import static no.samspill.domain.lifecycle.TopBodies.post;
import static no.samspill.domain.lifecycle.TopBodies.posts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.BodyLaw;
import no.samspill.domain.governance.Post;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must be in order before it begins (T10). */
class StartingTest {

    private static Reason unstarted(String field) {
        Reason reason = Reason.at("/" + field, START_INCOMPLETE, field);
        return switch (field) {
            case "countyGovernorInformed" -> byAct("§ 20-4", reason);
            default -> reason;
        };
    }

    /** What must be in order before each form, and each kind, begins. */
    static Stream<Guard> starts() {
        String[] all = {
            "budget", "countyGovernorInformed", "registration", "auditor", "archiveResponsible", "steeringDocument"
        };
        List<String> own = List.of("budget", "registration", "auditor", "archiveResponsible");
        List<String> host = List.of("budget", "countyGovernorInformed", "registration", "archiveResponsible");
        return Stream.of(
                        demands("council", as(LegalForm.POLITICAL_COUNCIL, Optional.empty()), own, all),
                        demands("task community", as(LegalForm.TASK_COMMUNITY, Optional.empty()), own, all),
                        demands("company", as(LegalForm.COMPANY, Optional.empty()), own, all),
                        demands("host", as(LegalForm.HOST_MUNICIPALITY, Optional.empty()), host, all),
                        demands(
                                "joint committee",
                                as(LegalForm.HOST_WITH_JOINT_COMMITTEE, Optional.empty()),
                                host,
                                all),
                        demands(
                                "no form",
                                as(LegalForm.NO_FORM, Optional.empty()),
                                List.of("budget", "archiveResponsible"),
                                all),
                        demands(
                                "network",
                                as(LegalForm.NO_FORM, Optional.of(MeasureKind.NETWORK)),
                                List.of("archiveResponsible"),
                                all),
                        demands(
                                "project",
                                as(LegalForm.NO_FORM, Optional.of(MeasureKind.PROJECT)),
                                List.of("budget", "archiveResponsible", "steeringDocument"),
                                all),
                        demands(
                                "programme",
                                as(LegalForm.NO_FORM, Optional.of(MeasureKind.PROGRAMME)),
                                List.of("budget", "archiveResponsible", "steeringDocument"),
                                all),
                        Stream.of(
                                open("on its first day", from(0), startedBut()),
                                shut(
                                        "before its first day",
                                        from(1),
                                        startedBut(),
                                        Reason.at("", NOT_YET_IN_FORCE, "2026-03-02", "2026-03-03"))))
                .flatMap(each -> each);
    }

    private static Stream<Guard> demands(String name, Standing standing, List<String> wanted, String... all) {
        return Stream.concat(
                Stream.of(
                        open(name + ", complete", now(standing), startedBut()),
                        shut(
                                name + ", nothing",
                                now(standing),
                                startedBut(all),
                                wanted.stream().map(StartingTest::unstarted).toArray(Reason[]::new))),
                Stream.of(all)
                        .map(field -> wanted.contains(field)
                                ? shut(name + " without " + field, now(standing), startedBut(field), unstarted(field))
                                : open(name + " without " + field, now(standing), startedBut(field))));
    }

    private static Situation from(int days) {
        return new Situation(
                BRANN,
                Optional.of(standing(ADOPTED)),
                TODAY,
                docket(Texts.lasting(TEXT, Optional.of(OpenPeriod.since(TODAY.plusDays(days))), Optional.empty())));
    }

    /** The seats of the body the form demands (V08). */
    static Stream<Guard> seats() {
        Standing community = standing(ADOPTED);
        Reason members = byAct("§ 19-3", Reason.at("", TOO_FEW_MEMBERS_FROM, "ko", "5055", "0", "1"));
        Reason deputies = byAct("§ 19-3", Reason.at("", TOO_FEW_DEPUTIES_FROM, "ko", "5059", "0", "1"));
        Body filled = filled("ko", BodyLaw.TASK_COMMUNITY, ORKLAND, HEIM);
        Body empty = TopBodies.of("ko", BodyLaw.TASK_COMMUNITY, List.of());
        Body other = filled("annet", BodyLaw.TASK_COMMUNITY, ORKLAND, HEIM);
        Body some = ko(posts(ORKLAND, Post.Role.MEMBER, 1), Stream.of());
        return Stream.of(
                open("as many as the law asks for", bodies(community, ko(one(ORKLAND), one(HEIM))), startedBut()),
                shut("no member, no deputy", bodies(community, some), startedBut(), deputies, members),
                shut(
                        "nobody",
                        bodies(community, empty),
                        startedBut(),
                        byAct("§ 19-3", Reason.at("", TOO_FEW_MEMBERS_FROM, "ko", "5059", "0", "1")),
                        members),
                shut(
                        "the general manager",
                        bodies(
                                community,
                                ko(
                                        Stream.concat(one(ORKLAND), one(HEIM)),
                                        Stream.of(post(HEIM, Post.Role.MEMBER, 9), post(HEIM, Post.Role.DEPUTY, 2)))),
                        startedBut(),
                        byAct("§ 19-3", Reason.at("", GENERAL_MANAGER_IS_REPRESENTATIVE, "ko", "5055 MEMBER 9"))),
                open("one of several is filled", bodies(community, empty, other), startedBut()),
                shut(
                        "the one that lacks least is told of",
                        bodies(community, some, TopBodies.of("annet", BodyLaw.TASK_COMMUNITY, List.of()), ko2()),
                        startedBut(),
                        byAct("§ 19-3", Reason.at("", TOO_FEW_MEMBERS_FROM, "ko2", "5055", "0", "1"))),
                shut(
                        "another is filled, but not its own",
                        bodies(community.with(doneBy("ko")), some, other),
                        startedBut(),
                        deputies,
                        members),
                open("its own is another body", bodies(community.with(doneBy("nettverk")), filled), startedBut()),
                open(
                        "an observer has no seat",
                        bodies(
                                community.with(List.of(
                                        PartyStanding.of(
                                                new Participant(ORKLAND, Role.PARTICIPANT), PartyPhase.ADOPTED),
                                        PartyStanding.of(new Participant(RINDAL, Role.OBSERVER), PartyPhase.ADOPTED))),
                                ko(one(ORKLAND), Stream.of())),
                        startedBut()),
                open(
                        "one that declined has no seat",
                        bodies(
                                community.changing(HEIM, one -> one.in(PartyPhase.DECLINED)),
                                ko(one(ORKLAND), Stream.of())),
                        startedBut()),
                shut(
                        "no body by the law of the form",
                        bodies(community, filled("ipr", BodyLaw.POLITICAL_COUNCIL, ORKLAND, HEIM)),
                        startedBut("budget"),
                        Reason.at("/budget", START_INCOMPLETE, "budget"),
                        byAct("§ 19-3", Reason.at("", TOP_BODY_MISSING, "TASK_COMMUNITY"))),
                shut(
                        "no joint committee",
                        bodies(as(LegalForm.HOST_WITH_JOINT_COMMITTEE, Optional.empty())),
                        startedBut(),
                        byAct("§ 20-3", Reason.at("", TOP_BODY_MISSING, "HOST_WITH_JOINT_COMMITTEE"))),
                open("a host needs none", bodies(as(LegalForm.HOST_MUNICIPALITY, Optional.empty())), startedBut()),
                open("none without form", bodies(as(LegalForm.NO_FORM, Optional.empty())), startedBut()));
    }

    private static Stream<Post> one(PartyId party) {
        return Stream.concat(posts(party, Post.Role.MEMBER, 1), posts(party, Post.Role.DEPUTY, 1));
    }

    private static Body ko(Stream<Post> some, Stream<Post> more) {
        return TopBodies.of(
                "ko", BodyLaw.TASK_COMMUNITY, Stream.concat(some, more).toList());
    }

    private static Body ko2() {
        return TopBodies.of("ko2", BodyLaw.TASK_COMMUNITY, one(ORKLAND).toList());
    }

    static Profile doneBy(String body) {
        Profile of = profile("Brann").as(LegalForm.TASK_COMMUNITY);
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
                of.host(),
                Optional.of(new BodyId(body)),
                of.organisation(),
                of.status(),
                of.followUp(),
                of.parts(),
                of.grants(),
                of.contributions(),
                of.mandate(),
                Optional.empty());
    }

    private static Situation bodies(Standing standing, Body... bodies) {
        Docket all = docket(TEXT);
        return new Situation(
                BRANN,
                Optional.of(standing),
                TODAY,
                new Docket(
                        all.organisations(),
                        Stream.of(bodies).collect(Collectors.toMap(Body::id, body -> body)),
                        all.decisions(),
                        all.texts(),
                        all.law()));
    }

    @ParameterizedTest
    @MethodSource({"starts", "seats"})
    void each_guard_alone_and_all_at_once(Guard guard) {
        guard.check();
    }
}
