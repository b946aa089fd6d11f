package no.samspill.domain.portfolio;

import static no.samspill.domain.lifecycle.Samples.HEIM;
import static no.samspill.domain.lifecycle.Samples.TODAY;
import static no.samspill.domain.lifecycle.Samples.standing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Finding;
import no.samspill.domain.LegalReference;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.agreement.Samples;
import no.samspill.domain.lifecycle.Described;
import no.samspill.domain.lifecycle.NoticeReceived;
import no.samspill.domain.lifecycle.PartyWithdrew;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.Standing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One that has left a cooperation with liable participants answers still for what was owed then. */
class LiabilityCheckTest {

    private static Stream<Finding> findings(Standing standing) {
        return new LiabilityCheck(standing, Samples.STATUTES, TODAY).findings();
    }

    @ParameterizedTest
    @CsvSource({"POLITICAL_COUNCIL, § 18-2", "TASK_COMMUNITY, § 19-2", "HOST_MUNICIPALITY,", "COMPANY,", "NO_FORM,"})
    void its_liability_stays_from_its_notice_on(LegalForm form, String paragraph) {
        Standing before = standing(Phase.ACTIVE);
        Standing in = new Described(before.profile().as(form)).apply(before, TODAY);
        Standing given = new NoticeReceived(HEIM, TODAY).apply(in, TODAY);
        Standing left = new PartyWithdrew(HEIM).apply(given, TODAY);
        Optional<Finding> told = Optional.ofNullable(paragraph)
                .map(one -> Finding.note(Reason.at("", PortfolioFinding.LIABILITY_STAYS, "5055")
                        .by(Optional.of(new LegalReference("kommuneloven", one, LocalDate.of(2019, 10, 1))))));

        assertThat(findings(in)).isEmpty();
        assertThat(findings(given)).containsExactlyElementsOf(told.stream().toList());
        assertThat(findings(left)).containsExactlyElementsOf(told.stream().toList());
    }
}
