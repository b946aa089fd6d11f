package no.samspill.http.route;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;

/** What {@code ETag}, {@code If-Match} and {@code If-None-Match} hold. */
public final class ETags {

    private static final int ENOUGH = 16;
    private static final int NO_VERSION = -1;

    private ETags() {}

    /** The version of something that is only known by its content. */
    public static String of(byte[] content) {
        return HexFormat.of().formatHex(Arrays.copyOf(digest(content), ENOUGH));
    }

    public static String of(String content) {
        return of(content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As a tag: in quotation marks. */
    public static String tag(String version) {
        return '"' + version + '"';
    }

    /** Whether the version is among those of the header; a weak tag never is (RFC 9110, 13.1.1). */
    static boolean holds(String header, String version) {
        return Arrays.stream(header.split(",")).map(String::strip).anyMatch(tag(version)::equals);
    }

    /** The numbers among the tags of the header; for one that is no number, a number that is no version. */
    public static Set<Integer> numbers(String header) {
        return Arrays.stream(header.split(","))
                .map(String::strip)
                .map(ETags::number)
                .collect(Collectors.toSet());
    }

    private static int number(String tag) {
        return tag.matches("\"(0|[1-9]\\d{0,8})\"") ? Integer.parseInt(tag.substring(1, tag.length() - 1)) : NO_VERSION;
    }

    /** The same where it only matters whether the reader has it already (RFC 9110, 13.1.2). */
    static boolean isKnown(String header, String version) {
        return header.strip().equals("*") || holds(header.replace("W/\"", "\""), version);
    }
}
