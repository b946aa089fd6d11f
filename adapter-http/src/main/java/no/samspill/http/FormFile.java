package no.samspill.http;

import java.util.List;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;

/**
 * Fil: what someone has chosen on a page.
 *
 * @param value what it is called where it comes from
 * @param bytes what is in it
 */
@SuppressWarnings("ArrayRecordComponent") // read once, and never compared
public record FormFile(String value, byte[] bytes) {

    /** A form that has one. */
    public record Chosen(FormFile file) {}

    /** The one that was sent with a form; {@link Refused} when there is none. */
    static FormFile of(Request request) {
        return request.file("file")
                .filter(one -> one.bytes().length > 0)
                .orElseThrow(() -> new Refused(List.of(Reason.at("/file", HttpRefusal.FILE_MISSING))));
    }
}
