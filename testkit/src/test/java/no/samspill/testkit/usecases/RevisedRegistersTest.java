package no.samspill.testkit.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samspill.application.NotFound;
import no.samspill.application.imports.ImportPortfolio;
import no.samspill.application.imports.UpdateRegisters;
import no.samspill.application.measures.RecordAct;
import no.samspill.application.portfolio.CheckPortfolio;
import no.samspill.application.portfolio.ReadRegisters;
import no.samspill.application.portfolio.ShowRevisions;
import no.samspill.application.portfolio.WithdrawRegistered;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.Severity;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.followup.Register;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.DecisionVariant;
import no.samspill.domain.governance.Matter;
import no.samspill.domain.governance.Outcome;
import no.samspill.domain.governance.Procedure;
import no.samspill.domain.lifecycle.Corrected;
import no.samspill.domain.lifecycle.DatedAct;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.PutOnHold;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.municipality.OrganisationKind;
import no.samspill.domain.municipality.PartyId;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.domain.registers.Authorship;
import no.samspill.domain.registers.ItemKind;
import no.samspill.domain.registers.RegisterKey;
import no.samspill.domain.registers.Revision;
import no.samspill.testkit.MemoryStore;
import no.samspill.testkit.PortfolioSamples;
import no.samspill.testkit.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What has been used is not overwritten, and what rests on something that is changed is judged again. */
class RevisedRegistersTest {

    private static final MeasureId IT = new MeasureId("it");
    private static final LocalDate HELD = PortfolioSamples.DATE.plusYears(1);
    private static final LocalDate TODAY = HELD.plusMonths(1);
    private static final BodyId KDU = new BodyId("kdu");
    private static final PutOnHold HOLD =
            new PutOnHold(Optional.of(new DecisionId("v1")), "Penger", HELD.plusMonths(6), "Skjervøy");
    private static final Measure MEASURE = new Measure(
            IT,
            List.of(new DatedAct(PortfolioSamples.DATE, PortfolioSamples.registered("IT", Phase.ACTIVE, "5427"))
                    .numbered(1)));
    private static final RegisterKey V1 = new RegisterKey(ItemKind.DECISION, "v1");

    private final Office office = Office.on(new MemoryStore().ports());

    private static Decision decision(String id, LocalDate day) {
        return new Decision(
                new DecisionId(id),
                KDU,
                day,
                Optional.empty(),
                List.of(new Matter(Matter.Subject.ofMeasure("it"), Matter.What.HOLD)),
                "Settes på vent",
                Outcome.ADOPTED,
                Optional.empty(),
                false,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static final Decision ADOPTED = decision("v1", HELD.minusDays(3));
    private static final Decision TURNED =
            DecisionVariant.of(ADOPTED).with(Outcome.REJECTED).decision();

    private static Portfolio with(Body body, Decision... decisions) {
        return new Portfolio(
                List.of(new Organisation(new PartyId("5427"), "Skjervøy", OrganisationKind.MUNICIPALITY)),
                List.of(body),
                List.of(),
                List.of(),
                List.of(decisions),
                List.of(),
                List.of());
    }

    private static Body kdu(String name) {
        return new Body(
                KDU,
                name,
                BodyKind.COMMITTEE_OF_CHIEF_EXECUTIVES,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @BeforeEach
    void put_a_measure_on_hold() {
        office.use(ImportPortfolio.class)
                .execute(new ImportPortfolio.Command(
                        Register.of(with(kdu("KDU"), ADOPTED).with(List.of(MEASURE))), "kari"));
        record(new DatedAct(HELD, HOLD));
    }

    private void record(DatedAct act) {
        office.use(RecordAct.class)
                .execute(new RecordAct.Command(IT, act, new RecordAct.When(TODAY, true), Set.of(), "kari"));
    }

    private void update(Optional<String> reason, Decision... decisions) {
        office.use(UpdateRegisters.class)
                .execute(new UpdateRegisters.Command(with(kdu("KDU"), decisions), reason, "ola"));
    }

    private List<String> errors() {
        return office.use(CheckPortfolio.class).execute(new CheckPortfolio.Query(TODAY)).stream()
                .filter(one -> one.severity() == Severity.ERROR)
                .map(one -> one.reason().code().name() + " " + one.reason().pointer())
                .toList();
    }

    private List<Revision> history(RegisterKey key) {
        return office.use(ShowRevisions.class).execute(new ShowRevisions.Query(key));
    }

    @Test
    void a_decision_an_act_rests_on_is_turned_round_with_a_reason_only_and_the_former_is_kept() {
        assertThat(Office.refusals(() -> update(Optional.empty(), TURNED)))
                .containsExactly("CHANGED_WITHOUT_REASON /decisions/0");
        update(Optional.of("Protokollen sier noe annet"), TURNED);

        assertThat(history(V1))
                .extracting(Revision::content)
                .containsExactly(Optional.of(ADOPTED), Optional.of(TURNED));
        assertThat(history(V1).get(1).by())
                .contains(new Authorship(Samples.NOW, "ola", Optional.of("Protokollen sier noe annet")));
        assertThat(office.audit().get(0))
                .returns("/outcome: ADOPTED → REJECTED", AuditEntry::detail)
                .returns("v1", AuditEntry::subject);
    }

    @Test
    void an_act_that_could_not_be_done_so_now_is_an_error_until_it_could_again() {
        assertThat(errors()).isEmpty();
        update(Optional.of("Protokollen"), TURNED);
        assertThat(errors())
                .containsExactly(
                        "RESTS_ON_CHANGED_DECISION /measures/it/acts/2", "DECISION_NOT_ADOPTED /measures/it/decision");

        update(Optional.of("Protokollen var rettet"), ADOPTED);
        assertThat(errors()).isEmpty();
    }

    @Test
    void one_that_is_corrected_or_was_told_otherwise_since_rests_on_what_it_sees_then() {
        update(Optional.of("Protokollen"), TURNED);
        record(new DatedAct(TODAY, new Corrected(2, Optional.empty(), "Aldri satt på vent")));
        assertThat(errors()).isEmpty();
    }

    @Test
    void what_a_body_is_found_to_have_decided_since_counts_too() {
        Decision later = DecisionVariant.of(decision("v2", HELD.minusDays(1)))
                .with(Outcome.REJECTED)
                .decision();
        update(Optional.empty(), later);
        assertThat(errors())
                .containsExactly(
                        "RESTS_ON_CHANGED_DECISION /measures/it/acts/2", "DECIDED_AGAIN /measures/it/decision");
    }

    @Test
    void no_procedure_registered_or_changed_since_asks_the_act_anew() {
        for (int longestHold : List.of(2, 1)) {
            Procedure stricter = new Procedure(
                    1,
                    "Ny",
                    OpenPeriod.since(PortfolioSamples.DATE),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Optional.of(longestHold),
                    List.of());
            office.use(UpdateRegisters.class)
                    .execute(new UpdateRegisters.Command(
                            Portfolio.ofProcedures(List.of(stricter)), Optional.empty(), "ola"));
            assertThat(errors()).isEmpty();
        }
        assertThat(history(new RegisterKey(ItemKind.PROCEDURE, "1"))).hasSize(2);
    }

    @Test
    void what_changes_nothing_that_the_act_asks_for_is_no_finding() {
        update(Optional.of("Skrivefeil"), DecisionVariant.of(ADOPTED).about().decision());
        assertThat(history(V1)).hasSize(2);
        assertThat(errors()).isEmpty();
    }

    @Test
    void what_nothing_rests_on_can_be_withdrawn_and_its_id_stays_taken() {
        update(Optional.empty(), decision("v9", HELD));
        RegisterKey v9 = new RegisterKey(ItemKind.DECISION, "v9");
        assertThat(Office.refusals(() -> withdraw(v9, Optional.empty())))
                .containsExactly("WITHDRAWN_WITHOUT_REASON /reason");
        withdraw(v9, Optional.of("Ført to ganger"));

        assertThat(office.use(ReadRegisters.class)
                        .execute(new ReadRegisters.Query())
                        .decisions())
                .containsExactly(ADOPTED);
        assertThat(history(v9)).extracting(one -> one.content().isPresent()).containsExactly(true, false);
        assertThat(Office.refusals(() -> update(Optional.of("Likevel"), decision("v9", HELD))))
                .containsExactly("ID_OF_WITHDRAWN /decisions/0/id");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> withdraw(v9, Optional.of("Igjen")));
    }

    @Test
    void what_an_act_rests_on_is_not_withdrawn() {
        assertThat(Office.refusals(() -> withdraw(V1, Optional.of("Bort")))).containsExactly("WITHDRAWN_WHILE_USED ");
    }

    private void withdraw(RegisterKey key, Optional<String> reason) {
        office.use(WithdrawRegistered.class).execute(new WithdrawRegistered.Command(key, reason, "ola"));
    }

    @Test
    void what_has_never_been_registered_has_no_history() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> history(new RegisterKey(ItemKind.BODY, "v1")))
                .returns("Body", NotFound::kind);
    }
}
