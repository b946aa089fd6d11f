package no.samspill.application.port;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.samspill.application.StaleVersion;
import no.samspill.domain.imports.ImportId;
import no.samspill.domain.imports.ImportJob;
import no.samspill.domain.imports.ImportRow;
import no.samspill.domain.imports.Item;
import no.samspill.domain.imports.RowResult;

/** The documents that are taken in bit by bit, and what has become of each thing in them. */
public interface Imports {

    /** Adds one with all that stands in its document, of which everything waits. */
    void add(ImportJob job, List<Item> items);

    /** Those there is more to do of, the oldest first. */
    List<ImportId> open();

    /**
     * The import, for this unit of work alone until it ends; empty when there is none with more to do, or another unit of
     * work has it.
     */
    Optional<ImportJob> take(ImportId id);

    /** The first things that still wait, at most so many, in the order of the document. */
    List<Item> waiting(ImportId id, int limit);

    /**
     * Puts one in place of the other, with what has become of these things, whose content is forgotten; {@link StaleVersion}
     * when somebody else has done so, or does so now.
     */
    void record(ImportJob before, ImportJob after, Collection<ImportRow> rows);

    Optional<ImportJob> find(ImportId id);

    /** The newest first, at most so many. */
    List<ImportJob> newest(int limit);

    /** What has become of the things after this number, at most so many, in the order of the document. */
    List<ImportRow> rows(ImportId id, Optional<RowResult> result, int after, int limit);

    /** Forgets those that ended before this, with their rows; how many they were. */
    int forgetBefore(Instant moment);
}
