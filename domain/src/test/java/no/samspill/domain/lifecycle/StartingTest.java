package no.samspill.domain.lifecycle;

import static no.samspill.domain.lifecycle.Acts.*;
import static no.samspill.domain.lifecycle.Guard.byAct;
import static no.samspill.domain.lifecycle.Guard.open;
import static no.samspill.domain.lifecycle.Guard.shut;
import static no.samspill.domain.lifecycle.LifecycleRefusal.*;
import static no.samspill.domain.lifecycle.Phase.*;
import static no.samspill.domain.lifecycle.RunningTest.as;
import static no.samspill.domain.lifecycle.Samples.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.calendar.OpenPeriod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must be in order before it begins (T10). */
class StartingTest {

    private static Reason unstarted(String field) {
        Reason reason = Reason.at("/" + field, START_INCOMPLETE, field);
        return switch (field) {
            case "countyGovernorInformed" -> byAct("§ 20-4", reason);
            case "archiveResponsible" -> Guard.by("arkivforskrifta", "§ 8", "2026-01-01", reason);
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
                Optional.of(standing(ADOPTED)),
                TODAY,
                docket(lasting(TEXT, Optional.of(OpenPeriod.since(TODAY.plusDays(days))), Optional.empty())));
    }

    @ParameterizedTest
    @MethodSource("starts")
    void each_guard_alone_and_all_at_once(Guard guard) {
        guard.check();
    }
}
