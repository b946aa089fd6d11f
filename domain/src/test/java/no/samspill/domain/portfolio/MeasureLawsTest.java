package no.samspill.domain.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.samspill.domain.Generator;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.Seeds;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.lifecycle.Act;
import no.samspill.domain.lifecycle.Adopted;
import no.samspill.domain.lifecycle.Amended;
import no.samspill.domain.lifecycle.ArbitraryActs;
import no.samspill.domain.lifecycle.ArbitraryActs.Attempt;
import no.samspill.domain.lifecycle.Corrected;
import no.samspill.domain.lifecycle.DatedAct;
import no.samspill.domain.lifecycle.Docket;
import no.samspill.domain.lifecycle.Entry;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.PartyPhase;
import no.samspill.domain.lifecycle.PartyStanding;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.Registered;
import no.samspill.domain.lifecycle.Samples;
import no.samspill.domain.lifecycle.Standing;
import no.samspill.domain.lifecycle.SubmittedForDecision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** What holds for every life of a measure, told by a model of the state machine that is made apart from it. */
class MeasureLawsTest {

    private static final Docket DOCKET = ArbitraryActs.docket();
    private static final Measure NONE = Measure.of(new MeasureId("brann"));

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void an_act_is_done_when_the_model_has_it_and_nothing_in_it_is_wrong(long seed) {
        Generator generate = new Generator(seed);
        ArbitraryActs acts = new ArbitraryActs(generate);
        Measure measure = NONE;
        LocalDate date = Samples.TODAY;

        for (int tries = 50 * generate.count(2); tries > 0; tries--) {
            Optional<Standing> before = measure.standing();
            Attempt attempt = acts.next(before, date);
            Optional<String> next = Model.next(before, attempt).filter(to -> attempt.sound());

            List<Reason> refusals = measure.refusals(new Entry(measure.acts().size() + 1, date, attempt.act()), DOCKET);
            assertThat(refusals.isEmpty())
                    .as("%s on %s: %s", attempt, before, refusals)
                    .isEqualTo(next.isPresent());

            if (next.isPresent()) {
                measure = measure.with(new DatedAct(date, attempt.act()), DOCKET);
                Standing after = measure.standing().orElseThrow();
                assertThat(after.phase().name()).isEqualTo(next.get());
                assertThat(attempt.party().flatMap(after::party).map(PartyStanding::phase))
                        .isEqualTo(attempt.party().flatMap(one -> Model.partyAfter(before.orElseThrow(), attempt)));
                assertThatItIsLegal(after, date);
                date = ArbitraryActs.later(date, generate);
            }
        }
    }

    private static void assertThatItIsLegal(Standing standing, LocalDate date) {
        Phase phase = standing.phase();
        assertThat(standing.parties().stream().map(PartyStanding::party)).doesNotHaveDuplicates();
        assertThat(standing.since()).isBeforeOrEqualTo(date);
        standing.parties().stream()
                .filter(one -> one.phase() == PartyPhase.NOTICE_GIVEN)
                .forEach(one -> assertThat(one.until()).isPresent());
        if (!phase.isRunning() && phase != Phase.WINDING_UP) {
            assertThat(standing.active()).isEmpty();
        }
        if (standing.governed()) {
            assertThat(standing.successor().isPresent()).isEqualTo(phase == Phase.CONVERTED);
            assertThat(standing.underDecision().isPresent() || phase != Phase.AWAITING_DECISION)
                    .isTrue();
            assertThat(standing.due().isPresent() || phase != Phase.ON_HOLD).isTrue();
        }
    }

    /** A life of so many acts, with corrections among them. */
    private static Measure life(Generator generate) {
        ArbitraryActs acts = new ArbitraryActs(generate);
        Measure measure = NONE;
        LocalDate date = Samples.TODAY;
        for (int tries = 20 * generate.count(2); tries > 0; tries--) {
            Act act = measure.acts().isEmpty() || generate.percent(90)
                    ? acts.next(measure.standing(), date).act()
                    : correction(generate, acts, measure, date);
            if (measure.refusals(new Entry(measure.acts().size() + 1, date, act), DOCKET)
                    .isEmpty()) {
                measure = measure.with(new DatedAct(date, act), DOCKET);
                date = ArbitraryActs.later(date, generate);
            }
        }
        return measure;
    }

    private static Corrected correction(Generator generate, ArbitraryActs acts, Measure measure, LocalDate date) {
        int number = generate.between(1, measure.acts().size() + 1);
        Optional<Standing> there =
                number == 1 ? Optional.empty() : Optional.of(measure.history().get(number - 2));
        return new Corrected(
                number,
                generate.percent(30)
                        ? Optional.empty()
                        : Optional.of(acts.next(there, date).act()),
                "Feil");
    }

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void it_stands_on_a_day_where_the_acts_until_then_have_brought_it(long seed) {
        Measure measure = life(new Generator(seed));
        List<Standing> history = measure.history();

        assertThat(history).hasSameSizeAs(measure.acts());
        for (int i = 0; i < history.size(); i++) {
            Measure until = new Measure(measure.id(), measure.acts().subList(0, i + 1));
            assertThat(until.standing()).contains(history.get(i));
            LocalDate day = measure.acts().get(i).date();
            int last = (int) measure.acts().stream()
                    .filter(one -> !one.date().isAfter(day))
                    .count();
            assertThat(measure.standingOn(day)).contains(history.get(last - 1));
            LocalDate later = day.plusDays(7);
            assertThat(measure.standingOn(later).flatMap(Standing::text)).isEqualTo(text(measure, later));
            assertThat(measure.standingOn(day.minusDays(1)))
                    .isEqualTo(IntStream.range(0, history.size())
                            .filter(at -> measure.acts().get(at).date().isBefore(day))
                            .mapToObj(history::get)
                            .reduce((one, other) -> other)
                            .map(one -> one.on(day.minusDays(1))));
        }
    }

    /** The text in force at the end of the day: the last of those that have come to be so by then. */
    private static Optional<TextVersion> text(Measure measure, LocalDate day) {
        Optional<TextVersion> text = Optional.empty();
        Optional<TextVersion> asked = Optional.empty();
        for (Entry entry : measure.actsOn(day)) {
            if (entry.act() instanceof Registered registered) {
                text = registered.text();
            } else if (entry.act() instanceof SubmittedForDecision submitted) {
                asked = submitted.asked().text();
            } else if (entry.act() instanceof Adopted) {
                text = asked;
            } else if (entry.act() instanceof Amended amended
                    && !amended.effective().isAfter(day)) {
                text = Optional.of(amended.text());
            }
        }
        return text;
    }

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void a_correction_gives_what_the_list_with_the_act_replaced_gives(long seed) {
        Generator generate = new Generator(seed);
        Measure measure = life(generate);
        LocalDate date = measure.acts().get(measure.acts().size() - 1).date();
        List<Entry> told = replaced(measure.acts());

        for (int tries = 0; tries < 30; tries++) {
            Corrected correction = correction(generate, new ArbitraryActs(generate), measure, date);
            List<Entry> all = new ArrayList<>(measure.acts());
            all.add(new Entry(all.size() + 1, date, correction));
            boolean exists = told.stream().anyMatch(one -> one.number() == correction.number());

            Optional<Standing> expected = exists ? anew(replaced(all)) : Optional.empty();

            List<Reason> refusals = measure.refusals(all.get(all.size() - 1), DOCKET);
            assertThat(refusals.isEmpty()).as("%s: %s", correction, refusals).isEqualTo(expected.isPresent());
            if (expected.isPresent()) {
                assertThat(measure.with(new DatedAct(date, correction), DOCKET).standing())
                        .isEqualTo(expected.map(one -> one.on(date)));
            }
        }
    }

    /** The acts that are told, each with the number it had. */
    private static List<Entry> replaced(List<Entry> acts) {
        List<Entry> told = new ArrayList<>();
        for (Entry entry : acts) {
            if (entry.act() instanceof Corrected correction) {
                told.replaceAll(one -> one.number() == correction.number()
                                && correction.replacement().isPresent()
                        ? new Entry(
                                one.number(),
                                one.date(),
                                correction.replacement().get())
                        : one);
                told.removeIf(one -> one.number() == correction.number()
                        && correction.replacement().isEmpty());
            } else {
                told.add(entry);
            }
        }
        return told;
    }

    /** Where the acts bring a measure that begins anew; empty when one of them is refused. */
    private static Optional<Standing> anew(List<Entry> acts) {
        Measure measure = NONE;
        try {
            for (Entry entry : acts) {
                measure = measure.with(new DatedAct(entry.date(), entry.act()), DOCKET);
            }
        } catch (Refused refused) {
            return Optional.empty();
        }
        return measure.standing();
    }
}
