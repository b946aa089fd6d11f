package no.samspill.domain.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.SharingCase;
import no.samspill.domain.costsharing.StatementId;
import org.junit.jupiter.api.Test;

class RunKindTest {

    private static final SharingCase ADVISER =
            no.samspill.domain.costsharing.Samples.adviser().build();

    @Test
    void a_budget_is_invoiced_for_the_first_half_and_the_accounts_for_the_second() {
        assertThat(RunKind.after(Samples.budget(ADVISER))).isEqualTo(RunKind.FIRST_HALF);
        assertThat(RunKind.after(Samples.actual(ADVISER))).isEqualTo(RunKind.SECOND_HALF);
    }

    @Test
    void what_puts_another_statement_right_is_invoiced_as_a_correction() {
        assertThat(RunKind.after(correcting(Samples.budget(ADVISER)))).isEqualTo(RunKind.CORRECTION);
        assertThat(RunKind.after(correcting(Samples.actual(ADVISER)))).isEqualTo(RunKind.CORRECTION);
    }

    private static CostStatement correcting(CostStatement one) {
        return new CostStatement(
                new StatementId("opp_second"),
                one.agreement(),
                2,
                one.purpose(),
                one.ruleVersion(),
                one.engineVersion(),
                one.sharing(),
                one.confirmedAt(),
                one.confirmedBy(),
                Optional.of(one.id()));
    }
}
