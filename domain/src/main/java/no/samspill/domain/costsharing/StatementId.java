package no.samspill.domain.costsharing;

/** Oppgjørets id: opaque, given when the statement is confirmed; begins with {@code opp_}. */
public record StatementId(String value) {

    public StatementId {
        if (!value.startsWith("opp_") || value.length() < 6) {
            throw new IllegalArgumentException("not a statement id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
