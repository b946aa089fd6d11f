package no.samspill.testkit.usecases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import no.samspill.application.followup.ReadCalendar;
import no.samspill.application.imports.ImportPortfolio;
import no.samspill.application.keyfigures.RegisterKeyFigures;
import no.samspill.application.portfolio.CheckPortfolio;
import no.samspill.application.wiring.Samspill;
import no.samspill.application.wiring.Settings;
import no.samspill.application.wiring.Settings.Mode;
import no.samspill.domain.Finding;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.AgreementFinding;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.agreement.Economy;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.followup.Event;
import no.samspill.domain.followup.EventCode;
import no.samspill.domain.followup.FollowUpFinding;
import no.samspill.domain.followup.Register;
import no.samspill.domain.lifecycle.Act;
import no.samspill.domain.lifecycle.Entry;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.Samples;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.municipality.OrganisationKind;
import no.samspill.domain.municipality.PartyId;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.testkit.MemoryStore;
import org.junit.jupiter.api.Test;

/** What the check knows from outside the register: when measures were taken in, and key figures. */
class CheckingTest {

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

    private void taken(Register register) {
        samspill.useCase(ImportPortfolio.class).execute(new ImportPortfolio.Command(register, "kari"));
    }

    @Test
    void a_measure_that_was_just_taken_in_owes_nothing_of_the_years_before() {
        taken(register(measure("hr", Samples.registered("HR", Phase.ACTIVE, "5427"))));
        LocalDate today = LocalDate.ofInstant(no.samspill.testkit.Samples.NOW, ZoneOffset.UTC);

        assertThat(found(today)).doesNotContain(FollowUpFinding.MEASURE_SILENT, FollowUpFinding.EVALUATION_OVERDUE);
        assertThat(found(LocalDate.of(today.getYear(), 9, 1))).contains(FollowUpFinding.EVALUATION_OVERDUE);
        assertThat(found(LocalDate.of(today.getYear() + 1, 2, 1))).contains(FollowUpFinding.MEASURE_SILENT);
    }

    private List<Reason.Code> found(LocalDate on) {
        return samspill.useCase(CheckPortfolio.class).execute(new CheckPortfolio.Query(on)).stream()
                .map(one -> one.reason().code())
                .toList();
    }

    @Test
    void figures_that_are_older_than_a_running_agreement_says_are_found() {
        AgreementText text = no.samspill.domain.followup.Samples.text(
                LegalForm.NO_FORM,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Economy(
                        Optional.empty(),
                        false,
                        List.of(),
                        List.of(new Economy.KeyFigureDate("pupils", Month.OCTOBER, 1, 1)),
                        Optional.empty())),
                Optional.empty());
        Measure running = no.samspill.domain.followup.Samples.measure("2020-02-25");
        taken(Register.of(new Portfolio(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(text), List.of(rest(running)))));
        samspill.useCase(RegisterKeyFigures.class)
                .execute(new RegisterKeyFigures.Command("pupils", no.samspill.testkit.Samples.pupils(), "kari"));

        assertThat(found(LocalDate.of(2026, 12, 31))).doesNotContain(AgreementFinding.KEY_FIGURES_OUTDATED);
        assertThat(found(LocalDate.of(2027, 1, 1))).contains(AgreementFinding.KEY_FIGURES_OUTDATED);
        assertThat(calendar(LocalDate.of(2020, 1, 1)))
                .extracting(one -> one.code())
                .doesNotContain(EventCode.KEY_FIGURES_DUE);
        assertThat(calendar(LocalDate.of(2021, 1, 1)))
                .extracting(one -> one.code())
                .contains(EventCode.KEY_FIGURES_DUE);
    }

    @Test
    void what_the_law_asks_of_an_agreement_is_known_and_said_with_its_section() {
        AgreementText text = no.samspill.domain.followup.Samples.text(LegalForm.POLITICAL_COUNCIL);
        taken(Register.of(new Portfolio(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(text),
                List.of(rest(no.samspill.domain.followup.Samples.measure("2020-02-25"))))));
        assertThat(samspill.useCase(CheckPortfolio.class).execute(new CheckPortfolio.Query(LocalDate.of(2026, 3, 4))))
                .extracting(Finding::reason)
                .filteredOn(one -> one.code() == AgreementFinding.CLAUSE_MISSING)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.basis()).isPresent());
    }

    /** Under another id. */
    private static Measure rest(Measure of) {
        return new Measure(new MeasureId("annet"), of.acts());
    }

    private List<Event> calendar(LocalDate to) {
        return samspill.useCase(ReadCalendar.class)
                .execute(new ReadCalendar.Query(LocalDate.of(2020, 1, 1), Optional.of(to)));
    }
}
