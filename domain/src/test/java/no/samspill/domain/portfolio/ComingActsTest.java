package no.samspill.domain.portfolio;

import static no.samspill.domain.lifecycle.Samples.TODAY;
import static no.samspill.domain.lifecycle.Samples.docket;
import static no.samspill.domain.lifecycle.Samples.profile;
import static no.samspill.domain.lifecycle.Samples.registered;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Reason;
import no.samspill.domain.lifecycle.Act;
import no.samspill.domain.lifecycle.Corrected;
import no.samspill.domain.lifecycle.DatedAct;
import no.samspill.domain.lifecycle.Described;
import no.samspill.domain.lifecycle.Docket;
import no.samspill.domain.lifecycle.Entry;
import no.samspill.domain.lifecycle.LifecycleRefusal;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.Participant;
import no.samspill.domain.lifecycle.PartyDeclined;
import no.samspill.domain.lifecycle.PartyInvited;
import no.samspill.domain.lifecycle.PartyPhase;
import no.samspill.domain.lifecycle.PartyStanding;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.Role;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.api.Test;

/** Acts told ahead of their day: Rindal is invited, and will say no in ten days. Until then other things happen. */
class ComingActsTest {

    private static final PartyId RINDAL = new PartyId("5061");
    private static final LocalDate SOON = TODAY.plusDays(10);
    private static final Docket NOW = docket().on(TODAY);

    private static final Measure INVITED = Measure.of(new MeasureId("brann"))
            .with(new DatedAct(TODAY.minusDays(9), registered("Brann", Phase.ACTIVE, "5059", "5055")), NOW)
            .with(new DatedAct(TODAY.minusDays(8), new PartyInvited(new Participant(RINDAL, Role.PARTICIPANT))), NOW);
    private static final Measure DECLINING =
            INVITED.with(new DatedAct(SOON, new PartyDeclined(RINDAL, "Egen beredskap")), NOW);

    private static List<Reason> refusals(LocalDate date, Act act, Docket docket) {
        return DECLINING.refusals(new Entry(4, date, act), docket);
    }

    private static Optional<PartyPhase> rindal(Measure measure, LocalDate day) {
        return measure.standingOn(day).flatMap(one -> one.party(RINDAL)).map(PartyStanding::phase);
    }

    @Test
    void what_happens_before_it_is_recorded_after_it_and_comes_before_it() {
        Measure measure = DECLINING.with(new DatedAct(TODAY, new Described(profile("Brannvern"))), NOW);

        assertThat(measure.standingOn(TODAY).map(one -> one.profile().title())).contains("Brannvern");
        assertThat(rindal(measure, TODAY)).contains(PartyPhase.INVITED);
        assertThat(rindal(measure, SOON)).contains(PartyPhase.DECLINED);
        assertThat(measure.standingOn(SOON).map(one -> one.profile().title())).contains("Brannvern");
        assertThat(measure.actsOn(SOON)).extracting(Entry::number).containsExactly(1, 2, 4, 3);
        assertThat(measure.history().get(3)).isEqualTo(measure.standingOn(SOON).orElseThrow());
        assertThat(measure.standing()).isEqualTo(measure.standingOn(SOON));
    }

    @Test
    void it_is_shown_as_coming_until_its_day_and_not_of_days_that_are_past() {
        Entry coming = DECLINING.acts().get(2);

        assertThat(MeasureView.of(DECLINING, TODAY, TODAY).coming()).contains(List.of(coming));
        assertThat(MeasureView.of(DECLINING, TODAY, TODAY).acts()).hasSize(2);
        assertThat(MeasureView.of(DECLINING, TODAY.minusDays(1), TODAY).coming())
                .isEmpty();
        assertThat(MeasureView.of(DECLINING, SOON, TODAY).coming()).isEmpty();
        assertThat(MeasureView.of(DECLINING, SOON, TODAY).acts()).contains(coming);
    }

    @Test
    void nothing_is_recorded_before_it_that_would_make_it_impossible() {
        Act declined = new PartyDeclined(RINDAL, "Nei");

        assertThat(refusals(TODAY, declined, NOW))
                .containsExactly(Reason.at("", LifecycleRefusal.BREAKS_COMING, "3", "PARTY_DECLINED"));
        assertThat(INVITED.refusals(new Entry(3, TODAY, declined), NOW)).isEmpty();
    }

    @Test
    void it_is_retracted_before_its_day_and_does_not_happen_then() {
        Measure retracted =
                DECLINING.with(new DatedAct(TODAY, new Corrected(3, Optional.empty(), "De vil være med likevel")), NOW);

        assertThat(rindal(retracted, SOON)).contains(PartyPhase.INVITED);
        assertThat(retracted.coming(TODAY)).isEmpty();
        assertThat(retracted.refusals(new Entry(5, TODAY, new PartyDeclined(RINDAL, "Nei")), NOW))
                .isEmpty();
    }

    @Test
    void what_happened_before_the_last_that_has_happened_is_still_too_late() {
        Act described = new Described(profile("Brannvern"));
        LocalDate day = TODAY.minusDays(9);

        assertThat(refusals(day, described, NOW))
                .containsExactly(Reason.at("/date", LifecycleRefusal.DATED_BEFORE_LAST, "2026-02-21", "2026-02-22"));
        assertThat(refusals(TODAY, described, docket().on(SOON)))
                .containsExactly(Reason.at("/date", LifecycleRefusal.DATED_BEFORE_LAST, "2026-03-02", "2026-03-12"));
        assertThat(refusals(SOON, described, docket().on(SOON))).isEmpty();
    }

    @Test
    void of_new_acts_those_that_come_before_stored_ones_are_known() {
        Measure between = DECLINING.with(new DatedAct(TODAY, new Described(profile("Brannvern"))), NOW);

        assertThat(new NewActs(between, 3, 0).comesBetween()).isTrue();
        assertThat(new NewActs(between, 0, 0).comesBetween()).isTrue();
        assertThat(new NewActs(DECLINING, 2, 0).comesBetween()).isFalse();
        assertThat(new NewActs(DECLINING, 0, 0).comesBetween()).isFalse();
    }
}
