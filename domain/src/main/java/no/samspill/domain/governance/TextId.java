package no.samspill.domain.governance;

import no.samspill.domain.Slug;

/**
 * Tekstens id: of a text that bodies decide on in versions, normally an agreement.
 *
 * @param value as {@link Slug} has it
 */
public record TextId(String value) implements Comparable<TextId> {

    public TextId {
        Slug.checked(value);
    }

    @Override
    public int compareTo(TextId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
