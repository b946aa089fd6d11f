package no.samspill.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.samspill.domain.lifecycle.Act;
import no.samspill.domain.lifecycle.Entry;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.Retracted;
import no.samspill.domain.lifecycle.Samples;
import no.samspill.domain.portfolio.Grown;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.MeasureQuery;
import no.samspill.domain.portfolio.MeasureSummary;
import org.junit.jupiter.api.Test;

/** The number of statements never grows with the number of measures. */
abstract class ManyMeasuresContract {

    /** An empty store. */
    abstract Store store();

    @Test
    void measures_take_as_many_statements_however_many_there_are() {
        Store store = store();
        CountingDatabase database = new CountingDatabase(store.settings());
        try (Store counted = Store.of(database, store.settings())) {
            counted.run(on -> on.measures().all()); // opens the database
            int one = countMeasures(counted, database, "a", 1);
            int many = countMeasures(counted, database, "b", 500);
            assertThat(many).isEqualTo(one).isBetween(8, 14);
        }
    }

    /** Stores them with their first act, then with one more, and lists and finds them. */
    private static int countMeasures(Store counted, CountingDatabase database, String prefix, int measures) {
        int before = database.statements.get();
        counted.run(on -> {
            on.measures().add(grown(prefix, measures, 1));
            on.measures().add(grown(prefix, measures, 2));
            return on;
        });
        List<MeasureSummary> listed = counted.run(on -> on.measures().list(page(prefix)));
        assertThat(listed).hasSize(Math.min(measures, 50));
        return database.statements.get() - before;
    }

    private static List<Grown> grown(String prefix, int measures, int acts) {
        Act first = Samples.registered(prefix, Phase.IDEA, "5427");
        List<Entry> entries = List.of(
                new Entry(1, LocalDate.of(2020, 2, 25), first),
                new Entry(2, LocalDate.of(2021, 2, 25), new Retracted("Nei")));
        return IntStream.range(0, measures)
                .mapToObj(i -> new Measure(new MeasureId(prefix + i), entries.subList(0, acts)))
                .map(measure -> new Grown(measure, acts - 1))
                .toList();
    }

    private static MeasureQuery page(String title) {
        return new MeasureQuery(
                LocalDate.of(2020, 12, 31),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(title),
                Optional.empty(),
                50);
    }
}
