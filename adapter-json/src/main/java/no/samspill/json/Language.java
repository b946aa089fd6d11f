package no.samspill.json;

import java.util.Arrays;
import java.util.Optional;

/** A language sentences are written in. */
public enum Language {
    BOKMAL("nb"),
    NYNORSK("nn"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** By its language tag, with or without a region: {@code nb-NO}; {@code no} is bokmål. */
    public static Optional<Language> of(String tag) {
        String primary = tag.split("[-_.]", 2)[0];
        return Arrays.stream(values())
                .filter(language -> language.tag.equalsIgnoreCase(primary.equalsIgnoreCase("no") ? "nb" : primary))
                .findFirst();
    }

    /** The language tag, {@code nb}, {@code nn} or {@code en}. */
    public String tag() {
        return tag;
    }
}
