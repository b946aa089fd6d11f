package no.samspill.domain;

/**
 * Funn: something in what is registered that ought to be seen. Nothing is refused because of it.
 *
 * @param reason what, where (a pointer into the portfolio, by id: {@code /measures/it}), with which facts and by which law
 */
public record Finding(Severity severity, Reason reason) {

    public static Finding error(Reason reason) {
        return new Finding(Severity.ERROR, reason);
    }

    public static Finding warning(Reason reason) {
        return new Finding(Severity.WARNING, reason);
    }

    public static Finding note(Reason reason) {
        return new Finding(Severity.NOTE, reason);
    }

    /** The same finding about a part of something larger. */
    public Finding under(String place) {
        return new Finding(severity, reason.under(place));
    }
}
