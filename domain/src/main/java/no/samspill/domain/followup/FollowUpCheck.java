package no.samspill.domain.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.domain.Finding;
import no.samspill.domain.Statutes;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.portfolio.PartyNames;
import no.samspill.domain.portfolio.Portfolio;

/**
 * Oppfølgingskontroll: which evaluations are due or missing, and what gives reason to ask whether a measure should go on, on a
 * given day. Nothing is refused because of it. Only measures that run are asked.
 *
 * <p>Finds what is found of evaluations, of triggers to end a measure, of its parties and of its activity. Example: a
 * measure that runs and has delivered nothing for two periods is silent.
 *
 * <p>Law: IKS-loven § 32 and kommuneloven § 20-8 for a cooperation of one; else our own rule.
 *
 * @param evaluations of any of the measures, in any order; of two for the same period the one delivered last counts
 * @param takenIn the day a measure was taken in from a register that was there before; one that is not here counts from its
 *     first act
 * @param statutes the law, dated
 */
public record FollowUpCheck(
        Portfolio portfolio, List<Evaluation> evaluations, Map<MeasureId, LocalDate> takenIn, Statutes statutes) {

    public FollowUpCheck {
        evaluations = List.copyOf(evaluations);
        takenIn = Map.copyOf(takenIn);
    }

    /** Every finding, with a pointer to the measure it is about: {@code /measures/{id}}. */
    public List<Finding> findings(LocalDate date) {
        Map<MeasureId, List<Evaluation>> delivered = evaluations.stream()
                .filter(one -> !one.delivered().isAfter(date))
                .collect(Collectors.groupingBy(Evaluation::measure));
        return List.copyOf(new PartyNames(portfolio).in(found(delivered, date)));
    }

    private List<Finding> found(Map<MeasureId, List<Evaluation>> delivered, LocalDate date) {
        return Running.on(portfolio, date).stream()
                .flatMap(running -> {
                    DeliveredEvaluations own = DeliveredEvaluations.of(
                            delivered.getOrDefault(running.measure().id(), List.of()));
                    return Stream.of(
                                    new EvaluationCheck(running, own, since(running), date).findings().stream(),
                                    new TriggerCheck(running, own, date).findings().stream(),
                                    new PartiesCheck(running, statutes, date).findings().stream(),
                                    new ActivityCheck(running, own, portfolio, date).findings().stream())
                            .flatMap(each -> each)
                            .map(finding -> finding.under(running.pointer()));
                })
                .toList();
    }

    private LocalDate since(Running one) {
        return takenIn.getOrDefault(
                one.measure().id(), one.measure().acts().get(0).date());
    }
}
