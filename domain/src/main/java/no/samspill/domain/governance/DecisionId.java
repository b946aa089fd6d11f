package no.samspill.domain.governance;

import no.samspill.domain.Slug;

/** Vedtakets id: a short name chosen when the decision is recorded, for example {@code ksak-12-2020}.
 *
 * @param value as {@link Slug} has it
 */
public record DecisionId(String value) implements Comparable<DecisionId> {

    public DecisionId {
        Slug.checked(value);
    }

    @Override
    public int compareTo(DecisionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
