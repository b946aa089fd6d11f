package no.samspill.http.login;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import no.samspill.http.route.HttpRefusal;
import no.samspill.http.settings.Configuration;

/** Grense for hvor ofte: each caller has so many requests in a minute, and whoever has not said who it is, so many from its address. */
final class Limits {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST_CALLERS = 20_000;

    private final Configuration.Rate rate;
    private final TimeMeter time;
    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LatestCallers());

    Limits(Configuration.Rate rate, Clock clock) {
        this.rate = rate;
        this.time = new ClockTime(clock);
    }

    /** Counts the request, and says how many are left; refuses one too many. */
    void count(Context context, String caller) {
        boolean logsIn = context.path().startsWith(LoginRoutes.LOGIN);
        int most = logsIn ? rate.logins() : rate.requests();
        String kind = logsIn ? "login" : "request";
        Bucket bucket = buckets.computeIfAbsent(kind + " " + caller, key -> full(most));
        ConsumptionProbe left = bucket.tryConsumeAndReturnRemaining(1);
        context.header("RateLimit-Policy", "\"" + kind + "\";q=" + most + ";w=" + MINUTE.toSeconds());
        context.header(
                "RateLimit",
                "\"" + kind + "\";r=" + left.getRemainingTokens() + ";t=" + seconds(left.getNanosToWaitForReset()));
        if (!left.isConsumed()) {
            String wait = Long.toString(seconds(left.getNanosToWaitForRefill()));
            context.header("Retry-After", wait);
            throw HttpRefusal.TOO_MANY_REQUESTS.with(wait);
        }
    }

    private Bucket full(int most) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, MINUTE))
                .build();
    }

    private static long seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos) + 1;
    }

    /** Those who have not been seen the longest are forgotten. */
    private static final class LatestCallers extends LinkedHashMap<String, Bucket> {

        LatestCallers() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_CALLERS;
        }
    }

    private record ClockTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
