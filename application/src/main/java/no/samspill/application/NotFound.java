package no.samspill.application;

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

    public String kind() {
        return kind;
    }

    public String id() {
        return id;
    }
}
