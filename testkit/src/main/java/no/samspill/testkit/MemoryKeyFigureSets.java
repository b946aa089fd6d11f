package no.samspill.testkit;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.samspill.application.StaleVersion;
import no.samspill.application.port.KeyFigureSets;
import no.samspill.domain.municipality.RegisteredKeyFigures;

record MemoryKeyFigureSets(MemoryStore store) implements KeyFigureSets {

    private static final Comparator<RegisteredKeyFigures> ORDER = comparing(RegisteredKeyFigures::key)
            .thenComparing(MemoryKeyFigureSets::date)
            .thenComparing(comparingInt(RegisteredKeyFigures::version));

    @Override
    public void add(RegisteredKeyFigures set) {
        if (store.tables().keyFigures.stream().anyMatch(other -> ORDER.compare(set, other) == 0)) {
            throw new StaleVersion(set.key());
        }
        store.tables().keyFigures.add(set);
    }

    @Override
    public Optional<RegisteredKeyFigures> find(String key, LocalDate referenceDate) {
        return last(key, set -> date(set).equals(referenceDate));
    }

    @Override
    public Optional<RegisteredKeyFigures> latestBefore(String key, LocalDate day) {
        return last(key, set -> date(set).isBefore(day));
    }

    @Override
    public List<RegisteredKeyFigures> all() {
        return store.tables().keyFigures.stream().sorted(ORDER).toList();
    }

    private Optional<RegisteredKeyFigures> last(String key, Predicate<RegisteredKeyFigures> wanted) {
        return store.tables().keyFigures.stream()
                .filter(set -> set.key().equals(key))
                .filter(wanted)
                .max(ORDER);
    }

    private static LocalDate date(RegisteredKeyFigures set) {
        return set.figures().referenceDate();
    }
}
