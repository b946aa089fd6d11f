package no.samspill.domain.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.domain.agreement.CostAgreementId;
import org.junit.jupiter.api.Test;

class StatementDraftTest {

    @Test
    void a_draft_that_corrects_is_the_same_but_for_what_it_puts_right() {
        StatementId wrong = new StatementId("opp_01hz");

        assertThat(draft(Optional.empty()).correcting(wrong)).isEqualTo(draft(Optional.of(wrong)));
        assertThat(draft(Optional.of(new StatementId("opp_01ha"))).correcting(wrong))
                .isEqualTo(draft(Optional.of(wrong)));
    }

    private static StatementDraft draft(Optional<StatementId> corrects) {
        return new StatementDraft(
                new CostAgreementId("orkdal-oy"),
                CostStatement.Purpose.ACTUAL,
                Samples.YEAR,
                List.of(new Cost("Lønn", Samples.kroner("1000000"), Optional.empty())),
                List.of(new Grant("Skjønnsmidler", Samples.kroner("400000"))),
                Map.of("pupils", LocalDate.of(2020, 10, 1)),
                corrects);
    }
}
