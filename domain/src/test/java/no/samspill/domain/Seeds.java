package no.samspill.domain;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * Seeds for laws: one test a seed, so that the seed of a failure stands in its name. The larger the seed, the larger what
 * is generated from it. {@code -Dseed=17} replays one; {@code -Dseeds=100000} tries more than usual.
 */
public final class Seeds implements ArgumentsProvider {

    private static final long USUAL = 60;

    @Override
    public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        Long one = Long.getLong("seed");
        LongStream seeds = one == null ? LongStream.rangeClosed(1, Long.getLong("seeds", USUAL)) : LongStream.of(one);
        return seeds.mapToObj(Arguments::of);
    }
}
