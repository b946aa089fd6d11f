package no.samspill.domain.registers;

/**
 * Registernøkkel: which of the things that are registered. The id is never given to another, also when the thing is withdrawn.
 *
 * <p>Example: the decision {@code ks-5428-12-20}.
 */
public record RegisterKey(ItemKind kind, String id) {}
