package no.samspill.domain.followup;

import no.samspill.domain.Slug;

/** Evalueringens id: a short name chosen when it is delivered, for example {@code it-2025-helaar}.
 *
 * @param value as {@link Slug} has it
 */
public record EvaluationId(String value) implements Comparable<EvaluationId> {

    public EvaluationId {
        Slug.checked(value);
    }

    @Override
    public int compareTo(EvaluationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
