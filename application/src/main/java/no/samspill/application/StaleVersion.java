package no.samspill.application;

/** Utdatert versjon: someone else has changed the same thing in the meantime. Nothing has been changed by this attempt. */
public final class StaleVersion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String subject;

    /**
     * @param subject the id of what was changed, or taken, in the meantime
     */
    public StaleVersion(String subject) {
        super("stale version: " + subject);
        this.subject = subject;
    }

    public String subject() {
        return subject;
    }
}
