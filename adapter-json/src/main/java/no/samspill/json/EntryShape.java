package no.samspill.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.lifecycle.Act;
import no.samspill.domain.lifecycle.DatedAct;
import no.samspill.domain.lifecycle.Entry;

/**
 * An act with its date, as it stands in a measure: the act's own object, with the date before its fields. Its number is its
 * place, so what is read is a dated act, and has none yet.
 */
final class EntryShape implements Shape {

    private static final String DATE = "date";

    private static SealedShape acts() {
        return (SealedShape) Shapes.of(Act.class);
    }

    @Override
    public Optional<Object> read(Input in) {
        return dated(in).map(one -> one);
    }

    static Optional<DatedAct> dated(Input in) {
        Optional<Object> act = acts().read(in, DATE);
        Optional<Object> date = in.node().isObject() ? PlainShape.DATE.read(in.at(DATE)) : Optional.empty();
        return act.isPresent() && date.isPresent()
                ? Optional.of(new DatedAct((LocalDate) date.get(), (Act) act.get()))
                : Optional.empty();
    }

    @Override
    public void write(Output out, Object value) {
        out.object(object -> writeFields(object, (Entry) value));
    }

    static void writeFields(Output out, Entry entry) {
        out.field(DATE, entry.date().toString());
        acts().writeFields(out, entry.act());
    }

    @Override
    public void describe(Output out) {
        out.describe(Entry.class, this::describeInFull);
    }

    @Override
    public void describeInFull(Output out) {
        acts().describe(out, "", List.of(DATE), each -> each.object(DATE, PlainShape.DATE::describe));
    }
}
