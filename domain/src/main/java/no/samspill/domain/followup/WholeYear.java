package no.samspill.domain.followup;

import java.util.List;
import java.util.Optional;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.municipality.PartyId;

/**
 * Helårsdel: what an evaluation of a whole year has besides that of a half-year; what is empty has not been said.
 *
 * @param costSharing the year's sharing of costs, against the budget and the key figures
 * @param mandate whether the mandate still fits
 * @param form whether the legal form still fits
 * @param agreement clauses, expiry and notice
 * @param host how the host serves: performance, staff, archive
 * @param overlap with other measures
 * @param feedback of users and participants
 * @param benefits what has been gained
 * @param nextYear plan and frame
 */
public record WholeYear(
        List<Goal> goals,
        List<Effect> effects,
        Optional<String> costSharing,
        Optional<String> mandate,
        Optional<String> form,
        Optional<String> agreement,
        Optional<String> host,
        Optional<String> overlap,
        Optional<String> feedback,
        Optional<String> benefits,
        Optional<String> nextYear) {

    public WholeYear {
        goals = List.copyOf(goals);
        effects = List.copyOf(effects);
    }

    /**
     * Måloppnåelse: one goal, and how far it was reached.
     *
     * @param source where the actual value is from
     * @param reached whether it is; empty when nobody has said, and then it is when the actual value is the target
     */
    public record Goal(
            String goal,
            Optional<String> indicator,
            Optional<String> baseline,
            Optional<String> target,
            String actual,
            Optional<String> source,
            Optional<Boolean> reached) {

        boolean isReached() {
            return reached.orElseGet(() -> target.filter(actual::equals).isPresent());
        }
    }

    /** Virkning: what one party has of it, and what it pays for the year. */
    public record Effect(PartyId party, String use, Optional<Kroner> pays) {}
}
