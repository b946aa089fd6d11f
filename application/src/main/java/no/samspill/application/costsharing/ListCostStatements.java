package no.samspill.application.costsharing;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.agreement.AgreementId;
import no.samspill.domain.costsharing.StatementSummary;

/** Vis oppgjørene til en avtale, or of all when none is named, by agreement and number. */
public final class ListCostStatements {

    public record Query(Optional<AgreementId> agreement) {}

    @Inject
    ListCostStatements() {}

    public List<StatementSummary> execute(Query query) {
        throw new AssertionError();
    }
}
