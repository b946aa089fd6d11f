package no.samspill.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.samspill.domain.AuditAct;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.notice.Notice;
import org.junit.jupiter.api.Test;

/** What every {@link no.samspill.application.port.AuditTrail} does. */
public abstract class AuditTrailContract extends PortContract {

    @Test
    void entries_come_back_as_they_were_added_the_newest_first() {
        AuditEntry first = entry(0, "one");
        AuditEntry second = entry(60, "other");
        store(() -> on().audit().add(List.of(first)));
        store(() -> on().audit().add(List.of(second)));
        assertThat(newest(10)).containsExactly(second, first);
    }

    @Test
    void of_entries_at_the_same_instant_the_last_added_is_the_newest() {
        store(() -> on().audit().add(List.of(entry(0, "one"), entry(0, "two"), entry(0, "three"))));
        assertThat(newest(10)).extracting(AuditEntry::subject).containsExactly("three", "two", "one");
    }

    @Test
    void no_more_than_the_limit_are_given() {
        store(() -> on().audit().add(List.of(entry(0, "one"), entry(1, "two"), entry(2, "three"))));
        assertThat(newest(2)).extracting(AuditEntry::subject).containsExactly("three", "two");
        assertThat(newest(0)).isEmpty();
    }

    @Test
    void the_entries_of_a_subject_are_its_own_newest_first() {
        store(() -> on().audit().add(List.of(entry(0, "one"), entry(1, "one-more"), entry(2, "one"))));
        assertThat(before(Long.MAX_VALUE, "one", 10))
                .extracting(Notice::entry)
                .containsExactly(entry(2, "one"), entry(0, "one"));
        assertThat(before(Long.MAX_VALUE, "unknown", 10)).isEmpty();
    }

    @Test
    void those_before_a_number_are_given_the_highest_first() {
        store(() -> on().audit().add(List.of(entry(0, "one"), entry(1, "other"), entry(2, "one"), entry(3, "one"))));
        List<Notice> two = before(Long.MAX_VALUE, "one", 2);
        assertThat(two).extracting(Notice::entry).containsExactly(entry(3, "one"), entry(2, "one"));
        assertThat(before(two.get(1).number(), "one", 2))
                .extracting(Notice::entry)
                .containsExactly(entry(0, "one"));
        long second = two.get(1).number();
        assertThat(read(() -> on().audit().before(second, Optional.empty(), 1)))
                .extracting(Notice::entry)
                .containsExactly(entry(1, "other"));
    }

    private List<Notice> before(long number, String subject, int limit) {
        return read(() -> on().audit().before(number, Optional.of(subject), limit));
    }

    @Test
    void the_first_time_of_an_act_is_told_by_subject() {
        AuditEntry other =
                new AuditEntry(Samples.NOW.minusSeconds(60), Samples.ACTOR, AuditAct.IMPORT_PORTFOLIO, "two", "");
        store(() -> on().audit().add(List.of(entry(60, "one"), entry(0, "one"), entry(120, "two"), other)));
        assertThat(read(() -> on().audit().first(AuditAct.REGISTER_AGREEMENT)))
                .isEqualTo(Map.of("one", Samples.NOW, "two", Samples.NOW.plusSeconds(120)));
        assertThat(read(() -> on().audit().first(AuditAct.REMOVE_VIEW))).isEmpty();
    }

    @Test
    void entries_are_numbered_in_the_order_they_were_added_across_units_of_work() {
        long before = read(() -> on().audit().last());
        store(() -> on().audit().add(List.of(entry(60, "one"), entry(60, "two"))));
        store(() -> on().audit().add(List.of(entry(0, "three"))));
        List<Notice> notices = read(() -> on().audit().after(before, 10));
        assertThat(notices)
                .extracting(Notice::entry)
                .containsExactly(entry(60, "one"), entry(60, "two"), entry(0, "three"));
        assertThat(notices).extracting(Notice::number).isSorted().doesNotHaveDuplicates();
        assertThat(notices.get(0).number()).isGreaterThan(before);
        assertThat(read(() -> on().audit().last())).isEqualTo(notices.get(2).number());
        assertThat(read(() -> on().audit().after(notices.get(0).number(), 1))).containsExactly(notices.get(1));
        assertThat(read(() -> on().audit().after(notices.get(2).number(), 10))).isEmpty();
    }

    @Test
    void nobody_who_reads_in_order_misses_what_is_stored_later() throws Exception {
        Set<Long> seen = new TreeSet<>();
        try (Closing writers = new Closing(Executors.newFixedThreadPool(4))) {
            List<Future<?>> written = IntStream.range(0, 4)
                    .<Future<?>>mapToObj(writer -> writers.threads()
                            .submit(() -> IntStream.range(0, 25)
                                    .forEach(each ->
                                            store(() -> on().audit().add(List.of(entry(each, "of-" + writer)))))))
                    .toList();
            while (!written.stream().allMatch(Future::isDone)) {
                follow(seen);
            }
            for (Future<?> one : written) {
                one.get();
            }
        }
        follow(seen);
        assertThat(seen)
                .hasSize(100)
                .hasSameElementsAs(read(() -> on().audit().after(0, 1000)).stream()
                        .map(Notice::number)
                        .toList());
    }

    /** Reads on from the last one read, as one who follows the feed does. */
    private void follow(Set<Long> seen) {
        long last = seen.stream().mapToLong(each -> each).max().orElse(0);
        read(() -> on().audit().after(last, 1000)).forEach(notice -> seen.add(notice.number()));
    }

    private record Closing(ExecutorService threads) implements AutoCloseable {
        @Override
        public void close() {
            threads.shutdownNow();
        }
    }

    private List<AuditEntry> newest(int limit) {
        return read(() -> on().audit().newest(limit));
    }

    private static AuditEntry entry(int seconds, String subject) {
        return new AuditEntry(
                Samples.NOW.plusSeconds(seconds),
                Samples.ACTOR,
                AuditAct.REGISTER_AGREEMENT,
                subject,
                "versjon \"1\"\nlinje to");
    }
}
