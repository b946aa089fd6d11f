package no.samspill.persistence;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samspill.application.StaleVersion;
import no.samspill.application.wiring.Store;
import no.samspill.application.wiring.StoreRefusal;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.invoicing.FirstInstalment;
import no.samspill.domain.invoicing.InvoiceBasis;
import no.samspill.domain.invoicing.InvoiceRun;
import no.samspill.domain.invoicing.RunKind;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.notice.Notice;
import no.samspill.testkit.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every database does besides keeping the ports' contracts. */
abstract class StoreContract {

    private static final CostAgreementId ONE = new CostAgreementId("one");

    private TestDatabase store;

    /** A store with nothing in it. */
    abstract TestDatabase store();

    @BeforeEach
    void empty() {
        store = store();
    }

    @Test
    void of_many_that_change_the_same_again_and_again_none_overwrites_what_it_has_not_seen() throws Exception {
        int each = 10;
        store.run(on -> add(on, List.of(ONE)));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> running = Stream.generate(() -> threads.submit(() -> amend(each)))
                    .limit(4)
                    .toList();
            int amended = 0;
            for (Future<Integer> one : running) {
                amended += one.get();
            }
            assertThat(amended).isEqualTo(4 * each);
        } finally {
            threads.shutdownNow();
        }
        assertThat(store.run(on -> on.agreements().find(List.of(ONE))).get(ONE).version())
                .isEqualTo(4 * each + 1);
        List<Notice> trail = store.run(on -> on.audit().before(Long.MAX_VALUE, Optional.of("one"), 10 * each));
        assertThat(trail).hasSize(4 * each);
    }

    private int amend(int times) {
        int done = 0;
        while (done < times) {
            try {
                store.run(on -> {
                    CostAgreement seen = on.agreements().find(List.of(ONE)).get(ONE);
                    on.agreements().replace(Samples.amended(seen, seen.participations()));
                    on.audit().add(List.of(new AuditEntry(Samples.NOW, Samples.ACTOR, "Test", "one", "")));
                    return seen;
                });
                done++;
            } catch (StaleVersion overtaken) {
                assertThat(overtaken.subject()).isEqualTo("one");
            }
        }
        return done;
    }

    @Test
    void a_unit_sees_one_moment_however_long_it_takes() {
        store.run(on -> add(on, List.of(ONE)));
        store.run(on -> {
            assertThat(on.agreements().all()).hasSize(1);
            CompletableFuture.runAsync(() -> store.run(other -> add(other, List.of(new CostAgreementId("two")))))
                    .join();
            assertThat(on.agreements().all()).hasSize(1);
            return on;
        });
        assertThat(store.agreements()).hasSize(2);
    }

    @Test
    void as_many_statements_are_sent_for_one_agreement_as_for_500() {
        CountingDatabase database = new CountingDatabase(store.settings());
        try (TestDatabase counted = TestDatabase.of(database, store.settings())) {
            counted.run(on -> on.agreements().all()); // opens the database
            int one = countWhole(counted, database, "a", 1);
            int many = countWhole(counted, database, "b", 500);
            assertThat(many).isEqualTo(one).isBetween(15, 40);
        }
    }

    private static int countWhole(TestDatabase counted, CountingDatabase database, String prefix, int agreements) {
        List<CostAgreementId> ids = IntStream.range(0, agreements)
                .mapToObj(i -> new CostAgreementId(prefix + i))
                .toList();
        int before = database.statements.get();
        counted.run(on -> everything(on, ids));
        counted.run(on -> {
            assertThat(on.agreements().find(ids)).hasSize(agreements);
            assertThat(on.rules().of(ids)).hasSize(agreements);
            assertThat(on.invoices().plans(ids)).hasSize(agreements);
            assertThat(on.invoices().issued(ids, 2026)).hasSize(agreements);
            assertThat(on.statements().summaries(ids)).hasSize(agreements);
            assertThat(on.statements()
                            .find(ids.stream()
                                    .map(id -> Samples.statement(id, 1).id())
                                    .toList()))
                    .hasSize(agreements);
            return on;
        });
        return database.statements.get() - before;
    }

    private static Store everything(Store on, List<CostAgreementId> ids) {
        add(on, ids);
        on.rules().add(ids.stream().map(Samples::firstRule).toList());
        on.invoices().plan(map(ids, id -> new FirstInstalment.ByMonths()));
        on.statements().add(ids.stream().map(id -> Samples.statement(id, 1)).toList());
        on.invoices().add(ids.stream().map(StoreContract::run).toList());
        on.audit()
                .add(ids.stream()
                        .map(id -> new AuditEntry(Samples.NOW, Samples.ACTOR, "Test", id.value(), ""))
                        .toList());
        return on;
    }

    private static InvoiceRun run(CostAgreementId id) {
        CostStatement statement = Samples.statement(id, 1);
        Kroner ten = Samples.kroner("10");
        InvoiceBasis basis =
                new InvoiceBasis(Samples.FROYA, "Frøya", ten, ten, Kroner.ZERO, ten, InvoiceBasis.Kind.INVOICE);
        return new InvoiceRun(
                id, 2026, 1, RunKind.FIRST_HALF, statement.id(), List.of(basis), Samples.NOW, Samples.ACTOR);
    }

    private static <V> Map<CostAgreementId, V> map(List<CostAgreementId> ids, Function<CostAgreementId, V> value) {
        return ids.stream().collect(toMap(id -> id, value));
    }

    private static Store add(Store on, List<CostAgreementId> ids) {
        on.agreements().add(ids.stream().map(Samples::agreement).toList());
        return on;
    }

    @Test
    void a_frozen_statement_that_was_changed_from_outside_is_refused_by_its_id() {
        store.run(on -> everything(on, List.of(ONE)));
        CostStatement statement = Samples.statement(ONE, 1);
        store.execute("update cost_statement set content = replace(content, '1050.50', '1050.51')");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> store.run(on -> on.statements().find(List.of(statement.id()))))
                .satisfies(refused -> assertThat(refused.reasons())
                        .containsExactly(Reason.at(
                                "", StoreRefusal.ALTERED, statement.id().value())));
    }

    @Test
    void what_is_no_longer_a_rule_or_a_set_of_figures_is_refused_by_its_id() {
        store.run(on -> everything(on, List.of(ONE)));
        store.run(on -> {
            on.keyFigures().add(Samples.registered("pupils", 1, Samples.pupils()));
            return on;
        });
        store.execute("update sharing_rule set rule = '{}'", "update key_figure_set set figures = 'none'");
        assertThatThrownBy(() -> store.run(on -> on.rules().of(List.of(ONE))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("ALTERED")
                .hasMessageContaining("one");
        assertThatThrownBy(() -> store.run(on -> on.keyFigures().all()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("ALTERED")
                .hasMessageContaining("pupils");
    }

    @Test
    void a_unit_in_which_something_failed_fails_even_if_the_failure_was_hidden() {
        store.run(on -> add(on, List.of(ONE)));
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> store.run(on -> {
                    add(on, List.of(new CostAgreementId("two")));
                    assertThatThrownBy(() -> store.run(inner -> add(inner, List.of(ONE))))
                            .isInstanceOf(StaleVersion.class);
                    return on;
                }));
        assertThat(store.agreements()).hasSize(1);
    }

    @Test
    void ports_are_used_inside_a_unit_and_a_rehearsal_never_is_inside_one() {
        assertThatIllegalStateException()
                .isThrownBy(() -> store.ports().agreements().all());
        assertThatIllegalStateException()
                .isThrownBy(() -> store.ports().agreements().add(List.of(Samples.agreement())));
        assertThatIllegalStateException()
                .isThrownBy(() -> store.run(on -> on.unit().rehearse(() -> on)));
    }
}
