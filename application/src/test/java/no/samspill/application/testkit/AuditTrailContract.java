package no.samspill.application.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.samspill.domain.AuditEntry;
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
        assertThat(read(() -> on().audit().of("one"))).containsExactly(entry(2, "one"), entry(0, "one"));
        assertThat(read(() -> on().audit().of("unknown"))).isEmpty();
    }

    @Test
    void the_first_time_of_an_act_is_told_by_subject() {
        AuditEntry other = new AuditEntry(Samples.NOW.minusSeconds(60), Samples.ACTOR, "ImportPortfolio", "two", "");
        store(() -> on().audit().add(List.of(entry(60, "one"), entry(0, "one"), entry(120, "two"), other)));
        assertThat(read(() -> on().audit().first("RegisterAgreement")))
                .isEqualTo(Map.of("one", Samples.NOW, "two", Samples.NOW.plusSeconds(120)));
        assertThat(read(() -> on().audit().first("Unknown"))).isEmpty();
    }

    private List<AuditEntry> newest(int limit) {
        return read(() -> on().audit().newest(limit));
    }

    private static AuditEntry entry(int seconds, String subject) {
        return new AuditEntry(
                Samples.NOW.plusSeconds(seconds),
                Samples.ACTOR,
                "RegisterAgreement",
                subject,
                "versjon \"1\"\nlinje to");
    }
}
