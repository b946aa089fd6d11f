package no.samspill.domain.costsharing;

import java.time.Instant;
import java.util.Optional;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.calendar.Period;
import no.samspill.domain.money.Kroner;

/** Oppgjørslinje: a confirmed statement in a list; the fields of {@link CostStatement}, and the sum of the shares. */
public record StatementSummary(
        StatementId id,
        CostAgreementId agreement,
        int number,
        CostStatement.Purpose purpose,
        Period period,
        Kroner sum,
        Instant confirmedAt,
        String confirmedBy,
        Optional<StatementId> corrects) {}
