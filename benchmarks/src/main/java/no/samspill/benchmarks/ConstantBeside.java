package no.samspill.benchmarks;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import no.samspill.application.wiring.Samspill;
import no.samspill.http.Main;
import no.samspill.http.access.Access;
import no.samspill.http.access.Caller;
import no.samspill.http.login.LocalUser;
import no.samspill.http.route.Answer;
import no.samspill.http.route.MediaType;
import no.samspill.http.route.Regions;
import no.samspill.http.route.Route;
import no.samspill.http.serve.Gatekeeper;
import no.samspill.http.serve.Server;

/**
 * The server as it is, on one region called {@code r}, with addresses more that answer constants: at {@code /constant/list} and
 * {@code /constant/page} stand the very bytes that the list of measures and the page of them gave when it started. In all else a
 * constant is served as everything is: by the same server and settings, through the same handlers before and after.
 */
public final class ConstantBeside {

    private static final Map<String, String> MEASURED = new LinkedHashMap<>();

    static {
        MEASURED.put("list", "/api/v1/regions/r/measures?limit=50");
        MEASURED.put("page", "/regions/r/measures");
    }

    private ConstantBeside() {}

    /**
     * Serves until it is ended; says when it is ready.
     *
     * @param args the database, and the port
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Clock clock = Clock.systemUTC();
        Samspill region = Main.start(args[0], clock);
        Map<String, byte[]> kept = new ConcurrentHashMap<>();
        int port = Integer.parseInt(args[1]);
        PrintStream log = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        Regions regions = new Regions(Map.of("r", region));
        Gatekeeper gate = gate(kept);
        Server.start(new Server.Setup("127.0.0.1", port, regions, clock, log, gate), Main.offer(regions, gate, clock));
        for (Map.Entry<String, String> each : MEASURED.entrySet()) {
            URI address = URI.create("http://127.0.0.1:" + port + each.getValue());
            kept.put(
                    each.getKey(),
                    HttpClient.newHttpClient()
                            .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray())
                            .body());
            System.out.println(each.getKey() + " " + each.getValue() + " " + kept.get(each.getKey()).length);
        }
        System.out.println("ready");
    }

    private static Gatekeeper gate(Map<String, byte[]> kept) {
        LocalUser local = new LocalUser("127.0.0.1");
        return new Gatekeeper() {
            @Override
            public Caller admit(Context context) {
                return local.admit(context);
            }

            @Override
            public boolean maySendTo(URI address) {
                return false;
            }

            @Override
            public List<Route> routes() {
                return Stream.of("list", "page")
                        .map(name -> constant(name, kept))
                        .toList();
            }
        };
    }

    private static Route constant(String name, Map<String, byte[]> kept) {
        MediaType form = name.equals("list") ? MediaType.JSON : MediaType.HTML;
        return Route.get("/constant/" + name, Access.READ)
                .named("constant-" + name, "The same, always.")
                .givesOnly(200, form)
                .by(request -> Answer.of(form, () -> kept.get(name)));
    }
}
