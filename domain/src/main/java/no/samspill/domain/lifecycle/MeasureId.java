package no.samspill.domain.lifecycle;

import no.samspill.domain.Slug;

/** Tiltakets id: a short name chosen when the measure is registered, for example {@code it-samarbeid}.
 *
 * @param value as {@link Slug} has it
 */
public record MeasureId(String value) implements Comparable<MeasureId> {

    public MeasureId {
        Slug.checked(value);
    }

    @Override
    public int compareTo(MeasureId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
