package no.samspill.domain.imports;

import static no.samspill.domain.agreement.Samples.LAW;
import static no.samspill.domain.lifecycle.Samples.DATE;
import static no.samspill.domain.lifecycle.Samples.TODAY;
import static no.samspill.domain.lifecycle.Samples.bodies;
import static no.samspill.domain.lifecycle.Samples.decisions;
import static no.samspill.domain.lifecycle.Samples.registered;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.followup.Register;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.DecisionVariant;
import no.samspill.domain.lifecycle.Entry;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.PutOnHold;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.domain.portfolio.PortfolioRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the things of a document are held against. */
class JudgedItemTest {

    /** On hold by a decision of the committee. */
    private static final Measure HELD = new Measure(
            new MeasureId("it"),
            List.of(
                    new Entry(1, DATE, registered("IT", Phase.ACTIVE, "5059", "5055")),
                    new Entry(
                            2,
                            TODAY,
                            new PutOnHold(
                                    Optional.of(new DecisionId("kdu-ja")), "Venter", TODAY.plusMonths(1), "Heim"))));

    private static Register register(List<Body> bodies, List<Decision> decisions, Measure... measures) {
        return Register.of(
                new Portfolio(List.of(), bodies, List.of(), List.of(), decisions, List.of(), List.of(measures)));
    }

    private static List<JudgedItem> judged(Register document, Register stored) {
        return JudgedItem.of(
                Item.of(document),
                stored,
                new Judging(LAW, TODAY, Set.of(), Optional.of(new Replacing(Optional.of("Rettet")))));
    }

    private static Stream<RowResult> results(Register document, Register stored) {
        return judged(document, stored).stream().map(JudgedItem::result);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01, ADDED", "2026-03-02, ADDED", "2026-03-03, REFUSED"})
    void nobody_has_decided_what_is_dated_after_today(LocalDate day, RowResult result) {
        Decision decision = DecisionVariant.of(decisions().get(0)).on(day).decision();
        Register document = register(List.of(), List.of(decision));
        List<Reason> reasons = document.portfolio().refusals(TODAY);

        assertThat(results(document, register(List.of(), List.of()))).containsExactly(result);
        assertThat(judged(document, register(List.of(), List.of())).get(0).reasons())
                .isEqualTo(reasons);
        assertThat(reasons)
                .isEqualTo(
                        result == RowResult.ADDED
                                ? List.of()
                                : List.of(Reason.at(
                                        "/decisions/0/date",
                                        PortfolioRefusal.DECISION_AFTER_TODAY,
                                        decision.id().value(),
                                        "2026-03-03",
                                        "2026-03-02")));
    }

    @Test
    void a_measure_is_held_against_what_is_registered_and_what_is_to_be_registered_with_it() {
        Register none = register(List.of(), List.of());
        Register body = register(bodies().subList(0, 1), List.of());
        List<Decision> decision = decisions().subList(0, 1);

        assertThat(results(register(bodies().subList(0, 1), decision, HELD), none))
                .containsExactly(RowResult.ADDED, RowResult.ADDED, RowResult.ADDED);
        assertThat(results(register(List.of(), decision, HELD), body))
                .containsExactly(RowResult.ADDED, RowResult.ADDED);
        assertThat(results(register(List.of(), decision, HELD), none))
                .containsExactly(RowResult.ADDED, RowResult.REFUSED);
    }

    @Test
    void what_is_stored_is_not_asked_again_whether_it_could_be() {
        Register stored = register(List.of(), List.of(), HELD);

        assertThat(results(stored, stored)).containsExactly(RowResult.UNCHANGED);
    }
}
