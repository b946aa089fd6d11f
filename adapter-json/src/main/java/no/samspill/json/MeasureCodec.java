package no.samspill.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.lifecycle.DatedAct;
import no.samspill.domain.lifecycle.Entry;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.portfolio.Measure;

/** A measure: its id, and its acts with their dates. An act's number is its place in the list. */
final class MeasureCodec implements Codec {

    private static final int MAX_ACTS = 10_000;

    private static Codec ids() {
        return Codecs.of(MeasureId.class);
    }

    @Override
    public Optional<Object> read(JsonInput given) {
        JsonInput in = given.object("id", "acts");
        Optional<Object> id = ids().read(in.at("id"));
        List<Optional<DatedAct>> acts = in.at("acts").list(MAX_ACTS, EntryCodec::dated);
        if (id.isEmpty() || !acts.stream().allMatch(Optional::isPresent)) {
            return Optional.empty();
        }
        List<Entry> entries = new ArrayList<>();
        acts.forEach(one -> entries.add(one.orElseThrow().numbered(entries.size() + 1)));
        return Optional.of(new Measure((MeasureId) id.get(), entries));
    }

    @Override
    public void write(JsonOutput out, Object value) {
        Measure measure = (Measure) value;
        out.object(object -> {
            object.field("id", measure.id().value());
            object.list("acts", measure.acts(), EntryCodec::writeFields);
        });
    }

    @Override
    public void describe(JsonOutput out) {
        out.describe(Measure.class, this::describeInFull);
    }

    @Override
    public void describeInFull(JsonOutput out) {
        out.field("type", "object");
        out.object("properties", properties -> {
            properties.object("id", ids()::describe);
            properties.object("acts", acts -> {
                acts.field("type", "array");
                acts.object("items", Codecs.of(Entry.class)::describe);
            });
        });
        out.name("required");
        out.list(List.of("id", "acts"), JsonOutput::value);
        out.field("additionalProperties", false);
    }
}
