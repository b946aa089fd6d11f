package no.samspill.domain.lifecycle;

import static no.samspill.domain.lifecycle.Acts.*;
import static no.samspill.domain.lifecycle.LifecycleRefusal.*;
import static no.samspill.domain.lifecycle.Samples.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Reason;
import no.samspill.domain.portfolio.Measure;
import org.junit.jupiter.api.Test;

/** Corrections long after: what was known when an act was done stands, and what the state demands is asked. */
class CorrectingTest {

    private static final Docket THEN = docket(
            decisions().stream()
                    .filter(one -> one.id().value().matches(".*-ja|kdu-nei"))
                    .toList(),
            TEXT);

    private static final LocalDate BEFORE = TODAY.minusDays(1);

    /** No decision and no text is registered any longer. */
    private static final Docket NOW = docket(List.of());

    private static final Measure STARTED = Measure.of(BRANN)
            .with(new DatedAct(BEFORE, new Proposed(needed("Brann"), HEIM)), THEN)
            .with(new DatedAct(BEFORE, ordered()), THEN)
            .with(new DatedAct(BEFORE, new AssessmentDelivered(assessmentBut())), THEN)
            .with(new DatedAct(BEFORE, submitted()), THEN)
            .with(new DatedAct(TODAY, adopted("ks-5059-ja", "ks-5055-ja")), THEN)
            .with(new DatedAct(TODAY, startedBut()), THEN);

    private static List<Reason> refusals(Docket docket, int number, Act... replacement) {
        Corrected corrected =
                new Corrected(number, List.of(replacement).stream().findFirst(), "Feil");
        return STARTED.refusals(new Entry(STARTED.acts().size() + 1, TODAY.plusYears(1), corrected), docket);
    }

    private static Reason breaks(String number, String act) {
        return Reason.at("", CORRECTION_BREAKS, number, act);
    }

    @Test
    void what_the_acts_rested_on_is_not_asked_for_again() {
        assertThat(refusals(NOW, 1, new Proposed(needed("Brannvern"), HEIM))).isEmpty();
        assertThat(refusals(NOW, 6, startedBut())).isEmpty();
    }

    @Test
    void what_is_told_anew_is_asked_with_what_is_known_now() {
        assertThat(refusals(NOW, 2, ordered("kdu-nei", TODAY.plusMonths(3), ORKLAND, HEIM)))
                .containsExactly(Reason.at("/replacement/decision", DECISION_UNKNOWN, "kdu-nei"));
        assertThat(refusals(THEN, 6, startedBut("auditor")))
                .containsExactly(Reason.at("/replacement/auditor", START_INCOMPLETE, "auditor"));
    }

    @Test
    void no_correction_leads_to_what_cannot_be() {
        assertThat(refusals(NOW, 3)).containsExactly(breaks("4", "SUBMITTED_FOR_DECISION"));
        assertThat(refusals(NOW, 5)).containsExactly(breaks("6", "STARTED"));
        assertThat(refusals(NOW, 2, ordered("kdu-ja", TODAY.plusMonths(3), ORKLAND, RINDAL)))
                .containsExactly(breaks("4", "SUBMITTED_FOR_DECISION"));
        assertThat(refusals(THEN, 2, ordered("kdu-ja", TODAY.plusMonths(3), ORKLAND, RINDAL)))
                .containsExactly(breaks("4", "SUBMITTED_FOR_DECISION"));
    }

    @Test
    void the_state_is_what_the_acts_that_hold_give() {
        Measure corrected = STARTED.with(
                new DatedAct(
                        TODAY.plusYears(1),
                        new Corrected(1, Optional.of(new Proposed(needed("Brannvern"), HEIM)), "Feil")),
                NOW);

        Standing standing = corrected.standing().orElseThrow();
        assertThat(standing.profile().title()).isEqualTo("Brannvern");
        assertThat(standing.phase()).isEqualTo(Phase.ACTIVE);
    }
}
