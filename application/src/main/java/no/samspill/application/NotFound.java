package no.samspill.application;

import java.util.Map;

/** Finnes ikke: what was asked for is not registered. */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String id;

    /**
     * @param kind the kind of thing, as the name of its domain type
     * @param id what was asked for
     */
    public NotFound(String kind, String id) {
        super("not found: " + kind + " " + id);
        this.kind = kind;
        this.id = id;
    }

    /** What is found under the id; else this, naming the kind and the id. */
    public static <K, V> V unlessIn(Map<K, V> found, K id, Class<V> kind) {
        V value = found.get(id);
        if (value == null) {
            throw new NotFound(kind.getSimpleName(), id.toString());
        }
        return value;
    }

    public String kind() {
        return kind;
    }

    public String id() {
        return id;
    }
}
