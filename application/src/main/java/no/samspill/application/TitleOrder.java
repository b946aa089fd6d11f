package no.samspill.application;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import no.samspill.domain.portfolio.MeasureSummary;

/** The order of titles, as Norwegian has it: æ, ø and å last. Every store sorts by the same keys, byte by byte. */
public final class TitleOrder implements Comparator<MeasureSummary> {

    private static final Locale NORWEGIAN = Locale.forLanguageTag("nb-NO");

    /** By title; by id where titles are the same. */
    @Override
    public int compare(MeasureSummary one, MeasureSummary other) {
        int byTitle = Arrays.compareUnsigned(key(one.title()), key(other.title()));
        return byTitle != 0 ? byTitle : one.id().compareTo(other.id());
    }

    /** What the title is sorted by. */
    public static byte[] key(String title) {
        return Collator.getInstance(NORWEGIAN).getCollationKey(title).toByteArray();
    }
}
