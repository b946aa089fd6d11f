package no.samspill.domain.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.calendar.Period;
import no.samspill.domain.money.Kroner;
import org.junit.jupiter.api.Test;

class CostStatementTest {

    @Test
    void its_summary_has_its_fields_the_period_and_the_sum_of_the_shares() {
        Instant noon = Instant.parse("2026-02-03T12:00:00Z");
        CostAgreementId agreement = new CostAgreementId("orkdal-oy");
        Sharing sharing = Samples.adviser().build().share();
        CostStatement statement = new CostStatement(
                new StatementId("opp_01hz"),
                agreement,
                2,
                CostStatement.Purpose.ACTUAL,
                3,
                Sharing.ENGINE_VERSION,
                sharing,
                noon,
                "kari",
                Optional.of(new StatementId("opp_01ha")));
        assertThat(statement.summary())
                .isEqualTo(new StatementSummary(
                        new StatementId("opp_01hz"),
                        agreement,
                        2,
                        CostStatement.Purpose.ACTUAL,
                        Period.year(2021),
                        sharing.shares().stream().map(Share::amount).reduce(Kroner.ZERO, Kroner::plus),
                        noon,
                        "kari",
                        Optional.of(new StatementId("opp_01ha"))));
    }
}
