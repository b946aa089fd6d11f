package no.samspill.http.serve;

import io.javalin.http.Context;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import no.samspill.http.route.Route;

/** Måltall: how many requests there were, how long they took, and what the process uses. */
final class Metrics implements AutoCloseable {

    private static final String OPERATION = "operation";
    private static final float NANOS_IN_MILLI = 1_000_000;

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();
    private final Counter hits = answers("hit");
    private final Counter misses = answers("miss");

    Metrics() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collections.bindTo(registry);
    }

    /** Says what the request asks for; one that asks for nothing there is is counted with all such. */
    static void remember(Context context, Route route) {
        context.attribute(OPERATION, route.id());
    }

    /** Counts a request that has been answered. */
    void count(Context context, float millis) {
        String operation = context.attribute(OPERATION);
        Timer.builder("http.server.requests")
                .tag(OPERATION, operation == null ? "none" : operation)
                .tag("status", Integer.toString(context.statusCode()))
                .register(registry)
                .record(Duration.ofNanos((long) (millis * NANOS_IN_MILLI)));
    }

    private Counter answers(String result) {
        return Counter.builder("samspill.answers.kept").tag("result", result).register(registry);
    }

    /** Counts an answer that can be kept: whether it was, or had to be made. */
    void countKept(boolean hit) {
        (hit ? hits : misses).increment();
    }

    /** Everything measured, in the text form of Prometheus. */
    String text() {
        return registry.scrape();
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
