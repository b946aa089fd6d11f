package no.samspill.http.route;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.http.access.Caller;

/**
 * Fil: what someone has chosen on a page.
 *
 * @param value what it is called where it comes from
 * @param bytes what is in it
 */
@SuppressWarnings("ArrayRecordComponent") // read once, and never compared
public record UploadedFile(String value, byte[] bytes) {

    /** A form that has one. */
    public record Chosen(UploadedFile file) {}

    /**
     * One that has a portfolio.
     *
     * @param each whether each thing in it is taken in by itself
     */
    public record ChosenPortfolio(UploadedFile file, boolean each, boolean replace, Optional<String> reason) {}

    static final String FORM = "application/x-www-form-urlencoded";
    private static final String FORM_WITH_FILES = "multipart/form-data";
    private static final String LETTERS = "charset=";

    /** Whether it is what a browser sends of a form. */
    public static boolean isForm(Context context) {
        String type = MediaType.sent(context);
        return (type.equalsIgnoreCase(FORM) || type.equalsIgnoreCase(FORM_WITH_FILES)) && isInKnownLetters(context);
    }

    /** A form may be written in any letters Java knows, and nobody can read what is in others. */
    private static boolean isInKnownLetters(Context context) {
        try {
            return Arrays.stream(String.valueOf(context.header("Content-Type")).split(";", -1))
                    .map(String::strip)
                    .filter(part -> part.toLowerCase(Locale.ROOT).startsWith(LETTERS))
                    .map(part -> part.substring(LETTERS.length()).replace("\"", ""))
                    .allMatch(Charset::isSupported);
        } catch (IllegalCharsetNameException none) {
            return false;
        }
    }

    static Optional<UploadedFile> in(Context context, String name) {
        return Optional.ofNullable(context.uploadedFile(name)).map(file -> {
            try (InputStream content = file.content()) {
                return new UploadedFile(Caller.shown(file.filename()), content.readAllBytes());
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        });
    }

    /** The one that was sent with a form; {@link Refused} when there is none. */
    public static UploadedFile of(Request request) {
        return request.file("file")
                .filter(one -> one.bytes().length > 0)
                .orElseThrow(() -> new Refused(List.of(Reason.at("/file", HttpRefusal.FILE_MISSING))));
    }
}
