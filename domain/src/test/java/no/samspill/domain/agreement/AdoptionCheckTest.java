package no.samspill.domain.agreement;

import static no.samspill.domain.agreement.AgreementFinding.*;
import static no.samspill.domain.agreement.Bodies.*;
import static no.samspill.domain.agreement.Checks.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.domain.Finding;
import no.samspill.domain.Provision;
import no.samspill.domain.governance.Authority;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.Outcome;
import no.samspill.domain.governance.Votes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AdoptionCheckTest {

    private static final Draft HOSTED = Draft.complete(LegalForm.HOST_MUNICIPALITY);
    private static final Draft SECOND =
            Draft.complete(LegalForm.HOST_MUNICIPALITY).version(2);

    @Test
    void v01_another_body_stands_in_the_council_s_place() {
        assertThat(prepared(HOSTED, adopts(ORKLAND, 1), adopts(HEIM_BOARD, 1)))
                .containsExactly(
                        error("/decisions", NOT_DECIDED_BY_COUNCIL, Provision.HOST_AGREEMENT, "5055", "fsk-5055"));
        assertThat(prepared(HOSTED, adopts(ORKLAND, 1), decides(HEIM_CHIEF, 1, Outcome.REJECTED, "2026-06-01")))
                .isEmpty();
    }

    @Test
    void v01_and_v02_go_by_what_the_votes_carried() {
        Votes lost = new Votes(3, 10, 0);

        assertThat(prepared(HOSTED, adopts(ORKLAND, 1), adopts(HEIM_BOARD, 1, lost)))
                .isEmpty();
        assertThat(prepared(HOSTED, adopts(ORKLAND, 1), adopts(HEIM_BOARD, 1), adopts(HEIM, 1, lost)))
                .containsExactly(
                        error("/decisions", NOT_DECIDED_BY_COUNCIL, Provision.HOST_AGREEMENT, "5055", "fsk-5055"));
        assertThat(prepared(SECOND, adopts(ORKLAND, 2), adopts(HEIM, 1, lost))).isEmpty();
    }

    @Test
    void v01_a_board_that_decided_before_its_council_did_no_harm() {
        assertThat(prepared(HOSTED, adopts(ORKLAND, 1), adopts(HEIM_BOARD, 1), adopts(HEIM, 1)))
                .isEmpty();
    }

    @Test
    void v01_a_body_that_recommends_does_not_decide() {
        assertThat(with(that(Authority.RECOMMEND, HEIM_BOARD), HOSTED, adopts(HEIM_BOARD, 1)))
                .isEmpty();
        assertThat(with(that(Authority.ADVISE, HEIM_BOARD), HOSTED, adopts(HEIM_BOARD, 1)))
                .isEmpty();
        assertThat(with(that(Authority.DELEGATED, HEIM_BOARD), HOSTED, adopts(HEIM_BOARD, 1)))
                .hasSize(1);
    }

    @Test
    void v01_a_body_of_the_region_decides_for_a_party_when_it_is_said_to() {
        assertThat(prepared(HOSTED, adopts(REGION, 1), adopts(ORKLAND, 1))).isEmpty();
        assertThat(with(that(Authority.RECOMMEND, REGION), HOSTED, adopts(REGION, 1), adopts(ORKLAND, 1)))
                .isEmpty();
        assertThat(with(that(Authority.DECIDE, REGION), HOSTED, adopts(REGION, 1), adopts(ORKLAND, 1)))
                .containsExactly(
                        error("/decisions", NOT_DECIDED_BY_COUNCIL, Provision.HOST_AGREEMENT, "5055", "regionraad"));
    }

    @Test
    void v01_a_council_whose_municipality_is_not_known_is_no_other_body() {
        Body council = new Body(
                new BodyId("ks"),
                "Kommunestyret",
                BodyKind.MUNICIPAL_COUNCIL,
                Optional.of(Authority.DECIDE),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(among(List.of(council), HOSTED, adopts(council, 1))).isEmpty();
    }

    @Test
    void v01_is_for_forms_that_the_councils_create() {
        assertThat(prepared(Draft.complete(LegalForm.NO_FORM), adopts(ORKLAND_CHIEF, 1), adopts(HEIM_CHIEF, 1)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"POLITICAL_COUNCIL", "HOST_WITH_JOINT_COMMITTEE", "COMPANY"})
    void v01_names_the_law_of_the_form(LegalForm form) {
        assertThat(prepared(Draft.complete(form), adopts(HEIM_BOARD, 1)))
                .containsExactly(error(
                        "/decisions", NOT_DECIDED_BY_COUNCIL, form.creation().orElseThrow(), "5055", "fsk-5055"));
    }

    @Test
    void v02_the_parties_have_adopted_different_versions() {
        assertThat(prepared(SECOND, adopts(ORKLAND, 2), adopts(HEIM, 1)))
                .containsExactly(
                        error("/decisions", OTHER_VERSION_ADOPTED, Provision.HOST_AGREEMENT, "5055", "1", "2"));
        assertThat(prepared(SECOND, adopts(ORKLAND, 2), adopts(HEIM, 2))).isEmpty();
        assertThat(prepared(SECOND, adopts(ORKLAND, 2))).isEmpty();
        assertThat(prepared(SECOND, adopts(ORKLAND, 1))).isEmpty();
        assertThat(prepared(SECOND)).isEmpty();
    }

    @Test
    void v02_a_text_adopted_with_changes_is_another_text() {
        assertThat(prepared(HOSTED, adopts(ORKLAND, 1), decides(HEIM, 1, Outcome.ADOPTED_WITH_CHANGES, "2026-06-01")))
                .containsExactly(error("/decisions", CHANGED_VERSION_ADOPTED, Provision.HOST_AGREEMENT, "5055", "1"));
    }

    @Test
    void v02_a_new_round_is_no_fault_while_all_have_an_earlier_version_in_common() {
        Decision before = decides(ORKLAND, 1, Outcome.ADOPTED, "2025-06-01");

        assertThat(prepared(SECOND, before, adopts(ORKLAND, 2), adopts(HEIM, 1)))
                .isEmpty();
        assertThat(prepared(
                        SECOND,
                        before,
                        adopts(ORKLAND, 2),
                        decides(HEIM, 1, Outcome.ADOPTED, "2025-06-01"),
                        decides(HEIM, 2, Outcome.ADOPTED_WITH_CHANGES, "2026-06-01")))
                .containsExactly(error("/decisions", CHANGED_VERSION_ADOPTED, Provision.HOST_AGREEMENT, "5055", "2"));
    }

    @Test
    void v02_an_agreement_without_form_is_one_text_too() {
        assertThat(prepared(Draft.complete(LegalForm.NO_FORM), adopts(ORKLAND_CHIEF, 1), adopts(HEIM_CHIEF, 2)))
                .containsExactly(
                        error("/decisions", OTHER_VERSION_ADOPTED, Provision.FORMS_OF_COOPERATION, "5055", "2", "1"));
    }

    @ParameterizedTest
    @CsvSource({"2026-07-02,1", "2026-07-03,0"})
    void only_what_is_decided_by_the_day_is_looked_at(String date, int findings) {
        assertThat(prepared(HOSTED, decides(HEIM_BOARD, 1, Outcome.ADOPTED, date)))
                .hasSize(findings);
    }

    @Test
    void what_is_decided_about_another_text_is_passed_over() {
        Draft other = Draft.complete(LegalForm.HOST_MUNICIPALITY).named("hitra-froya");

        assertThat(prepared(other, adopts(HEIM_BOARD, 1))).isEmpty();
    }

    private static List<Finding> with(Body body, Draft draft, Decision... decisions) {
        List<Body> bodies =
                ALL.stream().map(one -> one.id().equals(body.id()) ? body : one).toList();
        return among(bodies, draft, decisions);
    }

    private static List<Finding> among(List<Body> bodies, Draft draft, Decision... decisions) {
        return new AgreementCheck(draft.text(), false, List.of(decisions), bodies, Map.of(), Map.of(), Samples.LAW)
                .findings(TODAY);
    }
}
