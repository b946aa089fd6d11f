package no.samspill.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import no.samspill.application.StaleVersion;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.invoicing.FirstInstalment;
import org.junit.jupiter.api.Test;

/** What every {@link no.samspill.application.port.UnitOfWork} does, together with the ports of its store. */
public abstract class UnitOfWorkContract extends PortContract {

    private static final CostAgreementId ONE = new CostAgreementId("one");
    private static final CostAgreementId OTHER = new CostAgreementId("other");

    @Test
    void what_returns_is_stored_whole() {
        assertThat(read(() -> {
                    storeSomeOfEverything(ONE);
                    return "the answer";
                }))
                .isEqualTo("the answer");
        assertThat(subjects()).containsExactly("one");
        assertThat(plans(ONE)).containsOnlyKeys(ONE);
    }

    @Test
    void what_throws_stores_nothing_and_throws_what_it_threw() {
        IllegalStateException failure = new IllegalStateException("after everything was written");
        assertThatThrownBy(() -> store(() -> {
                    storeSomeOfEverything(ONE);
                    throw failure;
                }))
                .isSameAs(failure);
        assertNothingIsStored();
        store(() -> storeSomeOfEverything(ONE));
        assertThat(subjects()).containsExactly("one");
    }

    @Test
    void an_error_stores_nothing_either() {
        assertThatThrownBy(() -> store(() -> {
                    storeSomeOfEverything(ONE);
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);
        assertNothingIsStored();
    }

    @Test
    void the_work_reads_what_it_has_written() {
        store(() -> {
            storeSomeOfEverything(ONE);
            assertThat(on().agreements().all()).containsExactly(Samples.agreement(ONE));
            assertThat(on().keyFigures().find("pupils", Samples.COUNTED)).isPresent();
        });
    }

    @Test
    void a_unit_inside_another_joins_it() {
        assertThatThrownBy(() -> store(() -> {
                    store(() -> storeSomeOfEverything(ONE));
                    assertThat(subjects()).containsExactly("one");
                    throw new IllegalStateException("in the outer unit");
                }))
                .hasMessage("in the outer unit");
        assertNothingIsStored();
    }

    @Test
    void a_rehearsal_answers_and_stores_nothing_of_the_units_inside_it() {
        store(() -> on().agreements().add(List.of(Samples.agreement(OTHER))));
        List<CostAgreement> seen = on().unit().rehearse(() -> {
            store(() -> storeSomeOfEverything(ONE));
            return read(on().agreements()::all);
        });
        assertThat(seen).containsExactly(Samples.agreement(ONE), Samples.agreement(OTHER));
        assertThat(read(on().agreements()::all)).containsExactly(Samples.agreement(OTHER));
        assertThat(subjects()).isEmpty();
    }

    @Test
    void a_rehearsal_that_throws_throws_what_it_threw_and_stores_nothing() {
        IllegalStateException failure = new IllegalStateException();
        assertThatThrownBy(() -> on().unit().rehearse(() -> {
                    storeSomeOfEverything(ONE);
                    throw failure;
                }))
                .isSameAs(failure);
        assertNothingIsStored();
    }

    @Test
    void of_many_that_take_the_same_number_at_once_one_wins_and_the_others_are_stale() throws Exception {
        store(() -> storeSomeOfEverything(ONE));
        assertThat(atOnce(8, () -> stored(() -> on().statements().add(List.of(Samples.statement(ONE, 2))))))
                .containsOnlyOnce(true);
        assertThat(read(() -> on().statements().summaries(List.of(ONE)))).hasSize(2);
    }

    @Test
    void of_many_that_replace_the_same_version_at_once_one_wins_and_the_others_are_stale() throws Exception {
        CostAgreement next =
                Samples.amended(Samples.agreement(ONE), Samples.agreement(ONE).participations());
        store(() -> storeSomeOfEverything(ONE));
        assertThat(atOnce(8, () -> stored(() -> on().agreements().replace(next))))
                .containsOnlyOnce(true);
    }

    private boolean stored(Runnable work) {
        try {
            store(work);
            return true;
        } catch (StaleVersion lost) {
            return false;
        }
    }

    private static List<Boolean> atOnce(int times, Callable<Boolean> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            CountDownLatch ready = new CountDownLatch(times);
            List<Future<Boolean>> running = Stream.generate(() -> threads.submit(() -> {
                        ready.countDown();
                        ready.await();
                        return work.call();
                    }))
                    .limit(times)
                    .toList();
            return running.stream().map(UnitOfWorkContract::outcome).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static Boolean outcome(Future<Boolean> running) {
        try {
            return running.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError("neither stored nor stale", failed);
        }
    }

    private void storeSomeOfEverything(CostAgreementId id) {
        on().agreements().add(List.of(Samples.agreement(id)));
        on().rules().add(List.of(Samples.firstRule(id)));
        on().invoices().plan(Map.of(id, new FirstInstalment.ByMonths()));
        on().keyFigures().add(Samples.registered("pupils", 1, Samples.pupils()));
        on().statements().add(List.of(Samples.statement(id, 1)));
        on().audit().add(List.of(new AuditEntry(Samples.NOW, Samples.ACTOR, "Test", id.value(), "")));
    }

    private void assertNothingIsStored() {
        assertThat(read(on().agreements()::all)).isEmpty();
        assertThat(read(on().keyFigures()::all)).isEmpty();
        assertThat(read(() -> on().statements().summaries(List.of(ONE)))).isEmpty();
        assertThat(plans(ONE)).isEmpty();
        assertThat(subjects()).isEmpty();
    }

    private List<String> subjects() {
        return read(() -> on().audit().newest(10)).stream()
                .map(AuditEntry::subject)
                .toList();
    }

    private Map<CostAgreementId, FirstInstalment> plans(CostAgreementId id) {
        return read(() -> on().invoices().plans(List.of(id)));
    }
}
