package no.samspill.domain.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.samspill.domain.Reason;
import no.samspill.domain.Slug;
import no.samspill.domain.lifecycle.MeasureId;

/**
 * Invitasjon til å levere en evaluering: that one evaluation, and no other. The days are our own rule; the law has none for it.
 *
 * <p>Example: {@code it-samarbeid}, half-year 2026, to the IT manager; given on 1 July it stands until 31 July.
 *
 * <p>Refused with {@code RECEIVER_MISSING} and {@code YEAR_OUTSIDE}, and what is delivered with {@code OTHER_EVALUATION}.
 *
 * @param year the calendar year the evaluation is of
 * @param to the name of the one who is invited
 */
public record Invitation(MeasureId measure, Evaluation.Kind kind, int year, String to) {

    /** For how many days it stands: long enough for a holiday. */
    public static final int DAYS = 30;

    /** The first and the last year there can be an evaluation of. */
    public static final int FIRST_YEAR = 1900;

    public static final int LAST_YEAR = 9998;

    /** The id that the evaluation has: the measure's, as much of it as there is room for, the year and what it is of. */
    public static EvaluationId evaluation(MeasureId measure, Evaluation.Kind kind, int year) {
        String end = "-" + year + "-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String name = measure.value();
        return new EvaluationId(name.substring(0, Math.min(name.length(), Slug.LONGEST - end.length())) + end);
    }

    public EvaluationId evaluation() {
        return evaluation(measure, kind, year);
    }

    /** The last day it stands, when it is given on this one. */
    public static LocalDate lastDay(LocalDate given) {
        return given.plusDays(DAYS);
    }

    /** Everything that must be mended before it is given; empty when it can be. */
    public List<Reason> refusals() {
        List<Reason> reasons = new ArrayList<>();
        if (to.isBlank()) {
            reasons.add(Reason.at("/to", InvitationRefusal.RECEIVER_MISSING));
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            reasons.add(Reason.at(
                    "/year",
                    InvitationRefusal.YEAR_OUTSIDE,
                    Integer.toString(year),
                    Integer.toString(FIRST_YEAR),
                    Integer.toString(LAST_YEAR)));
        }
        return List.copyOf(reasons);
    }

    /** Why the one who is invited may not deliver this; empty when it is what they are invited to. */
    public List<Reason> refusals(Evaluation delivered) {
        boolean same = delivered.id().equals(evaluation())
                && delivered.measure().equals(measure)
                && delivered.kind() == kind
                && delivered.year() == year;
        return same
                ? List.of()
                : List.of(Reason.at(
                        "/id", InvitationRefusal.OTHER_EVALUATION, evaluation().value(), measure.value()));
    }
}
