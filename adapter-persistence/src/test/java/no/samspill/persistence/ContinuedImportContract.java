package no.samspill.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import no.samspill.application.StaleVersion;
import no.samspill.application.audit.ReadAuditTrail;
import no.samspill.application.imports.BeginImport;
import no.samspill.application.imports.ContinueImport;
import no.samspill.application.imports.ShowImport;
import no.samspill.application.imports.WaitingImports;
import no.samspill.application.portfolio.ExportPortfolio;
import no.samspill.application.wiring.Samspill;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.followup.Register;
import no.samspill.domain.imports.Counts;
import no.samspill.domain.imports.ImportId;
import no.samspill.domain.imports.ImportJob;
import no.samspill.domain.imports.ImportRow;
import no.samspill.domain.imports.Manner;
import no.samspill.domain.imports.RowResult;
import no.samspill.domain.lifecycle.Act;
import no.samspill.domain.lifecycle.Entry;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.Retracted;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.testkit.Samples;
import org.junit.jupiter.api.Test;

/** An import that one program begins and others go on with. */
abstract class ContinuedImportContract {

    private static final int MEASURES = 40;
    private static final int AT_ONCE = 3;

    /** A store with nothing in it. */
    abstract TestDatabase store();

    /** Every tenth is retracted before it has begun. */
    private static Register document() {
        List<Measure> measures = IntStream.range(0, MEASURES)
                .mapToObj(i ->
                        new Measure(new MeasureId("t" + i), List.of(new Entry(1, LocalDate.of(2020, 2, 25), act(i)))))
                .toList();
        return Register.of(new Portfolio(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), measures));
    }

    private static Act act(int number) {
        return Integer.toString(number).endsWith("9")
                ? new Retracted("Nei")
                : no.samspill.domain.lifecycle.Samples.registered("Tiltak " + number, Phase.ACTIVE);
    }

    private static Samspill open(TestDatabase store) {
        return Samspill.start(store.settings(), new DatabaseStoreProvider());
    }

    private static ImportJob begin(Samspill samspill, Manner manner) {
        return samspill.useCase(BeginImport.class).execute(new BeginImport.Command(document(), manner, Samples.ACTOR));
    }

    private static Optional<ImportJob> step(Samspill samspill, ImportId id) {
        return samspill.useCase(ContinueImport.class).execute(new ContinueImport.Command(id, AT_ONCE));
    }

    private static ShowImport.Result shown(Samspill samspill, ImportId id) {
        return samspill.useCase(ShowImport.class).execute(new ShowImport.Query(id, Optional.empty(), 0, 1000));
    }

    @Test
    void one_that_was_left_half_way_is_finished_by_another_program_from_there() {
        TestDatabase store = store();
        ImportId id;
        try (Samspill first = open(store)) {
            id = begin(first, Manner.EACH).id();
            step(first, id);
            step(first, id);
            assertThat(shown(first, id).job().counts().done()).isEqualTo(AT_ONCE);
        }
        try (Samspill second = open(store)) {
            assertThat(second.useCase(WaitingImports.class).execute(new WaitingImports.Query()))
                    .containsExactly(id);
            while (step(second, id).filter(ImportJob::isOpen).isPresent()) {
                assertThat(shown(second, id).job().counts().total()).isEqualTo(MEASURES);
            }
            assertFinished(second, id);
        }
    }

    @Test
    void of_several_programs_that_are_at_it_each_thing_is_taken_in_by_one() {
        TestDatabase store = store();
        try (Samspill first = open(store);
                Samspill second = open(store)) {
            ImportId id = begin(first, Manner.EACH).id();
            AtomicInteger steps = new AtomicInteger();
            List<CompletableFuture<Void>> running = List.of(first, second, first, second).stream()
                    .map(one -> CompletableFuture.runAsync(() -> {
                        while (shown(one, id).job().isOpen()) {
                            steps.addAndGet(stepped(one, id));
                        }
                    }))
                    .toList();
            running.forEach(CompletableFuture::join);
            assertThat(steps.get()).isEqualTo(1 + 14);
            assertFinished(second, id);
        }
    }

    /** How many steps it did: another may be at it. */
    private static int stepped(Samspill samspill, ImportId id) {
        try {
            return step(samspill, id).isPresent() ? 1 : 0;
        } catch (StaleVersion overtaken) {
            return 0;
        }
    }

    @Test
    void all_or_nothing_leaves_nothing_but_what_is_said_of_it() {
        try (Samspill samspill = open(store())) {
            ImportId id = begin(samspill, Manner.WHOLE).id();
            step(samspill, id);
            step(samspill, id);
            assertThat(shown(samspill, id).job().counts()).isEqualTo(new Counts(0, 0, 0, 0, 4, 36));
            assertThat(measures(samspill)).isEmpty();
        }
    }

    private static List<Measure> measures(Samspill samspill) {
        return samspill.useCase(ExportPortfolio.class)
                .execute(new ExportPortfolio.Query())
                .portfolio()
                .measures();
    }

    private static void assertFinished(Samspill samspill, ImportId id) {
        ShowImport.Result end = shown(samspill, id);
        assertThat(end.job().counts()).isEqualTo(new Counts(0, 36, 0, 0, 4, 0));
        assertThat(end.rows().stream().filter(one -> one.result() == RowResult.REFUSED))
                .extracting(ImportRow::id)
                .containsExactly("t9", "t19", "t29", "t39");
        assertThat(measures(samspill)).hasSize(36);
        List<AuditEntry> trail = samspill.useCase(ReadAuditTrail.class)
                .execute(new ReadAuditTrail.Query(Optional.empty(), 1000))
                .entries();
        assertThat(trail).extracting(AuditEntry::subject).hasSize(36 + 2).contains("t38", id.value());
    }
}
