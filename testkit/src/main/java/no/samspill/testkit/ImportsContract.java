package no.samspill.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samspill.application.StaleVersion;
import no.samspill.domain.LegalReference;
import no.samspill.domain.Reason;
import no.samspill.domain.followup.Register;
import no.samspill.domain.imports.Counts;
import no.samspill.domain.imports.ImportId;
import no.samspill.domain.imports.ImportJob;
import no.samspill.domain.imports.ImportRow;
import no.samspill.domain.imports.Item;
import no.samspill.domain.imports.Manner;
import no.samspill.domain.imports.RowResult;
import no.samspill.domain.lifecycle.Entry;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.Retracted;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.municipality.OrganisationKind;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.domain.portfolio.PortfolioRefusal;
import org.junit.jupiter.api.Test;

/** What every {@link no.samspill.application.port.Imports} does. */
public abstract class ImportsContract extends PortContract {

    private static final LocalDate DATE = LocalDate.of(2020, 2, 25);
    private static final List<Item> ITEMS = Item.of(new Register(
            new Portfolio(
                    List.of(new Organisation(Samples.FROYA, "Frøya «\\»", OrganisationKind.MUNICIPALITY)),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(new Measure(
                            new MeasureId("it"),
                            List.of(
                                    new Entry(1, DATE, PortfolioSamples.registered("IT", Phase.IDEA, "5014")),
                                    new Entry(2, DATE.plusDays(1), new Retracted("Nei")))))),
            List.of(PortfolioSamples.evaluation())));

    private static final Reason WRONG = Reason.at("/measures/1/acts/0", PortfolioRefusal.ACTS_DIFFER, "it", "")
            .by(Optional.of(new LegalReference("kommuneloven", "§ 20-4", DATE)));

    private static ImportJob job(String id, int seconds) {
        return ImportJob.of(new ImportId("inn_" + id), Manner.EACH, Samples.ACTOR, Samples.NOW.plusSeconds(seconds))
                .of(ITEMS.size());
    }

    private static ImportRow row(int index, RowResult result, Reason... reasons) {
        return ImportRow.of(ITEMS.get(index), result, List.of(reasons));
    }

    private ImportJob added(String id, int seconds) {
        ImportJob job = job(id, seconds);
        store(() -> on().imports().add(job, ITEMS));
        return job;
    }

    private ImportJob recorded(ImportJob before, ImportRow... rows) {
        ImportJob after = before.begun().with(List.of(rows)).endedIfNothingWaits(Samples.NOW.plusSeconds(60));
        store(() -> on().imports().record(before, after, List.of(rows)));
        return after;
    }

    private List<ImportRow> rows(ImportJob job, Optional<RowResult> result, int after, int limit) {
        return read(() -> on().imports().rows(job.id(), result, after, limit));
    }

    private List<Item> waiting(ImportJob job, int limit) {
        return read(() -> on().imports().waiting(job.id(), limit));
    }

    /** Codes come back by their names. */
    private static List<Object> comparable(ImportRow row) {
        List<Object> all = new ArrayList<>(List.of(row.number(), row.kind(), row.id(), row.pointer(), row.result()));
        row.reasons().forEach(one -> all.addAll(List.of(one.code().name(), one.pointer(), one.facts(), one.basis())));
        return all;
    }

    @Test
    void what_stands_in_a_document_waits_as_it_is_and_in_its_order() {
        ImportJob job = added("one", 0);
        assertThat(waiting(job, 10)).isEqualTo(ITEMS).hasSize(3);
        assertThat(waiting(job, 2)).isEqualTo(ITEMS.subList(0, 2));
        assertThat(rows(job, Optional.empty(), 0, 10))
                .extracting(ImportRow::result)
                .containsExactly(RowResult.WAITING, RowResult.WAITING, RowResult.WAITING);
        assertThat(read(() -> on().imports().find(job.id()))).contains(job);
        assertThat(read(() -> on().imports().find(new ImportId("inn_none")))).isEmpty();
        assertStale("inn_one", () -> on().imports().add(job, List.of()));
    }

    @Test
    void what_becomes_of_things_is_kept_and_they_wait_no_longer() {
        ImportJob job = added("one", 0);
        ImportRow added = row(0, RowResult.ADDED);
        ImportRow refused = row(1, RowResult.REFUSED, WRONG, Reason.at("", PortfolioRefusal.NO_ACTS));
        ImportJob after = recorded(job, added, refused);
        assertThat(after.counts()).isEqualTo(new Counts(1, 1, 0, 0, 1, 0));
        assertThat(read(() -> on().imports().find(job.id()))).contains(after);
        assertThat(waiting(job, 10)).isEqualTo(ITEMS.subList(2, 3));
        assertThat(rows(job, Optional.empty(), 0, 10).stream().map(ImportsContract::comparable))
                .isEqualTo(Stream.of(added, refused, row(2, RowResult.WAITING))
                        .map(ImportsContract::comparable)
                        .toList());
        ImportJob done = recorded(after, row(2, RowResult.UNCHANGED));
        assertThat(read(() -> on().imports().find(job.id()))).contains(done);
        assertThat(done.ended()).contains(Samples.NOW.plusSeconds(60));
        assertThat(waiting(job, 10)).isEmpty();
    }

    @Test
    void rows_are_found_by_result_from_a_number_on() {
        ImportJob job = added("one", 0);
        recorded(job, row(0, RowResult.ADDED), row(1, RowResult.REFUSED, WRONG), row(2, RowResult.ADDED));
        assertThat(rows(job, Optional.of(RowResult.ADDED), 0, 10))
                .extracting(ImportRow::number)
                .containsExactly(1, 3);
        assertThat(rows(job, Optional.of(RowResult.ADDED), 1, 10))
                .extracting(ImportRow::number)
                .containsExactly(3);
        assertThat(rows(job, Optional.empty(), 1, 1))
                .extracting(ImportRow::number)
                .containsExactly(2);
        assertThat(rows(job("other", 0), Optional.empty(), 0, 10)).isEmpty();
    }

    @Test
    void one_is_gone_on_with_by_whoever_knows_it_as_it_is() {
        ImportJob job = added("one", 0);
        ImportJob after = recorded(job, row(0, RowResult.ADDED));
        assertStale("inn_one", () -> on().imports().record(job, job.begun(), List.of()));
        assertThat(read(() -> on().imports().find(job.id()))).contains(after);
        assertStale("inn_none", () -> on().imports().record(job("none", 0), job("none", 0), List.of()));
    }

    @Test
    void those_with_more_to_do_are_open_the_oldest_first_and_can_be_taken() {
        ImportJob later = added("later", 1);
        ImportJob first = added("one", 0);
        ImportJob ended = added("ended", 2);
        recorded(ended, row(0, RowResult.ADDED), row(1, RowResult.ADDED), row(2, RowResult.ADDED));
        assertThat(read(on().imports()::open)).containsExactly(first.id(), later.id());
        assertThat(read(() -> on().imports().newest(2)))
                .extracting(ImportJob::id)
                .containsExactly(ended.id(), later.id());
        assertThat(read(() -> on().imports().take(first.id()))).contains(first);
        assertThat(read(() -> on().imports().take(ended.id()))).isEmpty();
        assertThat(read(() -> on().imports().take(new ImportId("inn_none")))).isEmpty();
    }

    @Test
    void of_many_that_take_one_at_once_one_at_a_time_has_it() {
        ImportJob job = added("one", 0);
        List<CompletableFuture<Void>> all = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.runAsync(() -> {
                    while (goesOn(job.id())) {
                        Thread.onSpinWait();
                    }
                }))
                .toList();
        all.forEach(CompletableFuture::join);
        ImportJob done = read(() -> on().imports().find(job.id())).orElseThrow();
        assertThat(done.counts()).isEqualTo(new Counts(0, 3, 0, 0, 0, 0));
        assertThat(read(() -> on().audit().newest(10))).hasSize(3);
    }

    /** One more thing, unless another is at it; whether there is more to do. */
    private boolean goesOn(ImportId id) {
        try {
            store(() -> on().imports().take(id).ifPresent(job -> {
                Item item = on().imports().waiting(id, 1).get(0);
                List<ImportRow> rows = List.of(ImportRow.of(item, RowResult.ADDED, List.of()));
                on().imports().record(job, job.with(rows).endedIfNothingWaits(Samples.NOW), rows);
                on().audit()
                        .add(List.of(
                                new no.samspill.domain.AuditEntry(Samples.NOW, Samples.ACTOR, "Test", item.id(), "")));
            }));
        } catch (StaleVersion overtaken) {
            return true;
        }
        return !read(on().imports()::open).isEmpty();
    }

    @Test
    void those_that_ended_before_a_moment_are_forgotten_with_their_rows() {
        ImportJob ended = added("ended", 0);
        ImportJob open = added("open", 0);
        recorded(ended, row(0, RowResult.ADDED), row(1, RowResult.ADDED), row(2, RowResult.ADDED));
        assertThat(read(() -> on().imports().forgetBefore(Samples.NOW.plusSeconds(60))))
                .isZero();
        assertThat(read(() -> on().imports().forgetBefore(Samples.NOW.plusSeconds(61))))
                .isEqualTo(1);
        assertThat(read(() -> on().imports().newest(10))).containsExactly(open);
        assertThat(rows(ended, Optional.empty(), 0, 10)).isEmpty();
        assertThat(rows(open, Optional.empty(), 0, 10)).hasSize(3);
    }
}
