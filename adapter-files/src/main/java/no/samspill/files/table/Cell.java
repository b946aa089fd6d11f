package no.samspill.files.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import no.samspill.domain.money.Kroner;
import no.samspill.json.NorwegianFormat;

/** Celle: one value of a {@link Table}, which knows how people read it and how programs do. */
public sealed interface Cell {

    /** What is not there, or not known. */
    Cell EMPTY = new Text("", "");

    /** For people, in their notation. */
    String shown();

    /** For programs, as in JSON. */
    String raw();

    /** Text; whatever it looks like, it is never calculated. */
    record Text(String shown, String raw) implements Cell {}

    /** A count, a year or a number that tells things apart: without marks between its digits. */
    record Whole(long number) implements Cell {

        @Override
        public String shown() {
            return Long.toString(number);
        }

        @Override
        public String raw() {
            return Long.toString(number);
        }
    }

    /** A number with the decimals it has. */
    record Decimal(BigDecimal number) implements Cell {

        @Override
        public String shown() {
            return NorwegianFormat.number(number);
        }

        @Override
        public String raw() {
            return number.toPlainString();
        }
    }

    /** Kroner and øre. */
    record Amount(Kroner kroner) implements Cell {

        @Override
        public String shown() {
            return NorwegianFormat.number(kroner);
        }

        @Override
        public String raw() {
            return kroner.toString();
        }
    }

    /** A day. */
    record Day(LocalDate date) implements Cell {

        @Override
        public String shown() {
            return NorwegianFormat.date(date);
        }

        @Override
        public String raw() {
            return date.toString();
        }
    }

    /** A moment. */
    record Moment(Instant time) implements Cell {

        @Override
        public String shown() {
            return NorwegianFormat.moment(time);
        }

        @Override
        public String raw() {
            return time.toString();
        }
    }

    /** The same text for people and for programs. */
    static Cell text(Object value) {
        return new Text(value.toString(), value.toString());
    }

    /** One text for people, another for programs. */
    static Cell text(String shown, String raw) {
        return new Text(shown, raw);
    }

    static Cell of(long number) {
        return new Whole(number);
    }

    static Cell of(BigDecimal number) {
        return new Decimal(number);
    }

    static Cell of(Kroner amount) {
        return new Amount(amount);
    }

    static Cell of(LocalDate date) {
        return new Day(date);
    }

    static Cell of(Instant time) {
        return new Moment(time);
    }
}
