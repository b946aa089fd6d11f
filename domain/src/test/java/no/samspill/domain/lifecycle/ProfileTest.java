package no.samspill.domain.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.agreement.LegalForm;
import org.junit.jupiter.api.Test;

class ProfileTest {

    private static final CostAgreementId SHARING = new CostAgreementId("veileder");

    @Test
    void a_network_whose_cost_is_shared_has_money_of_its_own() {
        Profile network =
                DecidingTest.network(Phase.IDEA).standing().orElseThrow().profile();

        assertThat(network.isPlainNetwork()).isTrue();
        assertThat(network.sharedBy(SHARING).isPlainNetwork()).isFalse();
    }

    @Test
    void the_agreement_that_shares_the_cost_is_kept_when_something_else_changes() {
        Profile shared = Samples.profile("Brann").sharedBy(SHARING);

        assertThat(shared.costAgreement()).contains(SHARING);
        assertThat(shared.ledBy("Rådmannen").costAgreement()).contains(SHARING);
        assertThat(shared.as(LegalForm.NO_FORM).costAgreement()).contains(SHARING);
        assertThat(Samples.profile("Brann").costAgreement()).isEqualTo(Optional.empty());
    }
}
