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
final class EntryCodec implements Codec {

    private static final String DATE = "date";

    private static SealedCodec acts() {
        return (SealedCodec) Codecs.of(Act.class);
    }

    @Override
    public Optional<Object> read(JsonInput in) {
        return dated(in).map(one -> one);
    }

    static Optional<DatedAct> dated(JsonInput in) {
        Optional<Object> act = acts().read(in, DATE);
        Optional<Object> date = in.node().isObject() ? PlainCodec.DATE.read(in.at(DATE)) : Optional.empty();
        return act.isPresent() && date.isPresent()
                ? Optional.of(new DatedAct((LocalDate) date.get(), (Act) act.get()))
                : Optional.empty();
    }

    @Override
    public void write(JsonOutput out, Object value) {
        out.object(object -> writeFields(object, (Entry) value));
    }

    static void writeFields(JsonOutput out, Entry entry) {
        out.field(DATE, entry.date().toString());
        acts().writeFields(out, entry.act());
    }

    @Override
    public void describe(JsonOutput out) {
        out.describe(Entry.class, this::describeInFull);
    }

    @Override
    public void describeInFull(JsonOutput out) {
        acts().describe(out, "", List.of(DATE), each -> each.object(DATE, PlainCodec.DATE::describe));
    }
}
