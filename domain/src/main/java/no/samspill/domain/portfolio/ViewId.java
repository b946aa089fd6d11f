package no.samspill.domain.portfolio;

import no.samspill.domain.Slug;

/**
 * Visningens id: a short name chosen when the view is saved, for example {@code under-utredning}.
 *
 * @param value as {@link Slug} has it
 */
public record ViewId(String value) implements Comparable<ViewId> {

    public ViewId {
        Slug.checked(value);
    }

    @Override
    public int compareTo(ViewId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
