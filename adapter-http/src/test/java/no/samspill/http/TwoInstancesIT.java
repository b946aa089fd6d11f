package no.samspill.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import no.samspill.http.costsharing.WorkbenchPagesTest;
import no.samspill.http.harness.Instances;
import no.samspill.http.harness.Instances.Done;
import no.samspill.http.harness.Reply;
import no.samspill.http.harness.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two servers on one PostgreSQL database, one of which is killed again and again while many write through both: what was
 * answered as done is there, once; nobody has overwritten what they had not seen; and what was sent again is answered as the
 * first time. It is killed twice, and a dozen times where there is time for it ({@code -Plong}).
 */
// Over 250 lines because what each writer does and what is demanded of it are read together.
class TwoInstancesIT {

    private static final String REGION = Running.REGION;
    private static final String ORGANISATION = REGION + "/organisations/5401";
    private static final int KILLS = Boolean.getBoolean("samspill.test.long") ? 12 : 2;
    private static final Set<Integer> TOO_LATE = Set.of(409, 412, 422);

    private final long seed = Long.getLong("samspill.test.seed", 20261126L);
    private final AtomicBoolean over = new AtomicBoolean();
    private final Queue<Done> done = new ConcurrentLinkedQueue<>();
    private final Map<String, Set<String>> acknowledged = new ConcurrentHashMap<>();
    private final Set<String> created = ConcurrentHashMap.newKeySet();
    private final Map<String, Queue<Done>> issued = new ConcurrentHashMap<>();
    private final AtomicInteger edited = new AtomicInteger();
    private final AtomicInteger perhapsEdited = new AtomicInteger();

    @TempDir
    private Path folder;

    private Instances instances;

    @Test
    void nothing_acknowledged_is_lost_or_done_twice_when_one_of_them_is_killed_again_and_again() throws Exception {
        System.out.println("seed " + seed + " (-Dsamspill.test.seed)");
        try (EmbeddedPostgres postgres = postgres();
                Instances both = new Instances(postgres.getJdbcUrl("postgres", "postgres"), folder)) {
            instances = both;
            prepare();
            writeWhileOneIsKilled();
            System.out.println(
                    done.size() + " done, " + edited + " edits, " + both.turned + " times the other was asked");
            assertThat(both.turned.get()).as("seed %d", seed).isPositive();
            every_act_is_there();
            every_edit_was_of_the_latest(postgres);
            every_year_is_invoiced_once();
            Random random = new Random(seed);
            for (Done each : done) {
                both.demandTheSame(random.nextInt(2), each);
            }
            every_act_is_there(); // and none was done again
        }
    }

    private static EmbeddedPostgres postgres() throws IOException {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException | IllegalStateException failure) {
            if ("true".equals(System.getenv("CI"))) {
                throw failure;
            }
            return abort("PostgreSQL does not start here, this is left out: " + failure);
        }
    }

    private void prepare() throws Exception {
        Random random = new Random(seed);
        demand(201, instances.post(random, REGION + "/key-figures/pupils", WorkbenchPagesTest.PUPILS));
        assertThat(instances
                        .ask(0, "POST", REGION + "/portfolio", read("nord-troms/portfolio.json"))
                        .status())
                .isEqualTo(200);
        assertThat(instances.ask(1, "PUT", ORGANISATION, organisation(0, "x")).status())
                .isEqualTo(201);
        for (int i = 0; i < 3; i++) {
            done.add(demand(201, instances.post(random, acts("felles-" + i), proposed("Felles " + i))));
            acknowledged.put("felles-" + i, ConcurrentHashMap.newKeySet());
        }
    }

    private void writeWhileOneIsKilled() throws Exception {
        Random random = new Random(seed);
        List<Work> writers =
                List.of(this::act, this::act, this::act, this::create, this::edit, this::edit, this::invoice);
        ExecutorService threads = Executors.newFixedThreadPool(writers.size());
        List<Future<?>> running = new ArrayList<>();
        for (Work each : writers) {
            Random own = new Random(random.nextLong());
            running.add(threads.submit(() -> {
                while (!over.get()) {
                    each.with(own);
                }
                return null;
            }));
        }
        try {
            for (int kill = 0; kill < KILLS; kill++) {
                untilMoreIsDone(20 + random.nextInt(40));
                int which = random.nextInt(2);
                instances.kill(which);
                untilMoreIsDone(random.nextInt(20));
                instances.start(which);
            }
        } finally {
            over.set(true);
            threads.shutdown();
        }
        for (Future<?> each : running) {
            each.get(60, TimeUnit.SECONDS);
        }
    }

    /** Waits until the writers have got so many more answers. */
    private void untilMoreIsDone(int more) throws InterruptedException {
        int enough = done.size() + more;
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (done.size() < enough) {
            assertThat(System.nanoTime())
                    .as("nothing more is done, seed %d", seed)
                    .isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    /** What a writer does over and over. */
    private interface Work {
        void with(Random random) throws Exception;
    }

    /** Adds an act to one of the measures that several write to. */
    private void act(Random random) throws Exception {
        String measure = "felles-" + random.nextInt(3);
        Reply seen = instances.ask(random.nextInt(2), "GET", measure(measure), "");
        String title = "Felles " + Long.toHexString(random.nextLong());
        Done act = instances.post(random, acts(measure), described(title), "If-Match", seen.header("ETag"));
        if (unlessTooLate(201, act)) {
            acknowledged.get(measure).add(title);
        }
    }

    private void create(Random random) throws Exception {
        String measure = "nytt-" + Long.toHexString(random.nextLong());
        done.add(demand(201, instances.post(random, acts(measure), proposed(measure))));
        created.add(measure);
    }

    /** Counts one up in a register; without a key nobody knows whether what broke off was done, until it is looked up. */
    private void edit(Random random) throws Exception {
        Reply seen = instances.ask(random.nextInt(2), "GET", ORGANISATION, "");
        long before = instances.turned.get();
        Reply reply = instances.ask(
                random.nextInt(2),
                "PUT",
                ORGANISATION,
                organisation(count(seen) + 1, Long.toHexString(random.nextLong())),
                "If-Match",
                seen.header("ETag"));
        if (reply.status() == 200) {
            edited.incrementAndGet();
        } else {
            assertThat(reply.status()).as(reply.text()).isIn(TOO_LATE);
            perhapsEdited.addAndGet(instances.turned.get() > before ? 1 : 0);
        }
    }

    /** A new agreement, whose first half-year two invoice at the same time, through one each. */
    private void invoice(Random random) throws Exception {
        String id = "avtale-" + Long.toHexString(random.nextLong());
        String agreement = read("orkdal-oy/agreement.json").replace("orkdal-oy-utviklingsveileder", id);
        done.add(demand(
                201,
                instances.post(
                        random,
                        REGION + "/cost-agreements",
                        "{\"agreement\": " + agreement + ", \"rule\": " + read("orkdal-oy/rule.json")
                                + ", \"basis\": \"Sak 12/25\"}")));
        String draft = read("orkdal-oy/budget-2026.json").replace("orkdal-oy-utviklingsveileder", id);
        Done confirmed =
                demand(201, instances.post(random, REGION + "/cost-statements", "{\"drafts\": [" + draft + "]}"));
        done.add(confirmed);
        String order = "{\"statements\": [\""
                + confirmed.reply().items().get(0).get("id").asText() + "\"], \"kind\": \"FIRST_HALF\"}";
        Queue<Done> runs = issued.computeIfAbsent(id, one -> new ConcurrentLinkedQueue<>());
        Random other = new Random(random.nextLong());
        Thread rival = new Thread(() -> issue(other, order, runs));
        rival.start();
        issue(random, order, runs);
        rival.join();
    }

    private void issue(Random random, String order, Queue<Done> runs) {
        try {
            runs.add(instances.post(random, REGION + "/invoice-runs", order));
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void every_act_is_there() throws Exception {
        for (Map.Entry<String, Set<String>> each : acknowledged.entrySet()) {
            JsonNode measure =
                    instances.ask(0, "GET", measure(each.getKey()), "").json();
            List<String> titles = StreamSupport.stream(measure.get("acts").spliterator(), false)
                    .skip(1)
                    .map(act -> act.at("/profile/title").asText())
                    .toList();
            assertThat(titles)
                    .as("%s, seed %d", each.getKey(), seed)
                    .containsExactlyInAnyOrderElementsOf(each.getValue());
            assertThat(measure.get("version").asInt())
                    .isEqualTo(1 + each.getValue().size());
        }
        assertThat(created).isNotEmpty();
        for (String each : created) {
            assertThat(instances.ask(1, "GET", measure(each), "").json().get("acts"))
                    .as("%s, seed %d", each, seed)
                    .hasSize(1);
        }
    }

    private void every_edit_was_of_the_latest(EmbeddedPostgres postgres) throws Exception {
        int count = count(instances.ask(1, "GET", ORGANISATION, ""));
        assertThat(count).as("seed %d", seed).isBetween(edited.get(), edited.get() + perhapsEdited.get());
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet entries = statement.executeQuery("select count(*) from audit_entry where subject = '5401'")) {
            assertThat(entries.next()).isTrue();
            assertThat(entries.getInt(1)).as("seed %d", seed).isEqualTo(count + 1);
        }
    }

    private void every_year_is_invoiced_once() throws Exception {
        assertThat(issued).isNotEmpty();
        for (Map.Entry<String, Queue<Done>> each : issued.entrySet()) {
            List<Done> runs = each.getValue().stream()
                    .filter(one -> one.reply().status() == 201)
                    .toList();
            assertThat(runs).as("%s, seed %d", each.getKey(), seed).hasSize(1);
            done.addAll(runs);
            JsonNode listed = instances
                    .ask(0, "GET", REGION + "/cost-agreements/" + each.getKey() + "/invoice-runs/2026", "")
                    .items();
            assertThat(listed).isEqualTo(runs.get(0).reply().items());
            Set<String> parties = new HashSet<>();
            listed.get(0)
                    .get("bases")
                    .forEach(basis -> parties.add(basis.get("party").asText()));
            assertThat(parties).hasSize(6).hasSameSizeAs(listed.get(0).get("bases"));
        }
    }

    private Done demand(int status, Done sent) {
        assertThat(sent.reply().status())
                .as("%s: %s, seed %d", sent.path(), sent.reply().text(), seed)
                .isEqualTo(status);
        return sent;
    }

    private boolean unlessTooLate(int status, Done sent) {
        if (TOO_LATE.contains(sent.reply().status())) {
            return false;
        }
        done.add(demand(status, sent));
        return true;
    }

    private static int count(Reply organisation) {
        return Integer.parseInt(organisation.json().get("name").asText().split(" ", 3)[1]);
    }

    private static String organisation(int count, String token) {
        return "{\"id\": \"5401\", \"name\": \"Tromsø " + count + " " + token
                + "\", \"kind\": \"ASSOCIATED_MUNICIPALITY\"}";
    }

    private static String measure(String id) {
        return REGION + "/measures/" + id;
    }

    private static String acts(String id) {
        return measure(id) + "/acts";
    }

    private static String proposed(String title) {
        return "{\"date\": \"2022-02-01\", \"act\": \"PROPOSED\", \"by\": \"5424\", \"profile\": {\"title\": \"" + title
                + "\", \"need\": \"Ingen kommune greier vaktene alene.\"}}";
    }

    private static String described(String title) {
        return "{\"date\": \"2022-02-02\", \"act\": \"DESCRIBED\", \"profile\": {\"title\": \"" + title
                + "\", \"need\": \"Ingen kommune greier vaktene alene.\"}}";
    }

    private static String read(String example) throws IOException {
        return Files.readString(Path.of("../examples").resolve(example));
    }
}
