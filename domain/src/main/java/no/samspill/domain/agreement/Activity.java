package no.samspill.domain.agreement;

import java.util.Optional;

/**
 * Virksomhet: what the cooperation does.
 *
 * @param decisions which individual decisions it is given; empty when the text does not say
 * @param producesServices whether it produces services
 * @param holdsBudget whether it has money of its own to spend
 * @param employees how many work for it; empty when not known
 * @param sharedSystem whether its parties solve tasks in a shared system
 */
public record Activity(
        Optional<IndividualDecisions> decisions,
        boolean producesServices,
        boolean holdsBudget,
        Optional<Integer> employees,
        boolean sharedSystem) {

    /** Enkeltvedtak: decisions on the rights and duties of single persons. */
    public enum IndividualDecisions {
        NONE,
        /** Internal matters of the cooperation, and grant schemes. */
        INTERNAL_AND_GRANTS,
        /** Others too. */
        OTHER
    }
}
