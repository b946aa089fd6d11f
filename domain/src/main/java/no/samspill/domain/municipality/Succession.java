package no.samspill.domain.municipality;

import java.time.LocalDate;

/**
 * Etterfølger: from a day on, what was municipality {@code from} is, wholly or in part, municipality {@code to}.
 *
 * <p>Example: from 1 January 2024, 5428 is 5544, renumbered; from 1 January 2020, 5012 is split, into 5055, 5056 and 5059.
 *
 * @param effective the first day of the new
 * @param from the number that ended the day before; in a merger it may go on as {@code to}
 */
public record Succession(LocalDate effective, MunicipalityNumber from, MunicipalityNumber to, Kind kind) {

    /** What happened to the one that ended. */
    public enum Kind {
        /** Nytt nummer: the same municipality under another number. */
        RENUMBERED,
        /** Sammenslått: whole into a new or larger municipality; parties to agreements decide anew. */
        MERGED,
        /** Delt: one of several parts; no single successor, so a person must decide. */
        SPLIT
    }
}
