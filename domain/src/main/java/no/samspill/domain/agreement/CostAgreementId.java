package no.samspill.domain.agreement;

import no.samspill.domain.Slug;

/**
 * Avtalens id: a short name chosen when the agreement is registered, for example {@code orkdal-oy-utviklingsveileder}.
 *
 * @param value as {@link Slug} has it
 */
public record CostAgreementId(String value) implements Comparable<CostAgreementId> {

    public CostAgreementId {
        Slug.checked(value);
    }

    public static boolean isValid(String text) {
        return Slug.isValid(text);
    }

    @Override
    public int compareTo(CostAgreementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
