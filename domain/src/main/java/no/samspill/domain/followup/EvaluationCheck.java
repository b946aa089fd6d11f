package no.samspill.domain.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samspill.domain.Finding;
import no.samspill.domain.Reason;

/**
 * Evalueringskontroll: what there is to say of the evaluations of a measure: due, missing, or bad.
 *
 * <p>Finds {@code EVALUATION_DUE_SOON} within thirty days, {@code EVALUATION_OVERDUE}, {@code MEASURE_SILENT} when two in
 * a row are missing, {@code RED_TWICE} and {@code TERMINATION_RECOMMENDED}. Example: the half-year's evaluation is due on
 * 31 August, and overdue on 1 September.
 *
 * <p>Law: none; our own rule.
 *
 * @param since the day it was taken in; as long as it has not been evaluated, what was due before is not asked for
 */
record EvaluationCheck(Running one, DeliveredEvaluations delivered, LocalDate since, LocalDate date) {

    private static final int DAYS_AHEAD = 30;
    private static final int SILENT = 2;

    /** An evaluation that the measure owes. */
    private record Owed(Evaluation.Kind kind, int year) {

        private LocalDate due() {
            return kind.due(year);
        }

        private Finding as(FollowUpFinding code) {
            Reason reason = Reason.at("", code, kind.name(), Integer.toString(year), due().toString());
            return code == FollowUpFinding.EVALUATION_OVERDUE ? Finding.warning(reason) : Finding.note(reason);
        }
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        List<Owed> missing = missing();
        missing.stream()
                .filter(owed -> !owed.due().isBefore(date) && !owed.due().isAfter(date.plusDays(DAYS_AHEAD)))
                .forEach(owed -> findings.add(owed.as(FollowUpFinding.EVALUATION_DUE_SOON)));
        List<Owed> overdue =
                missing.stream().filter(owed -> owed.due().isBefore(date)).toList();
        if (overdue.size() >= SILENT) {
            findings.add(Finding.error(Reason.at(
                    "",
                    FollowUpFinding.MEASURE_SILENT,
                    Integer.toString(overdue.size()),
                    overdue.get(0).due().toString())));
        } else {
            overdue.forEach(owed -> findings.add(owed.as(FollowUpFinding.EVALUATION_OVERDUE)));
        }
        redTwice(findings);
        delivered
                .last()
                .filter(last -> last.recommendation() == Evaluation.Recommendation.TERMINATE)
                .filter(last -> one.undecidedSince(last.delivered()))
                .ifPresent(last -> findings.add(Finding.warning(Reason.at(
                        "",
                        FollowUpFinding.TERMINATION_RECOMMENDED,
                        DeliveredEvaluations.lastDay(last).toString()))));
        return findings;
    }

    /** Those of periods that are over, after the last that was delivered; the earliest first. */
    private List<Owed> missing() {
        List<Owed> missing = new ArrayList<>();
        int first = one.measure().acts().get(0).date().getYear();
        for (int year = first; year <= date.getYear(); year++) {
            for (Evaluation.Kind kind : Evaluation.Kind.values()) {
                LocalDate last = kind.of(year).to();
                if (delivered.has(kind, year)) {
                    missing.clear();
                } else if (last.isBefore(date) && one.ranOn(last) && isAskedFor(kind.due(year))) {
                    missing.add(new Owed(kind, year));
                }
            }
        }
        return missing;
    }

    private boolean isAskedFor(LocalDate due) {
        return !due.isBefore(since) || !delivered.evaluations().isEmpty();
    }

    private void redTwice(List<Finding> findings) {
        delivered
                .last()
                .filter(EvaluationCheck::isRed)
                .ifPresent(last -> delivered
                        .before(1)
                        .filter(EvaluationCheck::isRed)
                        .ifPresent(previous -> findings.add(Finding.error(Reason.at(
                                "",
                                FollowUpFinding.RED_TWICE,
                                DeliveredEvaluations.lastDay(previous).toString(),
                                DeliveredEvaluations.lastDay(last).toString())))));
    }

    private static boolean isRed(Evaluation evaluation) {
        return evaluation.lights().overall().light() == Light.RED;
    }
}
