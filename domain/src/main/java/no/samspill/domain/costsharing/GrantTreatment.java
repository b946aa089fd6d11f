package no.samspill.domain.costsharing;

/**
 * Tilskuddsbehandling: how the grants G reduce the shared cost U. Compulsory, never silent: the wording of real agreements
 * is ambiguous, and the choice may matter more than the key. With part weights wᵢ:
 */
public enum GrantTreatment {
    /** Parts are wᵢ·(U−G): the grant first, then the parts. What tools should suggest. */
    DEDUCT_FIRST,
    /** Parts are wᵢ·U, and the rest part wᵢ·U−G; refused when that is negative. */
    DEDUCT_FROM_REST,
    /** Parts are wᵢ·U, and the grant is consumed by the parts in the order they are listed. */
    DEDUCT_IN_ORDER,
    /** Parts are wᵢ·U, then every party is credited an equal part of G by presence; refused when a share is negative. */
    CREDIT_EQUALLY
}
