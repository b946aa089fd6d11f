package no.samspill.http;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import no.samspill.application.notice.ForgetOld;
import no.samspill.application.wiring.Samspill;
import no.samspill.http.imports.ImportWorker;
import no.samspill.http.notice.WebhookSender;
import no.samspill.http.route.Regions;

/** Det som går av seg selv: what the server does without being asked. */
final class BackgroundWork implements AutoCloseable {

    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(2);
    private static final Duration BETWEEN_CLEANINGS = Duration.ofHours(1);
    private static final Duration ANSWERS_KEPT = Duration.ofDays(7);
    private static final Duration DELIVERIES_KEPT = Duration.ofDays(90);
    private static final Duration IMPORTS_KEPT = Duration.ofDays(90);
    /** So that one receiver who is slow does not keep all others waiting. */
    private static final int COURIERS = 2;

    private static final Duration TO_FINISH = Duration.ofSeconds(12);

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(COURIERS + 2);

    private final WebhookSender courier;
    private final ImportWorker clerk;

    private BackgroundWork(WebhookSender courier, ImportWorker clerk) {
        this.courier = courier;
        this.clerk = clerk;
    }

    static BackgroundWork begin(Regions regions, WebhookSender courier, UnaryOperator<Runnable> surviving) {
        ImportWorker clerk = new ImportWorker(surviving);
        BackgroundWork chores = new BackgroundWork(courier, clerk);
        for (int i = 0; i < COURIERS; i++) {
            chores.every(BETWEEN_ROUNDS, surviving.apply(() -> courier.deliver(regions.all())));
        }
        chores.every(BETWEEN_ROUNDS, surviving.apply(() -> clerk.work(regions.all())));
        chores.every(
                BETWEEN_CLEANINGS, surviving.apply(() -> regions.all().values().forEach(BackgroundWork::forget)));
        return chores;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // it never ends, and survives what fails
    private void every(Duration time, Runnable chore) {
        threads.scheduleWithFixedDelay(chore, time.toMillis(), time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void forget(Samspill region) {
        region.useCase(ForgetOld.class).execute(new ForgetOld.Command(ANSWERS_KEPT, DELIVERIES_KEPT, IMPORTS_KEPT));
    }

    /** Begins nothing more, and lets what is under way end. */
    @Override
    public void close() {
        courier.stop();
        clerk.stop();
        threads.shutdown();
        try {
            boolean ended = threads.awaitTermination(TO_FINISH.toSeconds(), TimeUnit.SECONDS);
            if (!ended) {
                threads.shutdownNow();
            }
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
    }
}
