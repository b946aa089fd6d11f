package no.samspill.domain.lifecycle;

import static no.samspill.domain.lifecycle.LifecycleRefusal.PARTY_UNKNOWN;
import static no.samspill.domain.lifecycle.Phase.ACTIVE;
import static no.samspill.domain.lifecycle.Samples.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.lifecycle.PartySucceeded.Change;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A municipality that goes on under another number. */
class SucceedingTest {

    private static final PartyId NEW = new PartyId("5501");

    private static MeasurePart part(PartyId... parties) {
        return new MeasurePart(
                "Feiing",
                Stream.of(parties)
                        .map(one -> new Participant(one, Role.PARTICIPANT))
                        .toList(),
                Optional.empty());
    }

    /** With Heim as host, in a part, and with funds of its own. */
    private static Profile naming(PartyId host, MeasurePart part, PartyId paying) {
        Profile of = profile("Brann");
        return new Profile(
                of.title(),
                of.kind(),
                of.form(),
                of.strategy(),
                of.need(),
                of.goals(),
                of.responsible(),
                of.sponsor(),
                of.coordinator(),
                Optional.of(host),
                of.body(),
                of.organisation(),
                of.status(),
                of.followUp(),
                List.of(part),
                of.grants(),
                List.of(
                        new Contribution(ORKLAND, Optional.empty(), Optional.of(40)),
                        new Contribution(paying, Optional.of(Kroner.ofOre(100_00)), Optional.empty())),
                of.mandate(),
                Optional.empty());
    }

    @ParameterizedTest
    @EnumSource
    void it_is_the_other_wherever_the_measure_names_it(Change change) {
        Standing before = standing(ACTIVE).with(naming(HEIM, part(ORKLAND, HEIM), HEIM));

        Standing after = new PartySucceeded(HEIM, NEW, change).apply(before, TODAY);

        assertThat(after.profile()).isEqualTo(naming(NEW, part(ORKLAND, NEW), NEW));
        assertThat(after.parties().stream().map(PartyStanding::party)).containsExactly(ORKLAND, NEW);
    }

    /** A new number changes who is named, and nothing else that is told of the measure. */
    @ParameterizedTest
    @EnumSource
    void the_measure_stays_tied_to_its_cost_agreement(Change change) {
        Profile shared = naming(HEIM, part(ORKLAND, HEIM), HEIM).sharedBy(new CostAgreementId("brann-kost"));

        Standing after =
                new PartySucceeded(HEIM, NEW, change).apply(standing(ACTIVE).with(shared), TODAY);

        assertThat(after.profile())
                .isEqualTo(naming(NEW, part(ORKLAND, NEW), NEW).sharedBy(new CostAgreementId("brann-kost")));
    }

    @Test
    void two_that_merge_take_part_once_in_each_part() {
        Standing before = standing(ACTIVE).with(naming(RINDAL, part(ORKLAND, RINDAL, HEIM), HEIM));

        Standing after = new PartySucceeded(HEIM, RINDAL, Change.MERGED).apply(before, TODAY);

        assertThat(after.profile()).isEqualTo(naming(RINDAL, part(ORKLAND, RINDAL), RINDAL));
    }

    @Test
    void one_that_is_no_participant_but_named_elsewhere_can_be_succeeded() {
        PartySucceeded renumbered = new PartySucceeded(RINDAL, NEW, Change.RENUMBERED);
        Profile bare = naming(ORKLAND, part(ORKLAND), ORKLAND);

        assertThat(renumbered.refusals(now(standing(ACTIVE).with(naming(RINDAL, part(ORKLAND), ORKLAND)))))
                .isEmpty();
        assertThat(renumbered.refusals(now(standing(ACTIVE).with(naming(ORKLAND, part(RINDAL), ORKLAND)))))
                .isEmpty();
        assertThat(renumbered.refusals(now(standing(ACTIVE).with(naming(ORKLAND, part(ORKLAND), RINDAL)))))
                .isEmpty();
        assertThat(renumbered.refusals(now(standing(ACTIVE).with(bare))))
                .containsExactly(Reason.at("/from", PARTY_UNKNOWN, "5061"));
    }

    @ParameterizedTest
    @CsvSource({
        "WITHDRAWN, INVITED, INVITED",
        "INVITED, WITHDRAWN, INVITED",
        "INVITED, NOTICE_GIVEN, NOTICE_GIVEN",
        "ACTIVE, INVITED, ACTIVE",
        "DECLINED, WITHDRAWN, DECLINED"
    })
    void of_two_that_merge_what_takes_part_or_may_come_to_is_what_they_are(
            PartyPhase one, PartyPhase other, PartyPhase both) {
        Standing before =
                standing(ACTIVE).changing(ORKLAND, party -> party.in(one)).changing(HEIM, party -> party.in(other));

        assertThat(new PartySucceeded(HEIM, ORKLAND, Change.MERGED)
                        .apply(before, TODAY)
                        .parties())
                .extracting(PartyStanding::party, PartyStanding::phase, PartyStanding::formerly)
                .containsExactly(tuple(ORKLAND, both, List.of(HEIM)));
    }

    @Test
    void one_that_gets_its_old_number_back_does_not_go_on_for_itself() {
        Standing there = new PartySucceeded(HEIM, NEW, Change.RENUMBERED).apply(standing(ACTIVE), TODAY);
        Standing back = new PartySucceeded(NEW, HEIM, Change.RENUMBERED).apply(there, TODAY);

        assertThat(there.party(NEW).orElseThrow().formerly()).containsExactly(HEIM);
        assertThat(back.party(HEIM).orElseThrow().formerly()).containsExactly(NEW);
    }
}
