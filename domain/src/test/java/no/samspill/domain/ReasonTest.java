package no.samspill.domain;

import static org.assertj.core.api.Assertions.assertThat;

import no.samspill.domain.agreement.AgreementRefusal;
import org.junit.jupiter.api.Test;

class ReasonTest {

    @Test
    void a_reason_about_a_part_points_into_the_whole() {
        Reason reason = Reason.at("/host", AgreementRefusal.HOST_NOT_PARTICIPANT, "5059");
        assertThat(reason.under("/agreements/2"))
                .isEqualTo(Reason.at("/agreements/2/host", AgreementRefusal.HOST_NOT_PARTICIPANT, "5059"));
    }
}
