package no.samspill.http.serve;

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
import no.samspill.http.access.Access;
import no.samspill.http.access.AccessRole;
import no.samspill.http.access.Caller;
import no.samspill.http.access.RoleGrant;
import no.samspill.http.route.ETags;
import no.samspill.http.route.HttpRefusal;
import no.samspill.http.route.MediaType;
import no.samspill.json.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is kept, under what, and how much of it. */
class AnswerCacheTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);
    private static final Caller ONE = caller(AccessRole.SECRETARIAT);
    private static final AnswerCache.Key KEY =
            new AnswerCache.Key("/x?y=1", MediaType.JSON, Language.BOKMAL, ONE, DAY, 7);

    private final AnswerCache kept = new AnswerCache(new Metrics());
    private final AtomicInteger made = new AtomicInteger();

    private static Caller caller(AccessRole role) {
        return Caller.with("kari", "Kari", List.of(RoleGrant.everywhere(role)));
    }

    private RenderedAnswer ask(AnswerCache.Key key, int status, int length) {
        return kept.answer(key, () -> {
            made.incrementAndGet();
            return new RenderedAnswer(status, key.form(), new byte[length], Optional.empty(), Map.of());
        });
    }

    private boolean isMade(AnswerCache.Key key, int length) {
        int before = made.get();
        ask(key, 200, length);
        return made.get() > before;
    }

    private static AnswerCache.Key at(int address) {
        return new AnswerCache.Key(Integer.toString(address), MediaType.JSON, Language.BOKMAL, ONE, DAY, 7);
    }

    @Test
    void an_answer_is_made_once_with_its_version_and_given_again() {
        RenderedAnswer first = ask(KEY, 200, 10);
        assertThat(first.version()).contains(ETags.of(new byte[10]));
        assertThat(ask(
                        new AnswerCache.Key(
                                "/x?y=1", MediaType.JSON, Language.BOKMAL, caller(AccessRole.SECRETARIAT), DAY, 7),
                        200,
                        5))
                .isSameAs(first);
        assertThat(made).hasValue(1);
    }

    static Stream<AnswerCache.Key> others() {
        return Stream.of(
                new AnswerCache.Key("/x?y=2", MediaType.JSON, Language.BOKMAL, ONE, DAY, 7),
                new AnswerCache.Key("/x?y=1", MediaType.CSV, Language.BOKMAL, ONE, DAY, 7),
                new AnswerCache.Key("/x?y=1", MediaType.JSON, Language.NYNORSK, ONE, DAY, 7),
                new AnswerCache.Key("/x?y=1", MediaType.JSON, Language.BOKMAL, caller(AccessRole.AUDITOR), DAY, 7),
                new AnswerCache.Key("/x?y=1", MediaType.JSON, Language.BOKMAL, ONE.guardedBy("token"), DAY, 7),
                new AnswerCache.Key(
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
                new AnswerCache.Key("/x?y=1", MediaType.JSON, Language.BOKMAL, ONE, DAY.plusDays(1), 7),
                new AnswerCache.Key("/x?y=1", MediaType.JSON, Language.BOKMAL, ONE, DAY, 8));
    }

    @ParameterizedTest
    @MethodSource("others")
    void what_is_asked_otherwise_is_another_answer(AnswerCache.Key other) {
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
        assertThat(isMade(KEY, AnswerCache.LARGEST + 1)).isTrue();
        assertThat(isMade(KEY, AnswerCache.LARGEST + 1)).isTrue();
        assertThat(isMade(KEY, AnswerCache.LARGEST)).isTrue();
        assertThat(isMade(KEY, AnswerCache.LARGEST)).isFalse();
    }

    @Test
    void when_there_is_no_room_that_goes_which_has_not_been_asked_for_the_longest() {
        int room = (int) (AnswerCache.MOST_BYTES >> 20) - 1;
        for (int i = 0; i < room; i++) {
            assertThat(isMade(at(i), AnswerCache.LARGEST)).isTrue();
        }
        assertThat(isMade(at(0), AnswerCache.LARGEST)).isFalse();
        assertThat(isMade(at(room), AnswerCache.LARGEST)).isTrue();
        assertThat(isMade(at(0), AnswerCache.LARGEST)).isFalse();
        assertThat(isMade(at(2), AnswerCache.LARGEST)).isFalse();
        assertThat(isMade(at(1), AnswerCache.LARGEST)).isTrue();
    }

    @Test
    void also_very_many_small_ones_find_an_end() {
        int room = (int) (AnswerCache.MOST_BYTES >> 11);
        for (int i = 0; i <= room; i++) {
            ask(at(i), 200, 0);
        }
        assertThat(isMade(at(room), 0)).isFalse();
        assertThat(isMade(at(0), 0)).isTrue();
    }
}
