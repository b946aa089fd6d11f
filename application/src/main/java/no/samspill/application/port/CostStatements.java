package no.samspill.application.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.samspill.application.StaleVersion;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.StatementId;
import no.samspill.domain.costsharing.StatementSummary;

/** The confirmed cost statements; added, never changed. */
public interface CostStatements {

    /** Adds statements; {@link StaleVersion} when an agreement already has a statement with the number. */
    void add(Collection<CostStatement> statements);

    /** The statements with these ids; an id without statement is left out. */
    Map<StatementId, CostStatement> find(Collection<StatementId> ids);

    /** The statements of these agreements, by agreement and number. */
    List<StatementSummary> summaries(Collection<CostAgreementId> agreements);
}
