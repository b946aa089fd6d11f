package no.samspill.application;

/** Opptatt id: something else is registered under the id of what is new. It stands as it was. */
public final class IdTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String id;

    public IdTaken(String id) {
        super("taken: " + id);
        this.id = id;
    }

    public String id() {
        return id;
    }
}
