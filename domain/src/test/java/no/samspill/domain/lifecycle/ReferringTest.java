package no.samspill.domain.lifecycle;

import static no.samspill.domain.lifecycle.Acts.*;
import static no.samspill.domain.lifecycle.Samples.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.Matter.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What acts rest on, and what of the registers they are held against. */
class ReferringTest {

    private static final References OF_ONE = References.toDecisions(ids("kdu-ja"))
            .toOrganisation(ORKLAND)
            .toBodies(Stream.of(new BodyId("kdu")))
            .toTexts(Stream.of(TEXT.version()));

    /** Each rests on the one decision {@code kdu-ja}. */
    static Stream<Act> decided() {
        return Stream.of(
                ordered(),
                new Rejected(Optional.of(id("kdu-ja")), "Nei"),
                new ReworkOrdered(Optional.of(id("kdu-ja")), "Kostnaden"),
                hold("kdu-ja", TODAY.plusMonths(1)),
                new Resumed(Optional.of(id("kdu-ja")), "Videre"),
                new Continued(Optional.of(id("kdu-ja")), List.of(), TODAY.plusYears(1)),
                new PartyAccepted(HEIM, id("kdu-ja")),
                closedBut("kdu-ja"));
    }

    @ParameterizedTest
    @MethodSource("decided")
    void an_act_that_is_done_by_a_decision_names_it_and_is_held_against_it(Act act) {
        assertThat(act.decisions()).containsExactly(id("kdu-ja"));
        assertThat(act.references().decisions()).containsExactly(id("kdu-ja"));
    }

    @Test
    void a_correction_is_held_against_what_it_puts_in_place_of_the_act() {
        assertThat(new Corrected(1, Optional.of(ordered()), "Feil").references())
                .isEqualTo(ordered().references());
        assertThat(new Corrected(1, Optional.empty(), "Feil").references()).isEqualTo(References.NONE);
    }

    @Test
    void two_acts_are_held_against_what_either_refers_to() {
        References other = References.toDecisions(ids("kdu-nei"))
                .toOrganisation(HEIM)
                .toBodies(Stream.of(new BodyId("regionrad")))
                .toTexts(Stream.of(HOSTED.version()));

        assertThat(OF_ONE.and(other))
                .isEqualTo(new References(
                        Set.of(ORKLAND, HEIM),
                        Set.of(new BodyId("kdu"), new BodyId("regionrad")),
                        Set.copyOf(ids("kdu-ja", "kdu-nei")),
                        Set.of(TEXT.version(), HOSTED.version()),
                        false,
                        false,
                        Set.of()));
        assertThat(OF_ONE.and(References.NONE)).isEqualTo(OF_ONE);
        assertThat(OF_ONE.toDecisionsOn(BRANN)
                        .and(References.NONE.toDecisionsOn(new MeasureId("klima")))
                        .subjects())
                .containsExactlyInAnyOrder(Subject.ofMeasure("brann"), Subject.ofMeasure("klima"));
    }

    @Test
    void what_counts_for_one_of_two_counts_for_both() {
        References debated = OF_ONE.toAllDecisions();
        References lawful = OF_ONE.toTopBodies();

        assertThat(debated.and(OF_ONE)).isEqualTo(debated);
        assertThat(OF_ONE.and(debated)).isEqualTo(debated);
        assertThat(lawful.and(OF_ONE)).isEqualTo(lawful);
        assertThat(OF_ONE.and(lawful)).isEqualTo(lawful);
    }

    @ParameterizedTest
    @CsvSource({
        "PARTICIPANT, true, true",
        "HOST, true, true",
        "ASSOCIATED, true, false",
        "OBSERVER, false, false",
        "FUNDER, false, false"
    })
    void those_who_watch_or_pay_take_no_part_and_those_with_less_than_an_equal_part_are_no_party(
            Role role, boolean takesPart, boolean party) {
        assertThat(role.takesPart()).isEqualTo(takesPart);
        assertThat(role.isParty()).isEqualTo(party);
    }
}
