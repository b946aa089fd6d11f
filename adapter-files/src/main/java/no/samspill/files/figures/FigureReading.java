package no.samspill.files.figures;

import java.util.List;
import no.samspill.domain.Reason;
import no.samspill.domain.municipality.KeyFigures;

/**
 * The key figures of a file that was read without a fault, by municipality number.
 *
 * @param notes what was left out or read with care, as {@link FileNote}s; in the order of the file
 */
public record FigureReading(KeyFigures figures, List<Reason> notes) {

    public FigureReading {
        notes = List.copyOf(notes);
    }
}
