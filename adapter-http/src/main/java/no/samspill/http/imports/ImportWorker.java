package no.samspill.http.imports;

import java.util.Map;
import java.util.function.UnaryOperator;
import no.samspill.application.StaleVersion;
import no.samspill.application.imports.ContinueImport;
import no.samspill.application.imports.WaitingImports;
import no.samspill.application.wiring.Samspill;
import no.samspill.domain.imports.ImportId;
import no.samspill.domain.imports.ImportJob;

/**
 * Saksbehandler: takes in the documents that wait, step by step. Of several instances one is at each import at a time; what
 * one that dies has not stored, another does.
 */
public final class ImportWorker {

    /** Few enough that others who write do not wait long, and that stopping does not. */
    static final int AT_ONCE = 100;

    private final UnaryOperator<Runnable> surviving;

    private volatile boolean stopped;

    /** What keeps the work going whatever becomes of one import is given. */
    public ImportWorker(UnaryOperator<Runnable> surviving) {
        this.surviving = surviving;
    }

    /** Takes in all that waits in these regions; what goes wrong with one import does not hold up the others. */
    public void work(Map<String, Samspill> regions) {
        regions.values()
                .forEach(region -> region.useCase(WaitingImports.class)
                        .execute(new WaitingImports.Query())
                        .forEach(id -> surviving.apply(() -> finish(region, id)).run()));
    }

    /** Begins nothing more. */
    public void stop() {
        stopped = true;
    }

    private void finish(Samspill region, ImportId id) {
        boolean more = true;
        while (more && !stopped) {
            more = goesOn(region, id);
        }
    }

    /** Whether there is more to do, and nobody else is at it. */
    private static boolean goesOn(Samspill region, ImportId id) {
        try {
            return region.useCase(ContinueImport.class)
                    .execute(new ContinueImport.Command(id, AT_ONCE))
                    .filter(ImportJob::isOpen)
                    .isPresent();
        } catch (StaleVersion elsewhere) {
            return false; // somebody has changed the same meanwhile: it is tried again in the next round
        }
    }
}
