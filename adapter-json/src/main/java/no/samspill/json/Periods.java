package no.samspill.json;

import java.time.LocalDate;
import java.util.Optional;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.calendar.Period;
import no.samspill.domain.costsharing.SharingRefusal;

/** The JSON form of periods: {@code from} and {@code to}, both included. */
final class Periods {

    /** Long enough that nobody stands outside it. */
    private static final Period PLACEHOLDER = new Period(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    private Periods() {}

    static Period read(JsonInput given) {
        JsonInput in = given.object("from", "to");
        Optional<LocalDate> from = readEnd(in.at("from"));
        Optional<LocalDate> to = readEnd(in.at("to"));
        return from.isPresent() && to.isPresent() && areInOrder(in, from.get(), to.get())
                ? new Period(from.get(), to.get())
                : PLACEHOLDER;
    }

    static OpenPeriod readOpen(JsonInput given) {
        JsonInput in = given.object("from", "to");
        Optional<LocalDate> from = readEnd(in.at("from"));
        Optional<LocalDate> to = in.optional("to", Periods::readEnd).flatMap(end -> end);
        boolean usable = from.isPresent() && (to.isEmpty() || areInOrder(in, from.get(), to.get()));
        return usable ? new OpenPeriod(from.get(), to) : OpenPeriod.since(PLACEHOLDER.from());
    }

    private static boolean areInOrder(JsonInput in, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            in.unread(SharingRefusal.INVALID_PERIOD, from.toString(), to.toString());
        }
        return !to.isBefore(from);
    }

    /** The first or the last day; empty, and noted, when it is no date. */
    static Optional<LocalDate> readEnd(JsonInput in) {
        Optional<LocalDate> date =
                in.node().isTextual() ? PlainValues.parseDate(in.node().textValue()) : Optional.empty();
        if (date.isEmpty() && in.is(in.node().isValueNode(), "TEXT")) {
            boolean first = in.field().equals("from");
            in.unread(SharingRefusal.INVALID_PERIOD, first ? in.given() : "", first ? "" : in.given());
        }
        return date;
    }

    static void write(JsonOutput out, Period period) {
        out.field("from", period.from().toString());
        out.field("to", period.to().toString());
    }

    static void write(JsonOutput out, OpenPeriod period) {
        out.field("from", period.from().toString());
        period.to().ifPresent(to -> out.field("to", to.toString()));
    }
}
