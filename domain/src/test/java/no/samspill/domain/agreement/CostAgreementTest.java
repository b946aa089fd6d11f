package no.samspill.domain.agreement;

import static no.samspill.domain.agreement.AgreementRefusal.*;
import static no.samspill.domain.agreement.Samples.agreement;
import static no.samspill.domain.agreement.Samples.participation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import no.samspill.domain.Reason;
import no.samspill.domain.calendar.Period;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CostAgreementTest {

    private static final PartyId HOST = new PartyId("5059");

    @Test
    void an_agreement_with_its_host_among_the_parties_can_be_registered() {
        assertThat(agreement(HOST, new PartyId("5055")).refusals()).isEmpty();
    }

    @Test
    void an_agreement_has_parties() {
        assertThat(agreement(HOST, List.of()).refusals())
                .containsExactly(Reason.at("/participations", NO_PARTICIPANTS));
    }

    @Test
    void the_host_takes_part_from_the_first_day() {
        CostAgreement late = agreement(HOST, List.of(participation("5059", "2020-08-02", null)));
        CostAgreement other = agreement(HOST, List.of(participation("5055", "2020-08-01", null)));

        assertThat(late.refusals()).containsExactly(Reason.at("/host", HOST_NOT_PARTICIPANT, "5059"));
        assertThat(other.refusals()).containsExactly(Reason.at("/host", HOST_NOT_PARTICIPANT, "5059"));
    }

    @Test
    void a_party_may_come_back_but_not_take_part_twice_at_once() {
        CostAgreement back = agreement(
                HOST,
                List.of(participation("5059", "2020-08-01", "2021-12-31"), participation("5059", "2022-01-01", null)));
        CostAgreement twice = agreement(
                HOST,
                List.of(participation("5059", "2020-08-01", "2022-01-01"), participation("5059", "2022-01-01", null)));

        assertThat(back.refusals()).isEmpty();
        assertThat(twice.refusals()).containsExactly(Reason.at("/participations/1", OVERLAPPING_PARTICIPATION, "5059"));
    }

    @Test
    void nobody_takes_part_outside_the_term() {
        CostAgreement one = agreement(
                HOST, List.of(participation("5059", "2020-08-01", null), participation("5055", "2020-07-31", null)));

        assertThat(one.refusals())
                .containsExactly(
                        Reason.at("/participations/1/period", PARTICIPATION_OUTSIDE_TERM, "5055", "2020-08-01", ""));
    }

    @Test
    void participants_of_a_period_take_part_on_some_day_of_it() {
        Participation host = participation("5059", "2020-08-01", null);
        Participation left = participation("5055", "2020-08-01", "2020-12-31");

        assertThat(agreement(HOST, List.of(host, left)).participantsIn(Period.year(2020)))
                .containsExactly(host, left);
        assertThat(agreement(HOST, List.of(host, left)).participantsIn(Period.year(2021)))
                .containsExactly(host);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "Å", "a b", "A"})
    void an_id_is_lower_case_letters_digits_and_hyphens(String text) {
        assertThat(CostAgreementId.isValid(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new CostAgreementId(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "hitra-froya-2"})
    void such_an_id_is_valid(String text) {
        assertThat(CostAgreementId.isValid(text)).isTrue();
        assertThat(new CostAgreementId(text).value()).isEqualTo(text);
    }

    @Test
    void ids_sort_by_their_text() {
        assertThat(new CostAgreementId("a"))
                .isLessThan(new CostAgreementId("b"))
                .hasToString("a");
    }

    @Test
    void blank_names_are_a_programming_error() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CostAgreement(new CostAgreementId("a"), " ", Samples.TERM, HOST, List.of(), 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CostAgreement(new CostAgreementId("a"), "A", Samples.TERM, HOST, List.of(), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Participation(HOST, " ", Samples.TERM));
    }
}
