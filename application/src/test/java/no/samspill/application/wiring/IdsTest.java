package no.samspill.application.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.samspill.domain.costsharing.StatementId;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T09:15:30.125Z"), ZoneOffset.UTC);

    @Test
    void statement_ids_are_of_one_length_sort_by_time_and_do_not_repeat() {
        Supplier<String> early = () -> ids(CLOCK).get().value();
        String late = ids(Clock.offset(CLOCK, Duration.ofDays(1))).get().value();
        List<String> thousand = Stream.generate(early).limit(1000).toList();
        assertThat(thousand).doesNotHaveDuplicates().allMatch(id -> id.matches("opp_[0-9a-v]{26}"));
        assertThat(thousand).allMatch(id -> id.compareTo(late) < 0);
    }

    private static Ids<StatementId> ids(Clock clock) {
        return new Ids<>("opp_", StatementId::new, clock);
    }
}
