package no.samspill.testkit.usecases;

import static no.samspill.testkit.usecases.ImportOffice.document;
import static no.samspill.testkit.usecases.ImportOffice.measure;
import static no.samspill.testkit.usecases.ImportOffice.organisation;
import static no.samspill.testkit.usecases.ImportOffice.registered;
import static no.samspill.testkit.usecases.ImportOffice.right;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import no.samspill.application.imports.BeginImport;
import no.samspill.application.imports.ContinueImport;
import no.samspill.application.imports.ImportPortfolio;
import no.samspill.application.measures.CountMeasures;
import no.samspill.application.measures.PublishMeasure;
import no.samspill.application.measures.ReadPublished;
import no.samspill.application.portfolio.CheckPortfolio;
import no.samspill.application.portfolio.CountRegistered;
import no.samspill.application.portfolio.ShowPortfolio;
import no.samspill.application.wiring.Samspill;
import no.samspill.application.wiring.Settings;
import no.samspill.domain.Finding;
import no.samspill.domain.followup.FollowUpFinding;
import no.samspill.domain.followup.Register;
import no.samspill.domain.imports.ImportId;
import no.samspill.domain.imports.Manner;
import no.samspill.domain.lifecycle.Described;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.Samples;
import no.samspill.domain.portfolio.MeasureQuery;
import no.samspill.domain.portfolio.PortfolioView;
import no.samspill.testkit.MemoryStore;
import org.junit.jupiter.api.Test;

/** The portfolio as a whole: how much there is, as it stands on a day, and since when it has been followed up. */
class WholePortfolioTest {

    private static final Instant LAST_SPRING = Instant.parse("2025-03-04T09:15:30Z");
    private static final Instant THIS_SPRING = Instant.parse("2026-03-04T09:15:30Z");
    private static final Register FIRST = document(organisation("Frøya"), right("a"));
    private static final Register MORE =
            document(organisation("Frøya"), measure("a", registered("a"), new Described(Samples.profile("Veileder"))));

    private final MemoryStore store = new MemoryStore();

    private Samspill at(Instant now) {
        return Samspill.start(new Settings("memory", Settings.Mode.WRITE, Clock.fixed(now, ZoneOffset.UTC)), store);
    }

    private void taken(Instant now, Register document) {
        at(now).useCase(ImportPortfolio.class).execute(new ImportPortfolio.Command(document, "kari"));
    }

    /** Taken in bit by bit. */
    private void continued(Instant now, Register document) {
        Samspill samspill = at(now);
        ImportId id = samspill.useCase(BeginImport.class)
                .execute(new BeginImport.Command(document, Manner.EACH, "kari"))
                .id();
        while (samspill.useCase(ContinueImport.class)
                .execute(new ContinueImport.Command(id, 10))
                .isPresent()) {
            // until there is no more of it
        }
    }

    /** How many evaluations are overdue of measures that are silent. */
    private List<String> overdue() {
        LocalDate today = LocalDate.ofInstant(THIS_SPRING, ZoneOffset.UTC);
        return at(THIS_SPRING).useCase(CheckPortfolio.class).execute(new CheckPortfolio.Query(today)).stream()
                .map(Finding::reason)
                .filter(one -> one.code() == FollowUpFinding.MEASURE_SILENT)
                .map(one -> one.facts().get(0))
                .toList();
    }

    @Test
    void a_measure_owes_evaluations_from_when_it_was_first_taken_in_at_once_and_then_bit_by_bit() {
        taken(LAST_SPRING, FIRST);
        continued(THIS_SPRING, MORE);
        assertThat(overdue()).containsExactly("2");
    }

    @Test
    void a_measure_owes_evaluations_from_when_it_was_first_taken_in_bit_by_bit_and_then_at_once() {
        continued(LAST_SPRING, FIRST);
        taken(THIS_SPRING, MORE);
        assertThat(overdue()).containsExactly("2");
    }

    @Test
    void it_is_shown_as_it_stands_on_the_day() {
        taken(THIS_SPRING, MORE);
        ShowPortfolio show = at(THIS_SPRING).useCase(ShowPortfolio.class);
        LocalDate next = Samples.DATE.plusDays(1);
        assertThat(show.execute(new ShowPortfolio.Query(next))).isEqualTo(PortfolioView.of(MORE.portfolio(), next));
        assertThat(titles(show, next)).containsExactly("Veileder");
        assertThat(titles(show, Samples.DATE)).containsExactly("a");
        assertThat(titles(show, Samples.DATE.minusDays(1))).isEmpty();
    }

    private static List<String> titles(ShowPortfolio show, LocalDate on) {
        return show.execute(new ShowPortfolio.Query(on)).measures().stream()
                .map(one -> one.title())
                .toList();
    }

    @Test
    void all_that_is_registered_is_counted_whatever_its_day_and_of_measures_those_that_are_wanted() {
        Samspill samspill = at(THIS_SPRING);
        CountRegistered count = samspill.useCase(CountRegistered.class);
        assertThat(count.execute(new CountRegistered.Query())).isEqualTo(new CountRegistered.Result(0, 0));
        taken(THIS_SPRING, document(organisation("Frøya"), right("a"), right("b"), right("c")));
        Office.on(store.ports()).register(no.samspill.testkit.Samples.ADVISER);
        assertThat(count.execute(new CountRegistered.Query())).isEqualTo(new CountRegistered.Result(1, 3));
        assertThat(counted(samspill, Samples.DATE, Optional.empty())).isEqualTo(3);
        assertThat(counted(samspill, Samples.DATE, Optional.of("b"))).isEqualTo(1);
        assertThat(counted(samspill, Samples.DATE.minusDays(1), Optional.empty()))
                .isZero();
    }

    private static int counted(Samspill samspill, LocalDate on, Optional<String> title) {
        return samspill.useCase(CountMeasures.class)
                .execute(new CountMeasures.Query(new MeasureQuery(
                        on,
                        Optional.of(Phase.ACTIVE),
                        Optional.empty(),
                        Optional.empty(),
                        title,
                        Optional.empty(),
                        1)));
    }

    @Test
    void those_that_are_marked_as_public_are_known() {
        taken(THIS_SPRING, document(organisation("Frøya"), right("a"), right("b")));
        Samspill samspill = at(THIS_SPRING);
        ReadPublished published = samspill.useCase(ReadPublished.class);
        assertThat(published.execute(new ReadPublished.Query())).isEmpty();
        samspill.useCase(PublishMeasure.class).execute(new PublishMeasure.Command(new MeasureId("b"), "kari"));
        assertThat(published.execute(new ReadPublished.Query())).containsExactly(new MeasureId("b"));
    }
}
