package no.samspill.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samspill.domain.costsharing.SharingRefusal;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.money.Kroner;

/** Single values: amounts, numbers, dates, choices. Each notes what is wrong and then gives a harmless placeholder. */
final class PlainValues {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private PlainValues() {}

    /** Decimal text in kroner; a JSON number is refused, since many programs would already have lost øre on it. */
    static Kroner amount(JsonInput in) {
        return in.parsed(Kroner::parse, SharingRefusal.INVALID_AMOUNT).orElse(Kroner.ZERO);
    }

    /** A price in kroner per unit: decimal text or a fraction. */
    static Fraction price(JsonInput in) {
        return in.parsed(Fraction::parse, SharingRefusal.INVALID_AMOUNT).orElse(Fraction.ZERO);
    }

    static Fraction fraction(JsonInput in) {
        return in.parsed(Fraction::parse, JsonRefusal.INVALID_FRACTION).orElse(Fraction.ONE);
    }

    /** A whole number, or a whole or decimal number as text. */
    static BigDecimal number(JsonInput in) {
        JsonNode node = in.node();
        boolean readable = node.isTextual() || node.isIntegralNumber();
        if (readable && NUMBER.matcher(node.asText()).matches()) {
            return new BigDecimal(node.asText());
        }
        if (in.is(node.isValueNode(), "NUMBER")) {
            in.unread(JsonRefusal.INVALID_NUMBER, in.given());
        }
        return BigDecimal.ONE;
    }

    /** A whole JSON number that counts something: 1 or more. */
    static int count(JsonInput in) {
        JsonNode node = in.node();
        if (node.isIntegralNumber() && node.canConvertToInt() && node.intValue() > 0) {
            return node.intValue();
        }
        if (in.is(node.isValueNode(), "NUMBER")) {
            in.unread(JsonRefusal.INVALID_NUMBER, in.given());
        }
        return 1;
    }

    static LocalDate date(JsonInput in) {
        return in.parsed(PlainValues::parseDate, JsonRefusal.INVALID_DATE).orElse(LocalDate.EPOCH);
    }

    static Instant instant(JsonInput in) {
        return in.parsed(text -> attempt(Instant::parse, text), JsonRefusal.INVALID_TIME)
                .orElse(Instant.EPOCH);
    }

    static Optional<LocalDate> parseDate(String text) {
        return DATE.matcher(text).matches() ? attempt(LocalDate::parse, text) : Optional.empty();
    }

    private static <T> Optional<T> attempt(Function<String, T> parser, String text) {
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    /** One of the constants, by name; the first of them stands in when it cannot be read. */
    static <E extends Enum<E>> E choice(JsonInput in, Class<E> type) {
        E[] constants = type.getEnumConstants();
        return choice(in, List.of(constants)).orElse(constants[0]);
    }

    /** One of these, by what they are as text. */
    static <T> Optional<T> choice(JsonInput in, List<T> choices) {
        Optional<T> choice = in.node().isTextual() ? named(in.node().textValue(), choices) : Optional.empty();
        if (choice.isEmpty() && in.is(in.node().isValueNode(), "TEXT")) {
            in.unread(
                    JsonRefusal.NOT_A_CHOICE,
                    in.given(),
                    choices.stream().map(Object::toString).collect(Collectors.joining(", ")));
        }
        return choice;
    }

    private static <T> Optional<T> named(String name, List<T> choices) {
        for (T one : choices) {
            if (one.toString().equals(name)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** An id the domain accepts. */
    static <T> Optional<T> id(JsonInput in, Function<String, T> constructor) {
        return in.parsed(
                text -> {
                    try {
                        return Optional.of(constructor.apply(text));
                    } catch (IllegalArgumentException notInForm) {
                        return Optional.empty();
                    }
                },
                JsonRefusal.INVALID_ID);
    }
}
