package no.samspill.http.route;

import java.time.DateTimeException;
import java.util.List;
import java.util.function.Function;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;

/** What was filled in on a page as text, read as what it is. */
public final class FilledInText {

    private FilledInText() {}

    /** {@link Refused} when it cannot be read. */
    public static <T> T read(String pointer, String given, Function<String, T> maker) {
        try {
            return maker.apply(given);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new Refused(List.of(Reason.at(pointer, HttpRefusal.INVALID_PARAMETER, "id", given)));
        }
    }
}
