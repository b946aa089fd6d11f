package no.samspill.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;

/**
 * JSON as a tree, read strictly: UTF-8 only (a byte order mark is skipped), one value and nothing after it, at most
 * {@value #MAX_DEPTH} levels, no comments or other extensions, numbers kept to the last digit.
 *
 * <p>The one way into Jackson's tree for everyone; what is wrong is answered as {@link Refused} with {@link JsonRefusal}.
 */
public final class JsonText {

    public static final int MAX_DEPTH = 64;

    private static final ObjectReader READER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build()
            .reader();
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private JsonText() {}

    /** What to do with a key that stands twice in one object. */
    public enum Duplicates {
        /** For what people and programs send us. */
        REFUSED,
        /** For public sources known to repeat keys in what we do not read; the last one counts. */
        LAST_COUNTS
    }

    /**
     * The text as a tree.
     *
     * @param maxBytes larger texts are refused unread
     * @throws Refused with {@link JsonRefusal} codes; the pointer is set for a duplicate key, else empty
     */
    public static JsonNode read(byte[] utf8, Duplicates duplicates, int maxBytes) {
        if (utf8.length > maxBytes) {
            throw refused(JsonRefusal.JSON_TOO_LARGE, "" + utf8.length, "" + maxBytes);
        }
        ObjectReader reader = duplicates == Duplicates.REFUSED
                ? READER.with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                : READER;
        try (JsonParser parser = reader.createParser(decoded(utf8))) {
            return only(reader, parser);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static JsonNode only(ObjectReader reader, JsonParser parser) throws IOException {
        try {
            if (parser.nextToken() != null) {
                JsonNode tree = reader.readTree(parser);
                if (parser.nextToken() == null) {
                    return tree;
                }
            }
        } catch (MismatchedInputException duplicate) {
            JsonPointer key = parser.getParsingContext().pathAsPointer();
            throw refused(
                    key.toString(),
                    JsonRefusal.JSON_DUPLICATE_KEY,
                    parser.currentTokenLocation(),
                    key.last().getMatchingProperty());
        } catch (JsonProcessingException | NumberFormatException wrong) { // the latter: an exponent of too many digits
            if (parser.getParsingContext().getNestingDepth() >= MAX_DEPTH) {
                throw refused("", JsonRefusal.JSON_TOO_DEEP, parser.currentLocation(), "" + MAX_DEPTH);
            }
        }
        throw refused("", JsonRefusal.JSON_MALFORMED, parser.currentLocation());
    }

    private static String decoded(byte[] utf8) {
        ByteBuffer bytes = ByteBuffer.wrap(utf8);
        CharBuffer text = CharBuffer.allocate(utf8.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true);
        if (result.isError()) {
            throw refused(JsonRefusal.JSON_NOT_UTF8, "" + (bytes.position() + 1));
        }
        text.flip();
        boolean marked = text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK;
        return marked ? text.subSequence(1, text.length()).toString() : text.toString();
    }

    private static Refused refused(String pointer, JsonRefusal code, JsonLocation place, String... first) {
        List<String> facts = new ArrayList<>(List.of(first));
        facts.add("" + place.getLineNr());
        facts.add("" + place.getColumnNr());
        return new Refused(List.of(new Reason(code, pointer, facts)));
    }

    private static Refused refused(JsonRefusal code, String... facts) {
        return new Refused(List.of(Reason.at("", code, facts)));
    }
}
