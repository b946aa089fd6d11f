package no.samspill.domain.followup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samspill.domain.Reason;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.domain.portfolio.PortfolioRefusal;

/**
 * Register: a region's portfolio and the evaluations of its measures; what a document of the portfolio format holds.
 *
 * <p>Refused as its portfolio is, with {@code SAME_ID_TWICE} for two evaluations, and as each evaluation is.
 */
public record Register(Portfolio portfolio, List<Evaluation> evaluations) {

    public Register {
        evaluations = List.copyOf(evaluations);
    }

    /** Without evaluations. */
    public static Register of(Portfolio portfolio) {
        return new Register(portfolio, List.of());
    }

    /** The same, with these measures. */
    public Register with(List<Measure> measures) {
        return new Register(portfolio.with(measures), evaluations);
    }

    /** The goals of what it tells of on the day it was delivered, as far as they stand in here. */
    private List<String> goals(Evaluation of) {
        return portfolio.measures().stream()
                .filter(one -> one.id().equals(of.measure()))
                .flatMap(one -> one.goalsOn(of.delivered()).stream())
                .toList();
    }

    /** What no register can have: two under one id, a measure to which nothing has happened, an evaluation that is not in order. */
    public List<Reason> refusals() {
        List<Reason> reasons = new ArrayList<>(portfolio.refusals());
        Set<EvaluationId> seen = new HashSet<>();
        for (int i = 0; i < evaluations.size(); i++) {
            Evaluation one = evaluations.get(i);
            String pointer = "/evaluations/" + i;
            if (!seen.add(one.id())) {
                reasons.add(Reason.at(
                        pointer, PortfolioRefusal.SAME_ID_TWICE, one.id().value()));
            }
            one.refusals(goals(one)).forEach(reason -> reasons.add(reason.under(pointer)));
        }
        return List.copyOf(reasons);
    }
}
