package no.samspill.domain.portfolio;

import static no.samspill.domain.lifecycle.Samples.DATE;
import static no.samspill.domain.portfolio.PortfolioFinding.*;
import static no.samspill.domain.portfolio.Samples.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Finding;
import no.samspill.domain.Reason;
import no.samspill.domain.lifecycle.MeasurePart;
import no.samspill.domain.lifecycle.Participant;
import no.samspill.domain.lifecycle.Profile;
import no.samspill.domain.lifecycle.Role;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who takes part in a measure, and whether they are enough and of the region. */
class TakingPartTest {

    @Test
    void participants_are_known_enough_and_of_the_region() {
        assertThat(findings(started(profileBut(), participants("5059", "5055"))))
                .containsExactly(note(NOT_ALL_OF_REGION, "Rindal"));
        assertThat(findings(started(profileBut(), participants("5059"))))
                .containsExactly(warning(TOO_FEW_TAKE_PART), note(NOT_ALL_OF_REGION, "Heim, Rindal"));
        assertThat(findings(started(profileBut(), participants("5059", "5055", "5061", "ntnu"))))
                .containsExactly(note(TAKES_PART_FROM_OUTSIDE, "NTNU"));
        assertThat(findings(started(profileBut(), participants("5059", "5055", "5061", "regionrad"))))
                .isEmpty();
        assertThat(findings(started(profileBut(), List.of()))).containsExactly(warning(MEASURE_WITHOUT_PARTICIPANTS));
        assertThat(findings(started(parts(Optional.of("God"), "5059"), List.of())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PARTICIPANT,true", "HOST,true", "ASSOCIATED,true", "OBSERVER,false", "FUNDER,false"})
    void those_who_watch_or_only_pay_do_not_take_part(Role role, boolean takesPart) {
        List<Participant> two = List.of(
                new Participant(new PartyId("5059"), Role.PARTICIPANT), new Participant(new PartyId("5055"), role));
        List<Participant> one = List.of(new Participant(new PartyId("5059"), role));

        assertThat(findings(started(profileBut(), two)))
                .isEqualTo(
                        takesPart
                                ? List.of(note(NOT_ALL_OF_REGION, "Rindal"))
                                : List.of(warning(TOO_FEW_TAKE_PART), note(NOT_ALL_OF_REGION, "Heim, Rindal")));
        assertThat(findings(started(profileBut(), one)).contains(warning(MEASURE_WITHOUT_PARTICIPANTS)))
                .isEqualTo(!takesPart);
        Profile parts = profile(
                List.of(),
                mandate(Optional.of(DATE.plusYears(1)), Optional.empty()),
                List.of(new MeasurePart("Del", one, Optional.of("God"))));
        assertThat(findings(started(parts)).contains(warning(PART_WITHOUT_PARTICIPANTS, "Del")))
                .isEqualTo(!takesPart);
        assertThat(findings(started(parts, List.of())).contains(warning(MEASURE_WITHOUT_PARTICIPANTS)))
                .isEqualTo(!takesPart);
    }

    @Test
    void one_from_outside_who_only_watches_is_not_said_to_take_part() {
        List<Participant> all = new ArrayList<>(participants("5059", "5055", "5061"));
        all.add(new Participant(new PartyId("ntnu"), Role.OBSERVER));

        assertThat(findings(started(profileBut(), all))).isEmpty();
    }

    private static Finding warning(PortfolioFinding code, String... facts) {
        return Finding.warning(Reason.at("/measures/brann", code, facts));
    }

    private static Finding note(PortfolioFinding code, String... facts) {
        return Finding.note(Reason.at("/measures/brann", code, facts));
    }

    private static Profile parts(Optional<String> status, String... participants) {
        return profile(
                List.of(),
                mandate(Optional.of(DATE.plusYears(1)), Optional.empty()),
                List.of(new MeasurePart("Del", participants(participants), status)));
    }
}
