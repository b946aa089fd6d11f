package no.samspill.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.router.Endpoint;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import org.eclipse.jetty.server.handler.StatisticsHandler;

/** Tjeneren: every route of every region, on one address. */
final class Server implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 30_000;

    private final Javalin javalin;

    private final Metrics metrics;
    private final Chores chores;

    private Server(Javalin javalin, Metrics metrics, Chores chores) {
        this.javalin = javalin;
        this.metrics = metrics;
        this.chores = chores;
    }

    /**
     * How it is set up.
     *
     * @param address it listens on
     * @param port 0 for any that is free
     * @param log where the log is written
     * @param gate who finds out who asks
     */
    record Setup(String address, int port, Regions regions, Clock clock, PrintStream log, Gatekeeper gate) {}

    static Server start(Setup setup) {
        Metrics metrics = new Metrics();
        Kept kept = new Kept(metrics);
        List<Route> routes = new Routes(setup.regions(), metrics, setup.gate()).all();
        Logbook log = new Logbook(setup.log(), setup.clock());
        RouteTable table = new RouteTable(routes);
        Problems problems = new Problems(log, table, setup.gate(), ProblemPage::of);
        Javalin javalin = Javalin.create(config -> {
            basics(config);
            config.routes.before(log::begin);
            config.routes.before(SecurityHeaders::put);
            config.routes.before(
                    context -> new Wire(context).remember(setup.gate().admit(context)));
            routes.forEach(route -> config.routes.addEndpoint(new Endpoint(
                    HandlerType.findOrCreate(route.verb().name()),
                    route.path(),
                    new Handling(route, setup.regions(), setup.clock(), kept, table))));
            config.routes.exception(
                    HttpResponseException.class, (failure, context) -> problems.answer(failure, context));
            config.routes.exception(Exception.class, (failure, context) -> problems.answer(failure, context));
            config.router.javaLangErrorHandler(problems::answerBare);
            config.requestLogger.http((context, millis) -> {
                log.end(context);
                metrics.count(context, millis);
            });
        });
        javalin.start(setup.address(), setup.port());
        Courier courier = new Courier(setup.gate(), setup.clock());
        return new Server(javalin, metrics, Chores.begin(setup.regions(), courier, log));
    }

    private static void basics(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = Request.MOST_BYTES;
        config.http.prefer405over404 = true;
        int most = (int) Request.MOST_BYTES;
        config.jetty.multipartConfig.maxInMemoryFileSize(most, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxFileSize(Request.MOST_BYTES, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(Request.MOST_BYTES, SizeUnit.BYTES);
        config.jetty.modifyServer(server -> {
            server.insertHandler(new StatisticsHandler());
            server.setStopTimeout(PATIENCE_MILLIS);
            server.setErrorHandler(new BareProblems());
        });
        config.jetty.modifyServletContextHandler(servlets -> servlets.setErrorHandler(new BareProblems()));
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendXPoweredBy(false);
        });
    }

    int port() {
        return javalin.port();
    }

    /** Takes no more requests, and answers those it has taken. */
    @Override
    public void close() {
        javalin.stop();
        chores.close();
        metrics.close();
    }
}
