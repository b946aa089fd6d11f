package no.samspill.domain.costsharing;

import java.util.List;
import no.samspill.domain.Reason;

/** A case read once, by the kind of its rule, with all that is wrong with the form of it. */
sealed interface CaseReading permits SplitReading, TariffReading {

    static CaseReading of(SharingCase input) {
        return input.rule() instanceof Split split
                ? new SplitReading(input, split)
                : new TariffReading(input, (Tariff) input.rule());
    }

    /** What is wrong with the form; empty when amounts can be calculated. */
    List<Reason> reasons();

    /** The arithmetic of a case with nothing wrong in its form. */
    Engine engine();
}
