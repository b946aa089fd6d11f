package no.samspill.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import no.samspill.domain.Refused;
import no.samspill.json.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is kept, under what, and how much of it. */
class KeptTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);
    private static final Caller ONE = caller(Role.SECRETARIAT);
    private static final Kept.Key KEY = new Kept.Key("/x?y=1", MediaType.JSON, Language.BOKMAL, ONE, DAY, 7);

    private final Kept kept = new Kept(new Metrics());
    private final AtomicInteger made = new AtomicInteger();

    private static Caller caller(Role role) {
        return Caller.with("kari", "Kari", List.of(Grant.everywhere(role)));
    }

    private Frozen ask(Kept.Key key, int status, int length) {
        return kept.answer(key, () -> {
            made.incrementAndGet();
            return new Frozen(status, key.form(), new byte[length], Optional.empty(), Map.of());
        });
    }

    private boolean isMade(Kept.Key key, int length) {
        int before = made.get();
        ask(key, 200, length);
        return made.get() > before;
    }

    private static Kept.Key at(int address) {
        return new Kept.Key(Integer.toString(address), MediaType.JSON, Language.BOKMAL, ONE, DAY, 7);
    }

    @Test
    void an_answer_is_made_once_with_its_version_and_given_again() {
        Frozen first = ask(KEY, 200, 10);
        assertThat(first.version()).contains(Versions.of(new byte[10]));
        assertThat(ask(
                        new Kept.Key("/x?y=1", MediaType.JSON, Language.BOKMAL, caller(Role.SECRETARIAT), DAY, 7),
                        200,
                        5))
                .isSameAs(first);
        assertThat(made).hasValue(1);
    }

    static Stream<Kept.Key> others() {
        return Stream.of(
                new Kept.Key("/x?y=2", MediaType.JSON, Language.BOKMAL, ONE, DAY, 7),
                new Kept.Key("/x?y=1", MediaType.CSV, Language.BOKMAL, ONE, DAY, 7),
                new Kept.Key("/x?y=1", MediaType.JSON, Language.NYNORSK, ONE, DAY, 7),
                new Kept.Key("/x?y=1", MediaType.JSON, Language.BOKMAL, caller(Role.AUDITOR), DAY, 7),
                new Kept.Key("/x?y=1", MediaType.JSON, Language.BOKMAL, ONE.guardedBy("token"), DAY, 7),
                new Kept.Key(
                        "/x?y=1",
                        MediaType.JSON,
                        Language.BOKMAL,
                        new Caller(
                                ONE.name(),
                                ONE.title(),
                                ONE.grants(),
                                Set.of(Access.READ),
                                Optional.empty(),
                                Optional.empty()),
                        DAY,
                        7),
                new Kept.Key("/x?y=1", MediaType.JSON, Language.BOKMAL, ONE, DAY.plusDays(1), 7),
                new Kept.Key("/x?y=1", MediaType.JSON, Language.BOKMAL, ONE, DAY, 8));
    }

    @ParameterizedTest
    @MethodSource("others")
    void what_is_asked_otherwise_is_another_answer(Kept.Key other) {
        ask(KEY, 200, 10);
        assertThat(isMade(other, 10)).isTrue();
        assertThat(isMade(KEY, 10)).isFalse();
    }

    @Test
    void what_is_refused_or_sends_elsewhere_is_not_kept() {
        assertThatThrownBy(() -> kept.answer(KEY, () -> {
                    throw HttpRefusal.NOT_READY.with();
                }))
                .isInstanceOf(Refused.class);
        ask(KEY, 303, 10);
        assertThat(isMade(KEY, 10)).isTrue();
        assertThat(isMade(KEY, 10)).isFalse();
    }

    @Test
    void what_is_very_large_is_not_kept() {
        assertThat(isMade(KEY, Kept.LARGEST + 1)).isTrue();
        assertThat(isMade(KEY, Kept.LARGEST + 1)).isTrue();
        assertThat(isMade(KEY, Kept.LARGEST)).isTrue();
        assertThat(isMade(KEY, Kept.LARGEST)).isFalse();
    }

    @Test
    void when_there_is_no_room_that_goes_which_has_not_been_asked_for_the_longest() {
        int room = (int) (Kept.MOST_BYTES >> 20) - 1;
        for (int i = 0; i < room; i++) {
            assertThat(isMade(at(i), Kept.LARGEST)).isTrue();
        }
        assertThat(isMade(at(0), Kept.LARGEST)).isFalse();
        assertThat(isMade(at(room), Kept.LARGEST)).isTrue();
        assertThat(isMade(at(0), Kept.LARGEST)).isFalse();
        assertThat(isMade(at(2), Kept.LARGEST)).isFalse();
        assertThat(isMade(at(1), Kept.LARGEST)).isTrue();
    }

    @Test
    void also_very_many_small_ones_find_an_end() {
        int room = (int) (Kept.MOST_BYTES >> 11);
        for (int i = 0; i <= room; i++) {
            ask(at(i), 200, 0);
        }
        assertThat(isMade(at(room), 0)).isFalse();
        assertThat(isMade(at(0), 0)).isTrue();
    }
}
