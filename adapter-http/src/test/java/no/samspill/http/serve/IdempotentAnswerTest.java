package no.samspill.http.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import no.samspill.application.IdTaken;
import no.samspill.application.NotFound;
import no.samspill.application.StaleVersion;
import no.samspill.application.wiring.Samspill;
import no.samspill.http.Main;
import no.samspill.http.harness.Running;
import no.samspill.http.route.ETags;
import no.samspill.http.route.HttpRefusal;
import no.samspill.http.route.MediaType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IdempotentAnswerTest {

    private static final RenderedAnswer DONE =
            new RenderedAnswer(201, MediaType.JSON, "{}".getBytes(StandardCharsets.UTF_8), Optional.of("1"), Map.of());

    private static Samspill region;

    @BeforeAll
    static void open() {
        region = Main.start("jdbc:h2:mem:" + UUID.randomUUID(), Running.CLOCK);
    }

    @AfterAll
    static void close() {
        region.close();
    }

    /** All that whoever comes second may be told, where the first has done the same in the meantime. */
    static Stream<RuntimeException> toldToTheSecond() {
        return Stream.of(
                new IdTaken("orkdal-oy"),
                new StaleVersion("orkdal-oy"),
                new NotFound("Measure", "legevakt"),
                HttpRefusal.PRECONDITION_FAILED.with("\"1\""));
    }

    private static IdempotentAnswer answer(String key) {
        return new IdempotentAnswer(region, ETags.of(key), "POST /x");
    }

    @ParameterizedTest
    @MethodSource("toldToTheSecond")
    void of_two_at_once_the_second_is_answered_as_the_first(RuntimeException told) {
        IdempotentAnswer answer = answer("together " + told);
        RenderedAnswer second = answer.answer(() -> {
            CompletableFuture.runAsync(() -> answer.answer(() -> DONE)).join();
            throw told;
        });
        assertThat(second.text()).isEqualTo(DONE.text());
    }

    @ParameterizedTest
    @MethodSource("toldToTheSecond")
    void one_that_comes_alone_is_told_what_is_wrong(RuntimeException told) {
        IdempotentAnswer answer = answer("alone " + told);
        assertThatThrownBy(() -> answer.answer(() -> {
                    throw told;
                }))
                .isSameAs(told);
    }
}
