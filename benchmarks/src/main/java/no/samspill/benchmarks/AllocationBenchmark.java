package no.samspill.benchmarks;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import no.samspill.domain.money.Allocation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The allocation itself, numbers that fit in 64 bits, against bare long arithmetic that takes it on trust that they fit. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class AllocationBenchmark {

    private static final long TOTAL = 60_000_000L;

    @Param({"6", "357"})
    int parties;

    private long[] weights = {};

    @Setup
    public void setUp() {
        weights = new Random(parties).longs(parties, 80, 3_500).toArray();
        if (!Arrays.equals(samspill(), bareLong())) {
            throw new IllegalStateException("the two do not agree");
        }
    }

    @Benchmark
    public long[] samspill() {
        return Allocation.byWeights(TOTAL, weights, Integer::compare);
    }

    /** Floors, then one unit each to the largest remainders, found by sorting remainder and index packed in one number. */
    @Benchmark
    public long[] bareLong() {
        long sum = 0;
        for (long weight : weights) {
            sum += weight;
        }
        long[] units = new long[weights.length];
        long[] packed = new long[weights.length];
        long left = TOTAL;
        for (int i = 0; i < weights.length; i++) {
            long product = TOTAL * weights[i];
            units[i] = product / sum;
            packed[i] = -((product - units[i] * sum) << 16) + i;
            left -= units[i];
        }
        Arrays.sort(packed);
        for (int i = 0; i < left; i++) {
            units[(int) (packed[i] & 0xFFFF)]++;
        }
        return units;
    }
}
