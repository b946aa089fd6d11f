package no.samspill.http.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.Context;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import no.samspill.http.access.AccessRole;
import no.samspill.http.access.Caller;
import no.samspill.http.access.RoleGrant;
import no.samspill.http.harness.Reply;
import no.samspill.http.harness.Running;
import no.samspill.http.route.Route;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets what has been answered before, and until when. */
public class KeptAnswersTest {

    private static final String MEASURES = "/regions/nord-troms/measures";
    private static final String LIST = Running.REGION + "/measures";
    private static final String ONE = LIST + "/bibliotek";

    /** Lets everyone be who they say they are. */
    public static final Gatekeeper TRUSTING = new Gatekeeper() {
        @Override
        public Caller admit(Context context) {
            String name = Optional.ofNullable(context.header("X-Name")).orElse("kari");
            List<AccessRole> roles = Optional.ofNullable(context.header("X-Role"))
                    .map(role -> List.of(AccessRole.valueOf(role)))
                    .orElse(List.of(AccessRole.values()));
            Caller caller = Caller.with(
                    name, name, roles.stream().map(RoleGrant::everywhere).toList());
            return Optional.ofNullable(context.header("X-Csrf"))
                    .map(caller::guardedBy)
                    .orElse(caller);
        }

        @Override
        public boolean maySendTo(URI address) {
            return true;
        }

        @Override
        public List<Route> routes() {
            return List.of();
        }
    };

    private final AtomicReference<Instant> now = new AtomicReference<>(Running.CLOCK.instant());
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private Running running;

    @BeforeEach
    void start() {
        running = Running.behind(TRUSTING, clock, "nord-troms").withNordTroms();
    }

    @AfterEach
    void stop() {
        running.close();
    }

    private long counted(String result) {
        return Pattern.compile("samspill_answers_kept_total\\{result=\"" + result + "\"} (\\d+)")
                .matcher(running.get("/metrics").text())
                .results()
                .map(found -> Long.parseLong(found.group(1)))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {LIST, ONE, MEASURES, MEASURES + "?view=board", Running.REGION + "/audit-trail"})
    void an_answer_is_given_again_and_not_made_again(String address) {
        Reply first = running.get(address);
        Reply again = running.get(address);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.type()).isEqualTo(first.type());
        assertThat(running.get(address, "If-None-Match", first.header("ETag")).status())
                .isEqualTo(304);
        assertThat(counted("miss")).isEqualTo(1);
        assertThat(counted("hit")).isEqualTo(2);
    }

    @Test
    void a_table_is_given_again_with_its_name() {
        Reply first = running.get(LIST + "?format=csv");
        Reply again = running.get(LIST + "?format=csv");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Content-Disposition"))
                .isEqualTo(first.header("Content-Disposition"))
                .contains(".csv");
        assertThat(counted("hit")).isEqualTo(1);
        assertThat(running.get(LIST, "Accept", "text/csv").type()).isEqualTo("text/csv");
        assertThat(running.get(LIST, "Accept", "application/json").type()).isEqualTo("application/json");
        assertThat(running.get(LIST, "Accept", "text/csv").type()).isEqualTo("text/csv");
    }

    @Test
    void each_sees_the_page_their_role_has_with_what_their_own_forms_send_back() {
        for (int i = 0; i < 2; i++) {
            String writes = running.page(MEASURES, "X-Role", "SECRETARIAT", "X-Csrf", "token-en")
                    .text();
            String reads = running.page(MEASURES, "X-Role", "REPRESENTATIVE", "X-Csrf", "token-to")
                    .text();
            String other = running.page(MEASURES, "X-Role", "SECRETARIAT", "X-Csrf", "token-tre", "X-Name", "per")
                    .text();
            assertThat(writes).contains("new-measure", "token-en", "kari").doesNotContain("token-to", "token-tre");
            assertThat(reads).contains("token-to").doesNotContain("new-measure", "token-en", "token-tre");
            assertThat(other).contains("new-measure", "token-tre", "per").doesNotContain("token-en", "token-to");
        }
        assertThat(counted("hit")).isEqualTo(3);
    }

    @Test
    void one_who_may_not_is_refused_what_another_has_just_got() {
        String trail = Running.REGION + "/audit-trail";
        assertThat(running.get(trail, "X-Role", "AUDITOR").status()).isEqualTo(200);
        assertThat(running.get(trail, "X-Role", "REPRESENTATIVE").status()).isEqualTo(403);
        assertThat(running.get(trail, "X-Role", "OPERATOR").status()).isEqualTo(404);
    }

    @Test
    void each_reads_their_own_language() {
        for (int i = 0; i < 2; i++) {
            for (String language : List.of("nb", "nn", "en")) {
                assertThat(running.page(MEASURES, "Accept-Language", language).text())
                        .contains("<html lang=\"" + language + "\"");
            }
            assertThat(running.page(MEASURES, "Accept-Language", "nb", "Cookie", "samspill-language=en")
                            .text())
                    .contains("<html lang=\"en\"");
        }
    }

    @Test
    void a_new_day_is_another_answer() {
        assertThat(running.get(ONE).json().get("asOf").asText()).isEqualTo("2022-03-01");
        now.updateAndGet(before -> before.plus(Duration.ofHours(12)).minusMillis(1));
        assertThat(running.get(ONE).json().get("asOf").asText()).isEqualTo("2022-03-01");
        assertThat(counted("hit")).isEqualTo(1);
        now.updateAndGet(before -> before.plusMillis(1));
        assertThat(running.get(ONE).json().get("asOf").asText()).isEqualTo("2022-03-02");
    }

    @Test
    void what_is_refused_or_not_there_is_asked_for_anew() {
        String place = Running.REGION + "/strategies/ny";
        assertThat(running.get(place).status()).isEqualTo(404);
        assertThat(running.get(place).status()).isEqualTo(404);
        assertThat(running.get(LIST + "?limit=0").status()).isEqualTo(400);
        assertThat(running.get(LIST + "?limit=0").status()).isEqualTo(400);
        assertThat(counted("hit")).isZero();
        String strategy = "{\"id\": \"ny\", \"title\": \"Ny\", \"source\": \"Planen\"}";
        assertThat(running.put(place + "?dryRun=true", strategy).status()).isEqualTo(201);
        assertThat(running.get(place).status()).isEqualTo(404);
        assertThat(running.put(place, strategy).status()).isEqualTo(201);
        assertThat(running.get(place).status()).isEqualTo(200);
    }

    @Test
    void what_another_server_on_the_same_database_does_shows_at_once() {
        String database = "jdbc:h2:mem:" + UUID.randomUUID();
        String place = Running.REGION + "/strategies";
        try (Running one = Running.on("nord-troms", database);
                Running other = Running.on("nord-troms", database)) {
            assertThat(one.get(place).items()).isEmpty();
            assertThat(one.get(place).items()).isEmpty();
            other.put(place + "/ny", "{\"id\": \"ny\", \"title\": \"Ny\", \"source\": \"Planen\"}");
            assertThat(one.get(place).items()).hasSize(1);
            assertThat(one.page("/regions/nord-troms/strategies").text()).contains("Ny");
        }
    }
}
