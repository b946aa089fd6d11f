package no.samspill.domain.governance;

import static no.samspill.domain.governance.Samples.TEXT;
import static no.samspill.domain.governance.Samples.decision;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.samspill.domain.Generator;
import no.samspill.domain.Seeds;
import no.samspill.domain.governance.Adoption.Asked;
import no.samspill.domain.governance.Adoption.State;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.CsvSource;

class AdoptionTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 12, 31);

    private static Asked asked(String party) {
        return new Asked(new PartyId(party), new BodyId(party));
    }

    private static Adoption adoption(List<Asked> asked, Decision... decisions) {
        return adopted(asked, List.of(decisions), TODAY);
    }

    private static Adoption adopted(List<Asked> asked, List<Decision> decisions, LocalDate date) {
        return Adoption.of(TEXT, asked, Ballots.of(Question.ofText(TEXT), decisions, List.of(), date));
    }

    private static State state(Decision... decisions) {
        return adoption(List.of(asked("heim")), decisions).ballots().get(0).state();
    }

    @ParameterizedTest
    @CsvSource({
        "ADOPTED, 2, ADOPTED",
        "ADOPTED, 1, OTHER_VERSION",
        "ADOPTED_WITH_CHANGES, 2, ADOPTED_WITH_CHANGES",
        "REJECTED, 2, REJECTED",
        "POSTPONED, 2, AWAITED",
        "NOTED, 2, AWAITED"
    })
    void a_decision_says_how_far_its_party_has_come(Outcome outcome, int version, State state) {
        assertThat(state(decision("heim", "2020-06-01", outcome, new TextVersion(TEXT.text(), version))))
                .isEqualTo(state);
    }

    @Test
    void only_the_bodys_own_decisions_about_this_text_until_the_date_count() {
        assertThat(state()).isEqualTo(State.AWAITED);
        assertThat(state(decision("hitra", "2020-06-01", Outcome.ADOPTED))).isEqualTo(State.AWAITED);
        assertThat(state(decision("heim", "2020-06-01", Outcome.ADOPTED, new TextVersion(new TextId("annen"), 2))))
                .isEqualTo(State.AWAITED);
        assertThat(state(decision("heim", "2020-12-31", Outcome.ADOPTED))).isEqualTo(State.ADOPTED);
        assertThat(state(decision("heim", "2021-01-01", Outcome.ADOPTED))).isEqualTo(State.AWAITED);
    }

    @Test
    void the_last_decision_that_settles_the_matter_counts() {
        Decision rejected = decision("heim", "2020-05-01", Outcome.REJECTED);
        Decision adopted = decision("heim", "2020-06-01", Outcome.ADOPTED);

        assertThat(state(adopted, rejected)).isEqualTo(State.ADOPTED);
        assertThat(state(adopted, decision("heim", "2020-07-01", Outcome.NOTED)))
                .isEqualTo(State.ADOPTED);
        assertThat(state(adopted, decision("heim", "2020-07-01", Outcome.POSTPONED)))
                .isEqualTo(State.ADOPTED);
        assertThat(state(adopted, decision("heim", "2020-07-01", Outcome.REJECTED)))
                .isEqualTo(State.REJECTED);
    }

    @Test
    void it_is_adopted_on_the_day_of_the_last_adoption_that_is_needed() {
        List<Asked> asked = List.of(asked("heim"), asked("hitra"), asked("rindal"));
        Adoption two = adoption(
                asked,
                decision("heim", "2020-06-20", Outcome.ADOPTED),
                decision("hitra", "2020-05-28", Outcome.ADOPTED));

        assertThat(two.isComplete()).isFalse();
        assertThat(two.adoptedOn(3)).isEmpty();
        assertThat(two.adoptedOn(2)).contains(LocalDate.of(2020, 6, 20));
        assertThat(two.adoptedOn(1)).contains(LocalDate.of(2020, 5, 28));
    }

    @Test
    void whoever_has_not_decided_is_late_the_day_after_the_deadline() {
        Adoption one = adoption(
                List.of(asked("heim"), asked("hitra"), asked("rindal")),
                decision("heim", "2020-06-20", Outcome.REJECTED),
                decision("hitra", "2020-06-20", Outcome.POSTPONED));

        assertThat(one.late(TODAY.minusDays(1), TODAY))
                .extracting(ballot -> ballot.asked().party().value())
                .containsExactly("hitra", "rindal");
        assertThat(one.late(TODAY, TODAY)).isEmpty();
    }

    @Test
    void wordings_that_differ_are_told_apart_but_not_by_their_spaces() {
        Decision spaced = worded(decision("hitra", "2020-06-20", Outcome.ADOPTED), " Avtalen\n  godkjennes. ");
        Decision conditional = worded(
                decision("rindal", "2020-06-20", Outcome.ADOPTED), "Avtalen godkjennes, med forbehold om budsjett.");

        assertThat(adoption(
                                List.of(asked("rindal"), asked("heim"), asked("hitra"), asked("skaun")),
                                decision("heim", "2020-06-20", Outcome.ADOPTED),
                                spaced,
                                conditional,
                                decision("skaun", "2020-06-20", Outcome.REJECTED))
                        .wordings())
                .containsExactly(
                        Map.entry("Avtalen godkjennes, med forbehold om budsjett.", List.of(new PartyId("rindal"))),
                        Map.entry("Avtalen godkjennes.", List.of(new PartyId("heim"), new PartyId("hitra"))));
    }

    private static Decision worded(Decision of, String wording) {
        return DecisionVariant.of(of).saying(wording).decision();
    }

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void every_party_is_in_one_state_and_the_day_is_the_first_on_which_enough_had_adopted(long seed) {
        Generator generate = new Generator(seed);
        List<Asked> asked = IntStream.range(0, generate.count(1))
                .mapToObj(i -> asked("k" + i))
                .toList();
        List<Decision> decisions = new ArrayList<>();
        for (Asked one : asked) {
            LocalDate date = TODAY.minusDays(generate.between(0, 200));
            decisions.add(decision(one.body().value(), date.toString(), generate.oneOf(Outcome.values())));
        }
        int needed = generate.between(1, asked.size());

        Adoption adoption = adopted(asked, generate.shuffled(decisions), TODAY);

        assertThat(adoption.in(State.values())).isEqualTo(adoption.ballots()).hasSameSizeAs(asked);
        assertThat(adoption.adoptedOn(needed)).isEqualTo(firstDay(asked, decisions, needed));
        assertThat(adoption.isComplete())
                .isEqualTo(adoption.adoptedOn(asked.size()).isPresent());
    }

    /** Walks the days from the beginning until enough have adopted. */
    private static Optional<LocalDate> firstDay(List<Asked> asked, List<Decision> decisions, int needed) {
        return TODAY.minusDays(300)
                .datesUntil(TODAY.plusDays(1))
                .filter(day -> adopted(asked, decisions, day).in(State.ADOPTED).size() >= needed)
                .findFirst();
    }
}
