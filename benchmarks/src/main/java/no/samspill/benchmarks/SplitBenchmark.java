package no.samspill.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import no.samspill.domain.costsharing.SharingCase;
import no.samspill.domain.money.Kroner;
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

/** One whole case, from the parsed case to rounded shares, against the same done plainly in BigDecimal. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class SplitBenchmark {

    @Param({"6", "357"})
    int parties;

    private SharingCase input = Cases.split(1);

    @Setup
    public void setUp() {
        input = Cases.split(parties);
        if (!samspill().equals(PlainBigDecimal.amounts(input))) {
            throw new IllegalStateException("the two do not agree");
        }
    }

    @Benchmark
    public List<Kroner> samspill() {
        return input.amounts();
    }

    @Benchmark
    public List<Kroner> bigDecimal() {
        return PlainBigDecimal.amounts(input);
    }
}
