package no.samspill.http;

import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import no.samspill.application.wiring.Samspill;
import no.samspill.application.wiring.Settings;

/** The server: {@code samspill serve}. */
public final class Main {

    private static final Clock CLOCK = Clock.system(ZoneId.of("Europe/Oslo"));

    private Main() {}

    /** Serves until the process is told to end; then answers what it has taken, and ends. */
    public static void main(String[] arguments) {
        Options options = Options.parse(arguments);
        Map<String, Samspill> open = new LinkedHashMap<>();
        options.regions().forEach((name, database) -> open.put(name, start(database, CLOCK)));
        Regions regions = new Regions(open);
        Server server = Server.start(new Server.Setup(options.address(), options.port(), regions, CLOCK, System.err));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            regions.close();
        }));
        System.out.println("http://" + options.address() + ":" + server.port() + "/");
    }

    /** Opens a region's database; the one place that starts the program's inside. */
    static Samspill start(String database, Clock clock) {
        return Samspill.start(new Settings(database, Settings.Access.WRITE, clock));
    }
}
