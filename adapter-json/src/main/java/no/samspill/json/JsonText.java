package no.samspill.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;

/**
 * JSON as a tree, read strictly: UTF-8 only (a byte order mark is skipped), one value and nothing after it, at most
 * {@value #MAX_DEPTH} levels, no comments or other extensions, numbers kept to the last digit. A number
 * of more than {@value #LONGEST_NUMBER} characters, or with an exponent out of reach, becomes a node that is no number,
 * whose text is what was written.
 *
 * <p>The one way into Jackson's tree for everyone; what is wrong is answered as {@link Refused} with {@link JsonRefusal}.
 */
public final class JsonText {

    public static final int MAX_DEPTH = 64;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(Integer.MAX_VALUE) // told where it stands, as a number of ours
                    .build())
            .build();

    /** More than any number we read has, exponent included. */
    private static final int LONGEST_NUMBER = 40;

    /** The length from which a whole number may be more than a long holds. */
    private static final int LONGEST_LONG = 19;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final char REPLACEMENT = '\uFFFD';

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
        try (JsonParser parser = FACTORY.createParser(decoded(utf8))) {
            return only(parser, duplicates);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static JsonNode only(JsonParser parser, Duplicates duplicates) throws IOException {
        try {
            if (parser.nextToken() != null) {
                JsonNode tree = node(parser, duplicates);
                if (parser.nextToken() == null) {
                    return tree;
                }
            }
        } catch (JsonProcessingException wrong) {
            if (parser.getParsingContext().getNestingDepth() > MAX_DEPTH) {
                throw refused("", JsonRefusal.JSON_TOO_DEEP, parser.currentLocation(), "" + MAX_DEPTH);
            }
        }
        throw refused("", JsonRefusal.JSON_MALFORMED, parser.currentLocation());
    }

    /** The tree by hand: an object mapper would take longer to make than most texts to read. */
    private static JsonNode node(JsonParser parser, Duplicates duplicates) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, duplicates);
            case START_ARRAY -> {
                ArrayNode array = NODES.arrayNode();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.add(node(parser, duplicates));
                }
                yield array;
            }
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_NUMBER_INT -> whole(parser.getText());
            case VALUE_NUMBER_FLOAT -> decimal(parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(parser.getBooleanValue());
            default -> NODES.nullNode();
        };
    }

    private static JsonNode whole(String written) {
        if (written.length() < LONGEST_LONG) {
            return LongNode.valueOf(Long.parseLong(written));
        }
        return written.length() > LONGEST_NUMBER ? unread(written) : NODES.numberNode(new BigInteger(written));
    }

    private static JsonNode decimal(String written) {
        try {
            return written.length() > LONGEST_NUMBER ? unread(written) : DecimalNode.valueOf(new BigDecimal(written));
        } catch (NumberFormatException beyondExponents) {
            return unread(written);
        }
    }

    /** What is written as a number but cannot be kept as one: left for the reader to refuse, where it stands. */
    private static JsonNode unread(String written) {
        return NODES.pojoNode(written);
    }

    private static JsonNode object(JsonParser parser, Duplicates duplicates) throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            if (object.has(key) && duplicates == Duplicates.REFUSED) {
                String pointer = parser.getParsingContext().pathAsPointer().toString();
                throw refused(pointer, JsonRefusal.JSON_DUPLICATE_KEY, parser.currentTokenLocation(), key);
            }
            parser.nextToken();
            object.set(key, node(parser, duplicates));
        }
        return object;
    }

    private static String decoded(byte[] utf8) {
        String text = new String(utf8, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            requireUtf8(utf8);
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** Tells the character that stands in the text from the one the platform puts in for bytes that are no character. */
    private static void requireUtf8(byte[] given) {
        ByteBuffer bytes = ByteBuffer.wrap(given);
        CharBuffer text = CharBuffer.allocate(given.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true).isError()) {
            throw refused(JsonRefusal.JSON_NOT_UTF8, "" + (bytes.position() + 1));
        }
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
