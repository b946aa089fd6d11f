package no.samspill.json;

import java.util.HashMap;
import java.util.Map;
import no.samspill.domain.Reason;

/**
 * Reasons as sentences in one language: what is wrong, where, and what to do.
 *
 * <p>A sentence stands in {@code refusals_nb.properties} (and {@code nn}, {@code en}) under the code's name, or under the
 * code's name, a point and its first fact when that is a word; the others are its facts, as {@link TextBundle} shows them.
 */
public final class Sentences {

    private final TextBundle own;
    private final Map<String, TextBundle> besides = new HashMap<>();

    private Sentences(TextBundle own) {
        this.own = own;
    }

    /**
     * The sentences of this module, and those of each package that has {@code refusals_*.properties} of its own for the
     * codes that it and the packages below it declare; a class of it is given.
     */
    public static Sentences in(Language language, Class<?>... besides) {
        Sentences sentences = new Sentences(TextBundle.of("refusals", Sentences.class, language));
        for (Class<?> beside : besides) {
            sentences.besides.put(beside.getPackageName(), sentences.own.beside(beside));
        }
        return sentences;
    }

    /** The sentence; the bare code and its facts when there is none, so that a person always gets something. */
    public String of(Reason reason) {
        String code = reason.code().name();
        return bundleOf(reason.code().getClass().getPackageName())
                .said(code, reason.facts())
                .orElseGet(() -> code + " " + String.join(", ", reason.facts()));
    }

    /** What nobody has said, in a few words. */
    String unstated(Reason reason) {
        return own.said("unstated." + reason.code().name(), reason.facts()).orElseGet(() -> of(reason));
    }

    /** That nobody has said these. */
    String unstated(String what) {
        return own.said("UNSTATED", java.util.List.of(what)).orElse(what);
    }

    private TextBundle bundleOf(String packageName) {
        int end = packageName.lastIndexOf('.');
        TextBundle above = end == -1 ? own : bundleOf(packageName.substring(0, end));
        return besides.getOrDefault(packageName, above);
    }

    /** What a constant is called in this language; its own name when it has no other. */
    public String word(Enum<?> constant) {
        return word(constant.name());
    }

    /** The same, by the constant's name. */
    public String word(String name) {
        return own.orElse("word." + name, name);
    }

    /** What a kind of thing is called where one is not found, by the name of its type: "kostnadsavtalen". */
    public String kind(String name) {
        return own.orElse("kind." + name, name);
    }

    /** What one of what a key counts is called, "elev"; the key itself when it has no other name. */
    public String oneOf(String key) {
        return own.orElse("one." + key, key);
    }

    /** What several of what a key counts are called, "elever"; the key itself when it has no other name. */
    public String manyOf(String key) {
        return own.orElse("many." + key, key);
    }
}
