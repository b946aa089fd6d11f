package no.samspill.http;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.samspill.application.portfolio.ReadRegisters;
import no.samspill.application.wiring.Samspill;
import no.samspill.application.wiring.Settings;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.http.login.LocalUser;
import no.samspill.http.login.Login;
import no.samspill.http.notice.WebhookSender;
import no.samspill.http.page.ProblemPage;
import no.samspill.http.route.Regions;
import no.samspill.http.serve.Gatekeeper;
import no.samspill.http.serve.Server;
import no.samspill.http.settings.ConfigurationReader;
import no.samspill.http.settings.ServerOptions;
import no.samspill.http.settings.StartRefusal;
import no.samspill.json.Language;
import no.samspill.json.NorwegianFormat;
import no.samspill.json.Sentences;

/** The server: {@code samspill serve}. */
public final class Main {

    private static final Clock CLOCK = Clock.system(NorwegianFormat.ZONE);
    private static final int REFUSED = 1;
    private static final int USAGE = 2;
    private static final String UPGRADED =
            "Databasen til %s er oppgradert. Slik den var, ligger den i sikkerhetskopien %s";

    private Main() {}

    /** Serves until the process is told to end; then answers what it has taken, and ends. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream log = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        Optional<String> shown = ServerOptions.shown(arguments);
        if (shown.isPresent()) {
            out.print(shown.get());
            return;
        }
        int code = USAGE;
        try {
            Function<String, Optional<String>> environment = name -> Optional.ofNullable(System.getenv(name));
            ServerOptions options = ServerOptions.parse(arguments, environment);
            code = REFUSED;
            serve(options, gate(options, environment), out, log);
        } catch (Refused refused) {
            Sentences sentences = StartRefusal.sentences(Language.BOKMAL);
            refused.reasons().forEach(reason -> log.println("Feil: " + sentences.of(reason)));
            System.exit(code);
        }
    }

    private static Gatekeeper gate(ServerOptions options, Function<String, Optional<String>> environment) {
        if (options.configuration().isEmpty()) {
            return new LocalUser(options.address());
        }
        Path file = Path.of(options.configuration().get());
        return new Login(
                ConfigurationReader.read(file, environment, options.regions().keySet()), CLOCK);
    }

    private static void serve(ServerOptions options, Gatekeeper gate, PrintStream out, PrintStream log) {
        Map<String, Samspill> open =
                options.demo() ? Demonstration.regions(database -> start(database, CLOCK)) : new LinkedHashMap<>();
        options.regions().forEach((name, database) -> {
            Samspill region = start(database, CLOCK);
            region.backups().beforeUpgrade().ifPresent(file -> log.println(UPGRADED.formatted(name, file)));
            open.put(name, region);
        });
        Regions regions = new Regions(open);
        Server server = listen(new Server.Setup(options.address(), options.port(), regions, CLOCK, log, gate));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            regions.close();
        }));
        out.println("http://" + options.address() + ":" + server.port() + "/");
    }

    private static Server listen(Server.Setup setup) {
        try {
            return Server.start(setup, offer(setup.regions(), setup.gate(), setup.clock()));
        } catch (UncheckedIOException taken) {
            setup.regions().close();
            throw new Refused(List.of(Reason.at("", StartRefusal.PORT_TAKEN, Integer.toString(setup.port()))));
        }
    }

    /** All that is served, and all that goes on beside it. */
    public static Server.Offer offer(Regions regions, Gatekeeper gate, Clock clock) {
        AllRoutes routes = new AllRoutes(regions, gate);
        return new Server.Offer(
                routes.api(),
                routes.pages(),
                ProblemPage::of,
                surviving ->
                        BackgroundWork.begin(regions, new WebhookSender(gate::maySendTo, clock), surviving)::close);
    }

    /** Opens a region's database and sees that it can be used; the one place that starts the program's inside. */
    public static Samspill start(String database, Clock clock) {
        Optional<Path> backups =
                Optional.ofNullable(System.getenv("SAMSPILL_BACKUPS")).map(Path::of);
        Samspill samspill = Samspill.start(new Settings(database, Settings.Mode.WRITE, clock, backups));
        samspill.useCase(ReadRegisters.class).execute(new ReadRegisters.Query());
        return samspill;
    }
}
