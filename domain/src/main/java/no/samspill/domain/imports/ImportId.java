package no.samspill.domain.imports;

/** Innlesingens id: opaque, given when it is begun; begins with {@code inn_}. */
public record ImportId(String value) {

    public ImportId {
        if (!value.startsWith("inn_") || value.length() < 6) {
            throw new IllegalArgumentException("not an import id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
