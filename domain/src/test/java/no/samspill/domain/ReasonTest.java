package no.samspill.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.agreement.AgreementRefusal;
import org.junit.jupiter.api.Test;

class ReasonTest {

    @Test
    void a_reason_about_a_part_points_into_the_whole() {
        Reason reason = Reason.at("/host", AgreementRefusal.HOST_NOT_PARTICIPANT, "5059");
        assertThat(reason.under("/agreements/2"))
                .isEqualTo(Reason.at("/agreements/2/host", AgreementRefusal.HOST_NOT_PARTICIPANT, "5059"));
    }

    @Test
    void a_reason_that_follows_from_a_law_is_the_same_else() {
        LegalReference law = new LegalReference("kommuneloven", "§ 20-1", LocalDate.of(2019, 11, 1));
        Reason reason = Reason.at("/host", AgreementRefusal.HOST_NOT_PARTICIPANT, "5059");

        assertThat(reason.by(Optional.of(law)))
                .isEqualTo(
                        new Reason(AgreementRefusal.HOST_NOT_PARTICIPANT, "/host", List.of("5059"), Optional.of(law)));
        assertThat(reason.by(Optional.empty())).isEqualTo(reason);
    }
}
