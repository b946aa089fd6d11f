package no.samspill.testkit.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samspill.application.NotFound;
import no.samspill.application.audit.ReadAuditTrail;
import no.samspill.application.followup.ListEvaluations;
import no.samspill.application.followup.ReadCalendar;
import no.samspill.application.followup.RecordEvaluation;
import no.samspill.application.imports.ImportPortfolio;
import no.samspill.application.imports.UpdateRegisters;
import no.samspill.application.measures.ListMeasures;
import no.samspill.application.measures.ListPublicMeasures;
import no.samspill.application.measures.PublishMeasure;
import no.samspill.application.measures.RecordAct;
import no.samspill.application.measures.ShowPublicMeasure;
import no.samspill.application.measures.UnpublishMeasure;
import no.samspill.application.portfolio.CheckPortfolio;
import no.samspill.application.portfolio.ExportPortfolio;
import no.samspill.application.portfolio.ReadRegisters;
import no.samspill.application.wiring.Samspill;
import no.samspill.application.wiring.Settings;
import no.samspill.application.wiring.Settings.Mode;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.followup.CalendarRefusal;
import no.samspill.domain.followup.Evaluation;
import no.samspill.domain.followup.EvaluationRefusal;
import no.samspill.domain.followup.Event;
import no.samspill.domain.followup.EventCode;
import no.samspill.domain.followup.Light;
import no.samspill.domain.followup.Register;
import no.samspill.domain.lifecycle.Act;
import no.samspill.domain.lifecycle.DatedAct;
import no.samspill.domain.lifecycle.Entry;
import no.samspill.domain.lifecycle.LifecycleRefusal;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.PartyPhase;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.Retracted;
import no.samspill.domain.lifecycle.Role;
import no.samspill.domain.lifecycle.Samples;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.municipality.OrganisationKind;
import no.samspill.domain.municipality.PartyId;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.MeasureQuery;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.domain.portfolio.PortfolioFinding;
import no.samspill.domain.portfolio.PortfolioRefusal;
import no.samspill.domain.portfolio.PublicMeasure;
import no.samspill.domain.portfolio.PublicSummary;
import no.samspill.testkit.MemoryStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The portfolio through its use cases, on a store in memory. */
class MeasuresTest {

    private static final MeasureId IT = new MeasureId("it");
    private static final LocalDate LATER = Samples.DATE.plusYears(1);

    private final Samspill samspill = Samspill.start(
            new Settings("memory", Mode.WRITE, Clock.fixed(no.samspill.testkit.Samples.NOW, ZoneOffset.UTC)),
            new MemoryStore());

    private static Measure measure(String id, Act... acts) {
        Measure measure = Measure.of(new MeasureId(id));
        for (Act act : acts) {
            List<Entry> longer = new java.util.ArrayList<>(measure.acts());
            longer.add(new Entry(longer.size() + 1, Samples.DATE, act));
            measure = new Measure(measure.id(), longer);
        }
        return measure;
    }

    private static Register register(Measure... measures) {
        return Register.of(new Portfolio(
                List.of(new Organisation(new PartyId("5427"), "Skjervøy", OrganisationKind.MUNICIPALITY)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(measures)));
    }

    private ImportPortfolio.Result taken(Register register) {
        return samspill.useCase(ImportPortfolio.class).execute(new ImportPortfolio.Command(register, "kari"));
    }

    private Register exported() {
        return samspill.useCase(ExportPortfolio.class).execute(new ExportPortfolio.Query());
    }

    @BeforeEach
    void take_in_a_measure() {
        assertThat(taken(register(measure("it", Samples.registered("IT", Phase.IDEA, "5427")))))
                .isEqualTo(new ImportPortfolio.Result(1, 0, 0));
    }

    @Test
    void what_is_taken_in_is_given_out_and_can_only_grow() {
        Register first = exported();
        assertThat(taken(first)).isEqualTo(new ImportPortfolio.Result(0, 0, 1));
        Register longer = register(
                measure("it", Samples.registered("IT", Phase.IDEA, "5427"), new Retracted("Nei")),
                measure("hr", Samples.registered("HR", Phase.ACTIVE)));
        assertThat(taken(longer)).isEqualTo(new ImportPortfolio.Result(1, 1, 0));
        assertThat(exported()).isEqualTo(longer);
        refused(() -> taken(first), PortfolioRefusal.ACTS_DIFFER);
        refused(() -> taken(register(measure("x"))), PortfolioRefusal.NO_ACTS);
        assertThat(exported()).isEqualTo(longer);
    }

    @Test
    void what_is_marked_is_public_and_being_public_is_no_act() {
        PublishMeasure.Command shown = new PublishMeasure.Command(IT, "kari");
        ShowPublicMeasure.Query asked = new ShowPublicMeasure.Query(IT, Samples.DATE);
        ShowPublicMeasure show = samspill.useCase(ShowPublicMeasure.class);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> show.execute(asked));
        Register before = exported();
        samspill.useCase(PublishMeasure.class).execute(shown);
        samspill.useCase(PublishMeasure.class).execute(shown);
        assertThat(show.execute(asked).parties())
                .containsExactly(new PublicMeasure.PublicParty("Skjervøy", Role.PARTICIPANT, PartyPhase.INVITED));
        assertThat(exported()).isEqualTo(before);
        assertThat(samspill.useCase(ListPublicMeasures.class).execute(new ListPublicMeasures.Query(Samples.DATE)))
                .extracting(PublicSummary::title)
                .containsExactly("IT");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> show.execute(new ShowPublicMeasure.Query(IT, Samples.DATE.minusDays(1))));
        samspill.useCase(UnpublishMeasure.class).execute(new UnpublishMeasure.Command(IT, "per"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> show.execute(asked));
        assertThat(samspill.useCase(ReadAuditTrail.class)
                        .execute(new ReadAuditTrail.Query(Optional.of("it"), 10))
                        .entries())
                .extracting(one -> one.act() + " " + one.actor())
                .containsExactly("UnpublishMeasure per", "PublishMeasure kari", "ImportPortfolio kari");
    }

    @Test
    void an_act_is_recorded_or_refused_and_any_day_can_be_listed() {
        RecordAct record = samspill.useCase(RecordAct.class);
        refused(
                () -> record.execute(new RecordAct.Command(
                        new MeasureId("new"),
                        new DatedAct(LATER, new Retracted("Nei")),
                        new RecordAct.When(LATER, false),
                        Set.of(),
                        "kari")),
                LifecycleRefusal.NOT_BEGUN);
        record.execute(new RecordAct.Command(
                IT, new DatedAct(LATER, new Retracted("Nei")), new RecordAct.When(LATER, false), Set.of(), "kari"));
        assertThat(listed(LATER)).containsExactly(Phase.RETRACTED);
        assertThat(listed(LATER.minusDays(1))).containsExactly(Phase.IDEA);
        assertThat(samspill.useCase(ReadAuditTrail.class)
                        .execute(new ReadAuditTrail.Query(Optional.of("it"), 10))
                        .entries())
                .extracting(one -> one.act())
                .containsExactly("RecordAct", "ImportPortfolio");
    }

    private List<Phase> listed(LocalDate date) {
        MeasureQuery wanted = new MeasureQuery(
                date, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 50);
        return samspill.useCase(ListMeasures.class).execute(new ListMeasures.Query(wanted)).stream()
                .map(one -> one.phase())
                .toList();
    }

    @Test
    void what_is_registered_is_read_again_and_twins_are_refused() {
        UpdateRegisters update = samspill.useCase(UpdateRegisters.class);
        Portfolio lyngen = new Portfolio(
                List.of(new Organisation(new PartyId("5424"), "Lyngen", OrganisationKind.MUNICIPALITY)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        update.execute(new UpdateRegisters.Command(lyngen, "kari"));
        assertThat(samspill.useCase(ReadRegisters.class)
                        .execute(new ReadRegisters.Query())
                        .organisations())
                .extracting(Organisation::name)
                .containsExactly("Skjervøy", "Lyngen");
        Portfolio twins = new Portfolio(
                List.of(lyngen.organisations().get(0), lyngen.organisations().get(0)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        refused(() -> update.execute(new UpdateRegisters.Command(twins, "kari")), PortfolioRefusal.SAME_ID_TWICE);
    }

    @Test
    void an_evaluation_is_delivered_once_it_is_in_order_and_the_check_asks_for_the_rest() {
        RecordEvaluation record = samspill.useCase(RecordEvaluation.class);
        Evaluation good = no.samspill.domain.followup.Samples.evaluation(Evaluation.Kind.HALF_YEAR, 2020);
        assertThat(good.measure()).isEqualTo(IT);
        record.execute(new RecordEvaluation.Command(good, "kari"));
        assertThat(samspill.useCase(ListEvaluations.class).execute(new ListEvaluations.Query()))
                .containsExactly(good);
        assertThat(exported().evaluations()).containsExactly(good);
        Evaluation bad = no.samspill.domain.followup.Samples.evaluation(
                Evaluation.Kind.HALF_YEAR,
                2020,
                no.samspill.domain.followup.Samples.lights(Light.RED, ""),
                Evaluation.Recommendation.CONTINUE);
        refused(() -> record.execute(new RecordEvaluation.Command(bad, "kari")), EvaluationRefusal.values());
        assertThat(samspill.useCase(CheckPortfolio.class).execute(new CheckPortfolio.Query(LATER)))
                .extracting(one -> one.reason().code())
                .contains(PortfolioFinding.MEASURE_WITHOUT_RESPONSIBLE);
        assertThat(calendar(LocalDate.of(2020, 12, 31)))
                .extracting(one -> one.code())
                .contains(EventCode.PUPILS_COUNTED);
    }

    private List<Event> calendar(LocalDate to) {
        return samspill.useCase(ReadCalendar.class)
                .execute(new ReadCalendar.Query(LocalDate.of(2020, 1, 1), Optional.of(to)));
    }

    @Test
    void the_calendar_and_the_check_are_refused_for_days_that_are_too_far_away() {
        refused(() -> calendar(LocalDate.of(2030, 1, 1)), CalendarRefusal.CALENDAR_TOO_LONG);
        CheckPortfolio check = samspill.useCase(CheckPortfolio.class);
        refused(() -> check.execute(new CheckPortfolio.Query(LocalDate.MAX)), CalendarRefusal.DAY_OUTSIDE_CALENDAR);
    }

    private static void refused(Runnable work, Reason.Code... oneOf) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(work::run)
                .satisfies(refused ->
                        assertThat(oneOf).contains(refused.reasons().get(0).code()));
    }
}
