package no.samspill.domain.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samspill.domain.Finding;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.AgreementFinding;
import no.samspill.domain.governance.GovernanceFinding;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.municipality.OrganisationKind;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.api.Test;

class PartyNamesTest {

    private static final PartyNames NAMES = new PartyNames(new Portfolio(
            List.of(
                    new Organisation(new PartyId("5014"), "Frøya", OrganisationKind.MUNICIPALITY),
                    new Organisation(new PartyId("5055"), "Heim", OrganisationKind.MUNICIPALITY)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()));

    private static List<String> facts(Reason.Code code, String... facts) {
        return NAMES.in(List.of(Finding.note(Reason.at("", code, facts))))
                .get(0)
                .reason()
                .facts();
    }

    @Test
    void parties_are_named_and_one_that_is_not_registered_keeps_its_id() {
        assertThat(facts(AgreementFinding.NETWORK_NOT_APPROVED, "5014, 5055, 5061"))
                .containsExactly("Frøya, Heim, 5061");
        assertThat(facts(GovernanceFinding.CHAIR_OUT_OF_TURN, "KDU", "5014", "5055"))
                .containsExactly("KDU", "Frøya", "Heim");
        assertThat(facts(GovernanceFinding.POST_VACANT, "KDU", "MEMBER", "")).containsExactly("KDU", "MEMBER", "");
    }

    @Test
    void a_number_that_is_no_party_is_left() {
        assertThat(facts(GovernanceFinding.TOO_FEW_MEETINGS, "KDU", "", "5014", "0", "2"))
                .containsExactly("KDU", "", "5014", "0", "2");
    }
}
