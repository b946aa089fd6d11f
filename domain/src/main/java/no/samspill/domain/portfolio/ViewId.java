package no.samspill.domain.portfolio;

import no.samspill.domain.Slug;

/**
 * Visningens id: a short name chosen when the view is saved, for example {@code under-utredning}.
 *
 * @param value as {@link Slug} has it
 */
public record ViewId(String value) {

    public ViewId {
        Slug.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
