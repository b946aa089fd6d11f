package no.samspill.domain.governance;

import java.util.List;
import java.util.Optional;
import no.samspill.domain.calendar.DayOfYear;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.governance.Matter.What;
import no.samspill.domain.governance.Procedure.Deadline;
import no.samspill.domain.governance.Procedure.Duty;
import no.samspill.domain.governance.Procedure.Rule;

/**
 * Standardprosedyren: a procedure the program offers, which a region may take over, change or leave. It binds nobody before a
 * region has registered it as its own.
 *
 * <p>Example: {@code StandardProcedure.as(1, "Prosedyre", OpenPeriod.since(day), Optional.of(decision))}; by it the committee of chief
 * executives recommends, and the regional council treats a case before the councils do.
 *
 * <p>Law: none.
 */
public final class StandardProcedure {

    private static final int LONGEST_HOLD = 12;

    private StandardProcedure() {}

    /** The same for any region, but for when it holds there and what decided it. */
    public static Procedure as(int version, String title, OpenPeriod period, Optional<DecisionId> decidedBy) {
        return new Procedure(
                version,
                title,
                period,
                decidedBy,
                Optional.empty(),
                rules(),
                List.of(BodyKind.REGIONAL_COUNCIL),
                Optional.of(LONGEST_HOLD),
                deadlines());
    }

    private static List<Rule> rules() {
        List<BodyKind> ofRegion = List.of(BodyKind.COMMITTEE_OF_CHIEF_EXECUTIVES, BodyKind.REGIONAL_COUNCIL);
        List<BodyKind> committee = List.of(BodyKind.COMMITTEE_OF_CHIEF_EXECUTIVES);
        return List.of(
                new Rule(What.ASSESS, ofRegion),
                new Rule(What.RECOMMEND, committee),
                new Rule(What.ADOPT, ofRegion),
                new Rule(What.HOLD, List.of(BodyKind.COMMITTEE_OF_CHIEF_EXECUTIVES, BodyKind.STEERING_GROUP)),
                new Rule(What.RESUME, committee),
                new Rule(What.TERMINATE, ofRegion),
                new Rule(
                        What.APPROVE_REPORT,
                        List.of(
                                BodyKind.REGIONAL_COUNCIL,
                                BodyKind.COUNCIL_OF_REPRESENTATIVES,
                                BodyKind.COMMITTEE_OF_CHIEF_EXECUTIVES)));
    }

    private static List<Deadline> deadlines() {
        return List.of(
                due(Duty.HALF_YEAR_EVALUATION, "08-31"),
                due(Duty.WHOLE_YEAR_EVALUATION, "01-31"),
                due(Duty.PORTFOLIO_REPORT, "03-31"),
                due(Duty.BUDGET_REQUEST, "09-30"));
    }

    private static Deadline due(Duty duty, String day) {
        return new Deadline(duty, Optional.of(new DayOfYear(day)));
    }
}
