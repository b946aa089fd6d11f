package no.samspill.application.agreement;

import jakarta.inject.Inject;
import java.util.List;
import no.samspill.application.port.CostAgreements;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.agreement.CostAgreement;

/** Vis alle avtalene: in the order of their ids. */
public final class ListAgreements {

    public record Query() {}

    private final UnitOfWork unit;
    private final CostAgreements agreements;

    @Inject
    ListAgreements(UnitOfWork unit, CostAgreements agreements) {
        this.unit = unit;
        this.agreements = agreements;
    }

    public List<CostAgreement> execute(Query query) {
        return unit.run(agreements::all);
    }
}
