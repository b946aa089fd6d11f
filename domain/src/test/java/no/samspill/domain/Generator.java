package no.samspill.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Makes arbitrary values from a seed, always the same from the same; the larger the seed, the larger the values. */
public final class Generator {

    private final Random random;
    private final long seed;

    public Generator(long seed) {
        this.seed = seed;
        random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    /** From the first to the last, both included. */
    public int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    /** How many of something: at least the given number, growing with the seed. */
    public int count(int least) {
        return between(least, least + (int) Math.min(40, seed / 2 + 1));
    }

    /** From 0, with up to so many bits; short ones are as likely as long ones. */
    public long number(int bits) {
        int length = between(0, bits);
        return length == 0 ? 0 : random.nextLong() >>> (Long.SIZE - length);
    }

    /** True this often in a hundred times. */
    public boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    @SafeVarargs
    public final <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }

    public <T> List<T> list(int size, Supplier<T> element) {
        List<T> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(element.get());
        }
        return list;
    }

    public <T> List<T> shuffled(List<T> list) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
