package no.samspill.domain.governance;

import no.samspill.domain.Slug;

/** Organets id: a short name chosen when the body is registered, for example {@code kdu}.
 *
 * @param value as {@link Slug} has it
 */
public record BodyId(String value) implements Comparable<BodyId> {

    public BodyId {
        Slug.checked(value);
    }

    @Override
    public int compareTo(BodyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
