package no.samspill.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.domain.costsharing.RuleVersions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a process had said was stored is there after it was killed (SIGKILL), and the database opens. */
class KilledProcessTest {

    private static final int ROUNDS = 12;

    @TempDir
    private Path folder;

    @Test
    void a_file_keeps_every_acknowledged_unit_through_kill_after_kill() throws Exception {
        keepsEveryAcknowledgedUnit(folder.resolve("samspill").toString(), ROUNDS, 20261121);
    }

    @Test
    void a_server_keeps_every_acknowledged_unit_of_a_killed_client() throws Exception {
        keepsEveryAcknowledgedUnit(Postgresql.emptyDatabase(), 2, 20261122);
    }

    /** A copy taken between two commits is what a kill would have left; the file is reopened often, so that it has gaps. */
    @Test
    void every_commit_is_in_the_file_as_it_is_then() throws Exception {
        Path file = folder.resolve("samspill");
        Path copy = folder.resolve("copy");
        for (int number = 1; number <= 90; ) {
            try (TestDatabase store = TestDatabase.writing(file.toString())) {
                for (int last = number + 6; number <= last; number++) {
                    Child.write(store, number);
                    Files.copy(Path.of(file + ".mv.db"), Path.of(copy + ".mv.db"), StandardCopyOption.REPLACE_EXISTING);
                    try (TestDatabase killed = number % 2 == 0
                            ? TestDatabase.reading(copy.toString())
                            : TestDatabase.writing(copy.toString())) {
                        assertThat(killed.agreements().size()).isEqualTo(number);
                    }
                }
            }
        }
    }

    private static void keepsEveryAcknowledgedUnit(String database, int rounds, long seed) throws Exception {
        Random random = new Random(seed);
        int acknowledged = 0;
        for (int round = 0; round < rounds; round++) {
            Process child = Child.start(database, acknowledged + 1, Integer.MAX_VALUE);
            acknowledged = acknowledgedBy(child, acknowledged, random.nextInt(300));
            assertThat(child.exitValue())
                    .as("killed in round %d, seed %d", round, seed)
                    .isNotZero();
            List<Integer> stored =
                    round % 2 == 0 ? stored(TestDatabase.reading(database)) : stored(TestDatabase.writing(database));
            assertThat(stored)
                    .as("round %d, seed %d", round, seed)
                    .hasSizeBetween(acknowledged, acknowledged + 1)
                    .isEqualTo(IntStream.rangeClosed(1, stored.size()).boxed().toList());
            acknowledged = stored.size();
        }
        assertThat(acknowledged).isGreaterThan(rounds);
    }

    /** The last number that came before the child was killed, some time after it had begun to write. */
    private static int acknowledgedBy(Process child, int before, int milliseconds) throws Exception {
        try (BufferedReader reader = child.inputReader()) {
            int last = Integer.parseInt(reader.readLine());
            assertThat(last).isEqualTo(before + 1);
            Executor later = CompletableFuture.delayedExecutor(milliseconds, TimeUnit.MILLISECONDS);
            CompletableFuture<Void> killed = CompletableFuture.runAsync(() -> Child.kill(child), later);
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                last = Integer.parseInt(line);
            }
            killed.get();
            child.waitFor();
            return last;
        }
    }

    /** The numbers that are stored, and whole: an agreement, its rule and its audit entry. */
    private static List<Integer> stored(TestDatabase store) {
        try (store) {
            List<CostAgreement> agreements = store.agreements();
            List<AuditEntry> trail = store.run(on -> on.audit().newest(Integer.MAX_VALUE));
            assertThat(trail)
                    .extracting(AuditEntry::subject)
                    .containsExactlyInAnyOrderElementsOf(
                            agreements.stream().map(each -> each.id().value()).toList());
            Collection<RuleVersions> rules = store.run(on -> on.rules()
                            .of(agreements.stream().map(CostAgreement::id).toList()))
                    .values();
            assertThat(rules)
                    .hasSameSizeAs(agreements)
                    .allSatisfy(each -> assertThat(each.versions()).hasSize(1));
            return agreements.stream()
                    .map(each -> Integer.valueOf(each.id().value().substring("number-".length())))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {150, 400, 600, 800, 1000, 1300})
    void a_process_killed_while_it_makes_the_database_leaves_nothing_in_the_way(int milliseconds) throws Exception {
        String database = folder.resolve("fresh").toString();
        Process child = Child.start(database, 1, Integer.MAX_VALUE);
        child.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        Child.kill(child);
        List<String> acknowledged = Child.said(child);
        try (TestDatabase store = TestDatabase.writing(database)) {
            assertThat(store.agreements()).hasSizeBetween(acknowledged.size(), acknowledged.size() + 1);
        }
    }
}
