package no.samspill.application.agreement;

import jakarta.inject.Inject;
import java.util.List;
import no.samspill.application.port.Agreements;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.agreement.Agreement;

/** Vis alle avtalene: in the order of their ids. */
public final class ListAgreements {

    public record Query() {}

    private final UnitOfWork unit;
    private final Agreements agreements;

    @Inject
    ListAgreements(UnitOfWork unit, Agreements agreements) {
        this.unit = unit;
        this.agreements = agreements;
    }

    public List<Agreement> execute(Query query) {
        return unit.run(agreements::all);
    }
}
