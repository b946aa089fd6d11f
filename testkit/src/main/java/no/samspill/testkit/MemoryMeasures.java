package no.samspill.testkit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samspill.application.StaleVersion;
import no.samspill.application.TitleOrder;
import no.samspill.application.port.Measures;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.MeasureQuery;
import no.samspill.domain.portfolio.MeasureSummary;
import no.samspill.domain.portfolio.NewActs;

record MemoryMeasures(MemoryStore store) implements Measures {

    @Override
    public void add(Collection<NewActs> grown) {
        for (NewActs one : grown) {
            Measure measure = one.measure();
            int stored = Optional.ofNullable(store.tables().measures.get(measure.id()))
                    .map(before -> before.acts().size())
                    .orElse(0);
            if (stored != one.stored()) {
                throw new StaleVersion(measure.id().value());
            }
            store.tables().measures.put(measure.id(), measure);
            store.tables()
                    .seen
                    .merge(
                            measure.id(),
                            seen(one),
                            (before, more) -> Stream.of(before, more)
                                    .flatMap(List::stream)
                                    .toList());
        }
    }

    private static List<Long> seen(NewActs one) {
        return one.measure().acts().stream()
                .skip(one.stored())
                .map(act -> one.seen())
                .toList();
    }

    @Override
    public Map<MeasureId, List<Long>> seen() {
        return Map.copyOf(store.tables().seen);
    }

    @Override
    public Map<MeasureId, Measure> find(Collection<MeasureId> ids) {
        Map<MeasureId, Measure> found = new HashMap<>(store.tables().measures);
        found.keySet().retainAll(Set.copyOf(ids));
        return found;
    }

    @Override
    public List<Measure> all() {
        return List.copyOf(store.tables().measures.values());
    }

    @Override
    public List<MeasureSummary> list(MeasureQuery wanted) {
        TitleOrder order = new TitleOrder();
        return matching(wanted)
                .filter(one ->
                        wanted.after().map(last -> order.compare(last, one) < 0).orElse(true))
                .sorted(order)
                .limit(wanted.size())
                .toList();
    }

    @Override
    public int count(MeasureQuery wanted) {
        return (int) matching(wanted).count();
    }

    @Override
    public void publish(Collection<MeasureId> ids) {
        for (MeasureId id : ids) {
            if (!store.tables().published.add(id)) {
                throw new StaleVersion(id.value());
            }
        }
    }

    @Override
    public void unpublish(Collection<MeasureId> ids) {
        store.tables().published.removeAll(ids);
    }

    @Override
    public Set<MeasureId> published() {
        return Set.copyOf(store.tables().published);
    }

    @Override
    public List<MeasureSummary> publishedOn(LocalDate day) {
        return on(day).filter(one -> store.tables().published.contains(one.id()))
                .sorted(new TitleOrder())
                .toList();
    }

    private Stream<MeasureSummary> on(LocalDate day) {
        return store.tables().measures.values().stream()
                .flatMap(measure ->
                        measure.standingOn(day).map(standing -> MeasureSummary.of(measure.id(), standing)).stream());
    }

    private Stream<MeasureSummary> matching(MeasureQuery wanted) {
        return on(wanted.on())
                .filter(one -> wanted.phase().map(one.phase()::equals).orElse(true))
                .filter(one -> wanted.strategy().isEmpty() || wanted.strategy().equals(one.strategy()))
                .filter(one -> wanted.party().map(one.parties()::contains).orElse(true))
                .filter(one -> wanted.title()
                        .map(part -> one.title()
                                .toLowerCase(java.util.Locale.ROOT)
                                .contains(part.toLowerCase(java.util.Locale.ROOT)))
                        .orElse(true));
    }
}
