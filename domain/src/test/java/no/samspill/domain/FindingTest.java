package no.samspill.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.samspill.domain.agreement.AgreementRefusal;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final Reason REASON = Reason.at("/host", AgreementRefusal.HOST_NOT_PARTICIPANT, "5059")
            .by(Optional.of(new LegalReference("kommuneloven", "§ 20-1", LocalDate.of(2019, 11, 1))));

    @Test
    void a_finding_is_as_severe_as_it_is_called_and_keeps_its_reason() {
        assertThat(Finding.error(REASON)).isEqualTo(new Finding(Severity.ERROR, REASON));
        assertThat(Finding.warning(REASON)).isEqualTo(new Finding(Severity.WARNING, REASON));
        assertThat(Finding.note(REASON)).isEqualTo(new Finding(Severity.NOTE, REASON));
    }

    @Test
    void a_finding_about_a_part_points_into_the_whole_and_is_the_same_else() {
        Finding whole = Finding.warning(REASON).under("/agreements/2");

        assertThat(whole.severity()).isEqualTo(Severity.WARNING);
        assertThat(whole.reason().pointer()).isEqualTo("/agreements/2/host");
        assertThat(whole.reason().facts()).containsExactly("5059");
        assertThat(whole.reason().basis()).isEqualTo(REASON.basis()).isPresent();
    }

    @Test
    void what_is_recorded_was_done_by_somebody() {
        Instant noon = Instant.parse("2026-03-02T12:00:00Z");

        assertThat(new AuditEntry(noon, "kari", "RegisterAgreement", "orkdal-oy", "").actor())
                .isEqualTo("kari");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AuditEntry(noon, " ", "RegisterAgreement", "orkdal-oy", ""));
    }
}
