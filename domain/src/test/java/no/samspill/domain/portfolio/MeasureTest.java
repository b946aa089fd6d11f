package no.samspill.domain.portfolio;

import static no.samspill.domain.lifecycle.Samples.DATE;
import static no.samspill.domain.lifecycle.Samples.TODAY;
import static no.samspill.domain.lifecycle.Samples.docket;
import static no.samspill.domain.lifecycle.Samples.profile;
import static no.samspill.domain.lifecycle.Samples.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.lifecycle.Act;
import no.samspill.domain.lifecycle.Corrected;
import no.samspill.domain.lifecycle.DatedAct;
import no.samspill.domain.lifecycle.Described;
import no.samspill.domain.lifecycle.Entry;
import no.samspill.domain.lifecycle.LifecycleRefusal;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.PartyJoined;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.PutOnHold;
import no.samspill.domain.lifecycle.Resumed;
import no.samspill.domain.lifecycle.Standing;
import no.samspill.domain.lifecycle.WithdrawalSignalled;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.api.Test;

class MeasureTest {

    private static final PartyId HEIM = new PartyId("5055");
    private static final Measure BEGUN = Measure.of(new MeasureId("brann"))
            .with(new DatedAct(DATE, registered("Brann", Phase.ACTIVE, "5059", "5055")), docket())
            .with(new DatedAct(DATE, new Described(profile("Brannvern"))), docket())
            .with(new DatedAct(DATE.plusDays(1), new WithdrawalSignalled(HEIM, "Avisen")), docket());

    private static List<Reason> refusals(int number, LocalDate date, Act act) {
        return BEGUN.refusals(new Entry(number, date, act), docket());
    }

    private static Corrected corrected(int number, Act... replacement) {
        return new Corrected(number, List.of(replacement).stream().findFirst(), "Feil");
    }

    private static String title(Measure measure) {
        return measure.standing().orElseThrow().profile().title();
    }

    @Test
    void the_next_act_has_the_next_number_and_no_earlier_date() {
        Act act = new Described(profile("Brann"));

        assertThat(refusals(4, DATE.plusDays(1), act)).isEmpty();
        assertThat(refusals(3, DATE.plusDays(1), act))
                .containsExactly(Reason.at("/number", LifecycleRefusal.NUMBER_NOT_NEXT, "3", "4"));
        assertThat(refusals(5, DATE.plusDays(1), act))
                .containsExactly(Reason.at("/number", LifecycleRefusal.NUMBER_NOT_NEXT, "5", "4"));
        assertThat(refusals(4, DATE, act))
                .containsExactly(Reason.at("/date", LifecycleRefusal.DATED_BEFORE_LAST, "2020-02-25", "2020-02-26"));
        assertThat(refusals(9, DATE, new PartyJoined(HEIM)))
                .containsExactly(
                        Reason.at("/number", LifecycleRefusal.NUMBER_NOT_NEXT, "9", "4"),
                        Reason.at("/date", LifecycleRefusal.DATED_BEFORE_LAST, "2020-02-25", "2020-02-26"),
                        Reason.at("/party", LifecycleRefusal.PARTY_NOT_IN_PHASE, "5055", "ACTIVE", "ADOPTED"));
        assertThatThrownBy(() -> BEGUN.with(new DatedAct(DATE, act), docket())).isInstanceOf(Refused.class);
    }

    @Test
    void an_act_that_is_corrected_is_another_from_the_day_of_the_correction() {
        Measure measure =
                BEGUN.with(new DatedAct(DATE.plusDays(3), corrected(2, new Described(profile("Feiing")))), docket());

        assertThat(title(measure)).isEqualTo("Feiing");
        assertThat(measure.standingOn(DATE.plusDays(2)).map(one -> one.profile().title()))
                .contains("Brannvern");
        assertThat(measure.standing().orElseThrow().party(HEIM).orElseThrow().signalled())
                .isTrue();
        assertThat(title(measure.with(new DatedAct(DATE.plusDays(3), corrected(2)), docket())))
                .isEqualTo("Brann");
    }

    @Test
    void what_is_corrected_away_has_not_happened() {
        Measure measure = BEGUN.with(new DatedAct(DATE.plusDays(3), corrected(3)), docket());

        assertThat(measure.standing().orElseThrow().party(HEIM).orElseThrow().signalled())
                .isFalse();
        assertThat(measure.refusals(new Entry(5, DATE.plusDays(3), corrected(3)), docket()))
                .containsExactly(Reason.at("/number", LifecycleRefusal.NO_SUCH_ACT, "3"));
        assertThat(measure.refusals(new Entry(5, DATE.plusDays(3), corrected(4)), docket()))
                .containsExactly(Reason.at("/number", LifecycleRefusal.NO_SUCH_ACT, "4"));
    }

    @Test
    void a_correction_that_cannot_be_is_refused() {
        LocalDate date = DATE.plusDays(1);

        assertThat(refusals(4, date, corrected(9)))
                .containsExactly(Reason.at("/number", LifecycleRefusal.NO_SUCH_ACT, "9"));
        assertThat(refusals(4, date, corrected(2, corrected(1))))
                .containsExactly(Reason.at("/number", LifecycleRefusal.NO_SUCH_ACT, "2"));
        assertThat(refusals(4, date, corrected(1)))
                .containsExactly(Reason.at("", LifecycleRefusal.CORRECTION_BREAKS, "2", "DESCRIBED"));
        assertThat(refusals(4, date, corrected(1, registered("Brann", Phase.ACTIVE, "5059"))))
                .containsExactly(Reason.at("", LifecycleRefusal.CORRECTION_BREAKS, "3", "WITHDRAWAL_SIGNALLED"));
        assertThat(refusals(4, date, corrected(2, new PartyJoined(HEIM))))
                .containsExactly(Reason.at(
                        "/replacement/party", LifecycleRefusal.PARTY_NOT_IN_PHASE, "5055", "ACTIVE", "ADOPTED"));
    }

    /** No decision is registered any longer. */
    @Test
    void a_correction_is_not_refused_for_what_is_said_of_the_act_it_corrects_but_for_what_is_said_of_another() {
        Measure measure = Measure.of(BEGUN.id())
                .with(new DatedAct(TODAY, registered("Brann", Phase.ACTIVE, "5059", "5055")), docket())
                .with(new DatedAct(TODAY, held("Venter")), docket())
                .with(new DatedAct(TODAY, new Resumed(Optional.of(new DecisionId("kdu-ny")), "Videre")), docket());

        assertThat(measure.refusals(new Entry(4, TODAY, corrected(2, held("Penger"))), docket(List.of())))
                .isEmpty();
        assertThat(measure.refusals(
                        new Entry(4, TODAY, corrected(3, new Resumed(Optional.of(new DecisionId("kdu-ja")), "Videre"))),
                        docket(List.of())))
                .containsExactly(Reason.at("/replacement/decision", LifecycleRefusal.DECISION_UNKNOWN, "kdu-ja"));
    }

    private static Act held(String why) {
        return new PutOnHold(Optional.of(new DecisionId("kdu-ja")), why, TODAY.plusMonths(1), "Heim");
    }

    @Test
    void the_only_act_cannot_be_corrected_away() {
        Measure one = new Measure(BEGUN.id(), BEGUN.acts().subList(0, 1));

        assertThat(one.refusals(new Entry(2, DATE, corrected(1)), docket()))
                .containsExactly(Reason.at("", LifecycleRefusal.NOT_BEGUN, "CORRECTED"));
        assertThat(one.refusals(new Entry(2, DATE, corrected(1, registered("Feiing", Phase.IDEA))), docket()))
                .isEmpty();
    }

    @Test
    void history_has_a_standing_for_each_act() {
        Measure measure =
                BEGUN.with(new DatedAct(DATE.plusDays(3), corrected(2, new Described(profile("Feiing")))), docket());

        assertThat(measure.history().stream().map(one -> one.profile().title()))
                .containsExactly("Brann", "Brannvern", "Brannvern", "Feiing");
        assertThat(Measure.of(measure.id()).history()).isEmpty();
        assertThat(Measure.of(measure.id()).standing()).isEqualTo(Optional.<Standing>empty());
    }

    @Test
    void it_continues_another_when_its_first_acts_are_the_others() {
        Measure first = new Measure(BEGUN.id(), BEGUN.acts().subList(0, 2));
        Measure other = Measure.of(BEGUN.id()).with(new DatedAct(DATE, registered("Feiing", Phase.ACTIVE)), docket());

        assertThat(BEGUN.continues(first)).isTrue();
        assertThat(BEGUN.continues(BEGUN)).isTrue();
        assertThat(first.continues(BEGUN)).isFalse();
        assertThat(BEGUN.continues(other)).isFalse();
    }

    @Test
    void what_stands_in_the_way_of_the_acts_read_in_is_told_at_their_place() {
        Measure read = new Measure(
                BEGUN.id(),
                List.of(
                        BEGUN.acts().get(0),
                        new Entry(2, DATE, new PartyJoined(HEIM)),
                        new Entry(3, DATE.minusDays(1), new Described(profile("Brann")))));

        assertThat(read.refusalsAfter(0, docket()))
                .containsExactly(
                        Reason.at("/acts/1/party", LifecycleRefusal.PARTY_NOT_IN_PHASE, "5055", "ACTIVE", "ADOPTED"),
                        Reason.at("/acts/2/date", LifecycleRefusal.DATED_BEFORE_LAST, "2020-02-24", "2020-02-25"));
        assertThat(read.refusalsAfter(3, docket())).isEmpty();
    }
}
