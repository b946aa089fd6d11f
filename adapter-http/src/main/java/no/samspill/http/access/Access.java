package no.samspill.http.access;

/** What one must be allowed, to use a route; {@link AccessRole} says who is. */
public enum Access {
    /** Anyone, without login: what says nothing of any region. */
    OPEN,
    /** Anyone, without login: what is marked as public. A region where nothing is, is as one that is not there. */
    PUBLISHED,
    /** Those who read the region's data. */
    READ,
    /** The secretariat, and those who follow a measure up for their municipality. */
    REPORT,
    /** The secretariat. */
    WRITE,
    /** The secretariat, and the accountant of the host. */
    ACCOUNT,
    /** The secretariat, and auditors. */
    AUDIT,
    /** Those who keep the server running. */
    OPERATE
}
