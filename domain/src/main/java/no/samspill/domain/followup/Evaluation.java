package no.samspill.domain.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Reason;
import no.samspill.domain.calendar.HalfYear;
import no.samspill.domain.calendar.Period;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.municipality.PartyId;

/**
 * Evaluering: how a measure went in a half-year or a year, as the one responsible tells it. It is a record with a deadline,
 * and changes no state. It may be incomplete; {@link #refusals} tells what must be mended before it is accepted.
 *
 * <p>Example: the half-year evaluation of 2020 tells of January to June, is delivered by 31 August, and is yellow as a
 * whole, with a comment that says why.
 *
 * <p>Refused with {@code AUTHOR_MISSING}, {@code DELIVERED_BEFORE_END}, {@code COMMENT_MISSING},
 * {@code NOT_GREEN_AS_A_WHOLE}, {@code NEGATIVE_MEETINGS}, {@code ATTENDED_MORE_THAN_HELD}, {@code TOO_MANY_RISKS},
 * {@code RECOMMENDATION_WITHOUT_REASON} and {@code GOALS_NOT_EVALUATED}.
 *
 * <p>Law: none asks for it; kommuneloven § 14-5 has the economy reported twice a year.
 *
 * @param year the calendar year
 * @param delivered the day it was
 * @param author the role or the name of who wrote it
 * @param attendance at how many of the meetings each party was
 * @param achieved what has been delivered since the last one
 * @param parties what is new among the parties
 * @param risks the three greatest
 * @param decisionsAsked what someone is asked to decide
 * @param reason why it recommends what it does
 * @param wholeYear what only an evaluation of a whole year has
 */
public record Evaluation(
        EvaluationId id,
        MeasureId measure,
        Kind kind,
        int year,
        LocalDate delivered,
        String author,
        Lights lights,
        Optional<Integer> meetingsPlanned,
        Optional<Integer> meetingsHeld,
        List<Attendance> attendance,
        List<String> achieved,
        Optional<Spending> spending,
        Optional<String> parties,
        List<Risk> risks,
        List<String> decisionsAsked,
        Recommendation recommendation,
        Optional<String> reason,
        Optional<WholeYear> wholeYear) {

    private static final int MOST_RISKS = 3;

    public Evaluation {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("not a year: " + year);
        }
        attendance = List.copyOf(attendance);
        achieved = List.copyOf(achieved);
        risks = List.copyOf(risks);
        decisionsAsked = List.copyOf(decisionsAsked);
    }

    /** Which time of the year it tells of. The days are our own rule; the law has none for it. */
    public enum Kind {
        /** Halvårsevaluering, per 30 June. */
        HALF_YEAR(8, 0),
        /** Helårsevaluering, per 31 December. */
        WHOLE_YEAR(1, 1);

        private static final int LAST_DAY = 31;

        private final int dueMonth;
        private final int yearsLater;

        Kind(int dueMonth, int yearsLater) {
            this.dueMonth = dueMonth;
            this.yearsLater = yearsLater;
        }

        /** The days it tells of. */
        public Period of(int year) {
            return this == HALF_YEAR ? HalfYear.FIRST.of(year) : Period.year(year);
        }

        /** The last day to deliver it: 31 August, or 31 January of the year after. */
        public LocalDate due(int year) {
            return LocalDate.of(year + yearsLater, dueMonth, LAST_DAY);
        }
    }

    /** Tilrådning. */
    public enum Recommendation {
        /** Videreføre. */
        CONTINUE,
        /** Justere. */
        ADJUST,
        /** Sette på vent. */
        HOLD,
        /** Foreslå avsluttet. */
        TERMINATE
    }

    /** Oppmøte: at how many meetings a party was. */
    public record Attendance(PartyId party, int meetings) {}

    /**
     * Risiko.
     *
     * @param action what is done about it
     * @param due when it is to be done
     */
    public record Risk(
            String what,
            Level probability,
            Level consequence,
            Optional<String> action,
            Optional<String> owner,
            Optional<LocalDate> due) {

        /** How large. */
        public enum Level {
            LOW,
            MEDIUM,
            HIGH
        }
    }

    /** The same, under the id that was given to what tells of the same. */
    public Evaluation under(EvaluationId other) {
        return new Evaluation(
                other,
                measure,
                kind,
                year,
                delivered,
                author,
                lights,
                meetingsPlanned,
                meetingsHeld,
                attendance,
                achieved,
                spending,
                parties,
                risks,
                decisionsAsked,
                recommendation,
                reason,
                wholeYear);
    }

    /** Whether it tells of the same measure and the same time. */
    public boolean isOfTheSame(Evaluation other) {
        return measure.equals(other.measure) && kind == other.kind && year == other.year;
    }

    /** Everything that must be mended before it is accepted, with pointers into it; empty when it can be. */
    public List<Reason> refusals() {
        List<Reason> reasons = new ArrayList<>();
        LocalDate last = kind.of(year).to();
        if (author.isBlank()) {
            reasons.add(Reason.at("/author", EvaluationRefusal.AUTHOR_MISSING));
        }
        if (!delivered.isAfter(last)) {
            reasons.add(Reason.at(
                    "/delivered", EvaluationRefusal.DELIVERED_BEFORE_END, delivered.toString(), last.toString()));
        }
        lights.refusals().forEach(one -> reasons.add(one.under("/lights")));
        reasons.addAll(ofMeetings());
        if (risks.size() > MOST_RISKS) {
            reasons.add(Reason.at(
                    "/risks",
                    EvaluationRefusal.TOO_MANY_RISKS,
                    Integer.toString(risks.size()),
                    Integer.toString(MOST_RISKS)));
        }
        boolean mustSayWhy = kind == Kind.WHOLE_YEAR || recommendation != Recommendation.CONTINUE;
        if (mustSayWhy && reason.filter(text -> !text.isBlank()).isEmpty()) {
            reasons.add(Reason.at("/reason", EvaluationRefusal.RECOMMENDATION_WITHOUT_REASON, recommendation.name()));
        }
        return List.copyOf(reasons);
    }

    /** The same, of a measure that has these goals: a whole year tells how they went. One without goals has none to tell of. */
    public List<Reason> refusals(List<String> goals) {
        List<Reason> reasons = new ArrayList<>(refusals());
        boolean told = wholeYear.filter(more -> !more.goals().isEmpty()).isPresent();
        if (kind == Kind.WHOLE_YEAR && !goals.isEmpty() && !told) {
            reasons.add(Reason.at("/wholeYear/goals", EvaluationRefusal.GOALS_NOT_EVALUATED, String.join("; ", goals)));
        }
        return List.copyOf(reasons);
    }

    private List<Reason> ofMeetings() {
        List<Reason> reasons = new ArrayList<>();
        refuseNegative(reasons, "/meetingsPlanned", meetingsPlanned.orElse(0));
        refuseNegative(reasons, "/meetingsHeld", meetingsHeld.orElse(0));
        for (int i = 0; i < attendance.size(); i++) {
            Attendance one = attendance.get(i);
            String pointer = "/attendance/" + i + "/meetings";
            refuseNegative(reasons, pointer, one.meetings());
            meetingsHeld
                    .filter(held -> one.meetings() > held)
                    .ifPresent(held -> reasons.add(Reason.at(
                            pointer,
                            EvaluationRefusal.ATTENDED_MORE_THAN_HELD,
                            one.party().value(),
                            Integer.toString(one.meetings()),
                            held.toString())));
        }
        return reasons;
    }

    private static void refuseNegative(List<Reason> reasons, String pointer, int number) {
        if (number < 0) {
            reasons.add(Reason.at(pointer, EvaluationRefusal.NEGATIVE_MEETINGS, Integer.toString(number)));
        }
    }
}
