package no.samspill.http.serve;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.router.Endpoint;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.samspill.http.route.Regions;
import no.samspill.http.route.Request;
import no.samspill.http.route.Route;
import no.samspill.http.route.RouteTable;
import no.samspill.http.route.Wire;
import org.eclipse.jetty.server.handler.StatisticsHandler;

/** Tjeneren: every route of every region, on one address. */
public final class Server implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 30_000;

    private final Javalin javalin;

    private final Metrics metrics;
    private final Runnable end;

    private Server(Javalin javalin, Metrics metrics, Runnable end) {
        this.javalin = javalin;
        this.metrics = metrics;
        this.end = end;
    }

    /**
     * How it is set up.
     *
     * @param address it listens on
     * @param port 0 for any that is free
     * @param log where the log is written
     * @param gate who finds out who asks
     */
    public record Setup(String address, int port, Regions regions, Clock clock, PrintStream log, Gatekeeper gate) {}

    /**
     * What is served.
     *
     * @param api the routes of the interface for programs
     * @param pages the routes of the pages
     * @param wrong what is shown to a person when something was not done
     * @param beside begins what goes on beside requests, and gives what ends it; it is given what makes work go on whatever
     *     became of it
     */
    public record Offer(
            List<Route> api, List<Route> pages, ErrorPage wrong, Function<UnaryOperator<Runnable>, Runnable> beside) {

        List<Route> routes(Regions regions, Metrics metrics) {
            return Stream.concat(new OperationRoutes(regions, metrics).with(api).stream(), pages.stream())
                    .toList();
        }
    }

    /** Begins; {@link UncheckedIOException} when something else listens on the port. */
    public static Server start(Setup setup, Offer offer) {
        Metrics metrics = new Metrics();
        AnswerCache kept = new AnswerCache(metrics);
        List<Route> routes = offer.routes(setup.regions(), metrics);
        RequestLog log = new RequestLog(setup.log(), setup.clock());
        RouteTable table = new RouteTable(routes);
        Problems problems = new Problems(log, table, setup.gate(), offer.wrong());
        Javalin javalin = Javalin.create(config -> {
            basics(config);
            config.routes.before(log::begin);
            config.routes.before(SecurityHeaders::put);
            config.routes.before(
                    context -> new Wire(context).remember(setup.gate().admit(context)));
            routes.forEach(route -> config.routes.addEndpoint(new Endpoint(
                    HandlerType.findOrCreate(route.verb().name()),
                    route.path(),
                    new RouteHandler(route, setup.regions(), setup.clock(), kept, table))));
            config.routes.exception(
                    HttpResponseException.class, (failure, context) -> problems.answer(failure, context));
            config.routes.exception(Exception.class, (failure, context) -> problems.answer(failure, context));
            config.router.javaLangErrorHandler(problems::answerBare);
            config.requestLogger.http((context, millis) -> {
                log.end(context);
                metrics.count(context, millis);
            });
        });
        listen(javalin, setup);
        return new Server(javalin, metrics, offer.beside().apply(problems::surviving));
    }

    private static void listen(Javalin javalin, Setup setup) {
        try {
            javalin.start(setup.address(), setup.port());
        } catch (JavalinBindException taken) {
            throw new UncheckedIOException(new IOException("cannot listen on port " + setup.port(), taken));
        }
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
            server.setErrorHandler(new UnroutedProblems());
        });
        config.jetty.modifyServletContextHandler(servlets -> servlets.setErrorHandler(new UnroutedProblems()));
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendXPoweredBy(false);
        });
    }

    public int port() {
        return javalin.port();
    }

    /** Takes no more requests, and answers those it has taken. */
    @Override
    public void close() {
        javalin.stop();
        end.run();
        metrics.close();
    }
}
