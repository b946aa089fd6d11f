package no.samspill.domain.municipality;

/**
 * Deltakerens id: a stable text that identifies a participant, normally its municipality number or organisation number.
 * Ids sort by their characters; that order breaks ties in allocations.
 *
 * @param value not blank
 */
public record PartyId(String value) implements Comparable<PartyId> {

    public PartyId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("blank party id");
        }
    }

    @Override
    public int compareTo(PartyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
