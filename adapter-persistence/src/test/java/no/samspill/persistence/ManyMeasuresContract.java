package no.samspill.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import no.samspill.domain.lifecycle.Act;
import no.samspill.domain.lifecycle.Entry;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.Retracted;
import no.samspill.domain.lifecycle.Samples;
import no.samspill.domain.municipality.PartyId;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.MeasureQuery;
import no.samspill.domain.portfolio.MeasureSummary;
import no.samspill.domain.portfolio.NewActs;
import org.junit.jupiter.api.Test;

/** The number of statements never grows with the number of measures. */
abstract class ManyMeasuresContract {

    /** An empty store. */
    abstract TestDatabase store();

    @Test
    void measures_take_as_many_statements_however_many_there_are() {
        TestDatabase store = store();
        CountingDatabase database = new CountingDatabase(store.settings());
        try (TestDatabase counted = TestDatabase.of(database, store.settings())) {
            counted.run(on -> on.measures().all()); // opens the database
            int one = countMeasures(counted, database, "a", 1);
            int many = countMeasures(counted, database, "b", 500);
            assertThat(many).isEqualTo(one).isBetween(8, 14);
        }
    }

    @Test
    void those_stored_before_parties_were_kept_by_themselves_are_found_by_them_after_the_upgrade() throws IOException {
        TestDatabase store = store();
        MeasureQuery ofParty = new MeasureQuery(
                LocalDate.of(2020, 12, 31),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new PartyId("5427")),
                Optional.empty(),
                Optional.empty(),
                50);
        List<MeasureSummary> before = store.run(on -> {
            on.measures().add(grown("c", 3, 1));
            return on.measures().list(ofParty);
        });
        assertThat(before).hasSize(3);
        store.execute("delete from measure_state_party");
        List<MeasureSummary> without = store.run(on -> on.measures().list(ofParty));
        assertThat(without).isEmpty();
        String file = "/no/samspill/persistence/migration/V0009__measures_of_a_party.sql";
        try (InputStream sql = Objects.requireNonNull(getClass().getResourceAsStream(file))) {
            String[] statements = new String(sql.readAllBytes(), StandardCharsets.UTF_8).split(";", -1);
            store.execute(statements[1]);
            store.execute(statements[1]); // may be run again
        }
        List<MeasureSummary> after = store.run(on -> on.measures().list(ofParty));
        assertThat(after).isEqualTo(before);
    }

    /** Stores them with their first act, then with one more, and lists and finds them. */
    private static int countMeasures(TestDatabase counted, CountingDatabase database, String prefix, int measures) {
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

    private static List<NewActs> grown(String prefix, int measures, int acts) {
        Act first = Samples.registered(prefix, Phase.IDEA, "5427");
        List<Entry> entries = List.of(
                new Entry(1, LocalDate.of(2020, 2, 25), first),
                new Entry(2, LocalDate.of(2021, 2, 25), new Retracted("Nei")));
        return IntStream.range(0, measures)
                .mapToObj(i -> new Measure(new MeasureId(prefix + i), entries.subList(0, acts)))
                .map(measure -> new NewActs(measure, acts - 1, 0))
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
