package no.samspill.testkit.usecases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.application.imports.BeginImport;
import no.samspill.application.imports.ContinueImport;
import no.samspill.application.imports.ImportPortfolio;
import no.samspill.application.imports.UpdateRegisters;
import no.samspill.application.portfolio.ExportPortfolio;
import no.samspill.application.wiring.Samspill;
import no.samspill.application.wiring.Settings;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.agreement.Clause;
import no.samspill.domain.agreement.Draft;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.followup.Register;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.imports.Manner;
import no.samspill.domain.imports.Replacing;
import no.samspill.domain.lifecycle.Entry;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.Registered;
import no.samspill.domain.lifecycle.Samples;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.domain.portfolio.PortfolioRefusal;
import no.samspill.domain.registers.RegisterRefusal;
import no.samspill.testkit.MemoryStore;
import org.junit.jupiter.api.Test;

/** A version of an agreement text that something rests on is what it was, whichever way another one comes. */
class UsedTextsTest {

    private static final AgreementText FIRST = Samples.TEXT;

    private static final AgreementText OTHERWISE = Draft.complete(LegalForm.TASK_COMMUNITY)
            .says(Clause.PURPOSE, "Noe de aldri så")
            .text();

    private final Samspill samspill =
            Samspill.start(new Settings("memory", Settings.Mode.WRITE, Clock.systemUTC()), new MemoryStore());

    private static Portfolio portfolio(List<Decision> decisions, AgreementText text, Measure... measures) {
        return new Portfolio(List.of(), List.of(), List.of(), List.of(), decisions, List.of(text), List.of(measures));
    }

    private void taken(Portfolio portfolio) {
        samspill.useCase(ImportPortfolio.class).execute(new ImportPortfolio.Command(Register.of(portfolio), "kari"));
    }

    private void updated(AgreementText text) {
        samspill.useCase(UpdateRegisters.class)
                .execute(new UpdateRegisters.Command(portfolio(List.of(), text), "kari"));
    }

    private List<AgreementText> texts() {
        return samspill.useCase(ExportPortfolio.class)
                .execute(new ExportPortfolio.Query())
                .portfolio()
                .agreements();
    }

    private static List<Reason> refusals(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (Refused refused) {
            return refused.reasons();
        }
    }

    private static Measure under(AgreementText text) {
        return new Measure(
                new MeasureId("brann"),
                List.of(new Entry(
                        1,
                        Samples.DATE,
                        new Registered(
                                Phase.ACTIVE,
                                Samples.profile("Felles brannvesen"),
                                List.of(),
                                Optional.of(text.version()),
                                "Avtalen"))));
    }

    private static Decision adopting() {
        return Samples.decisions().stream()
                .filter(one -> one.id().value().equals("ks-5059-ja"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void one_that_nothing_rests_on_can_be_written_over() {
        taken(portfolio(List.of(), FIRST));

        updated(OTHERWISE);
        assertThat(texts()).containsExactly(OTHERWISE);
        assertThat(refusals(() -> taken(portfolio(List.of(), FIRST))))
                .extracting(one -> one.code())
                .containsExactly(RegisterRefusal.DIFFERS_FROM_REGISTERED);
        samspill.useCase(ImportPortfolio.class)
                .execute(new ImportPortfolio.Command(
                        Register.of(portfolio(List.of(), FIRST)),
                        Optional.of(new Replacing(Optional.empty())),
                        "kari"));
        assertThat(texts()).containsExactly(FIRST);
    }

    @Test
    void one_that_a_decision_or_a_measure_rests_on_cannot() {
        taken(portfolio(List.of(adopting()), FIRST, under(FIRST)));

        Reason used = Reason.at(
                "/agreements/0", PortfolioRefusal.TEXT_IN_USE, "orkdal-oy/1", "ks-5059-ja, Felles brannvesen");
        assertThat(refusals(() -> updated(OTHERWISE))).containsExactly(used);
        assertThat(refusals(() -> taken(portfolio(List.of(), OTHERWISE)))).containsExactly(used);
        assertThat(texts()).containsExactly(FIRST);
        assertThat(refusals(() -> updated(FIRST))).isEmpty();
        assertThat(refusals(() -> taken(portfolio(List.of(), FIRST)))).isEmpty();
        assertThat(refusals(() -> updated(Samples.SECOND))).isEmpty();
        assertThat(texts()).containsExactly(FIRST, Samples.SECOND);
    }

    @Test
    void a_measure_alone_is_enough() {
        taken(portfolio(List.of(), FIRST, under(FIRST)));

        assertThat(refusals(() -> updated(OTHERWISE)))
                .extracting(one -> one.facts().get(1))
                .containsExactly("Felles brannvesen");
    }

    @Test
    void nor_bit_by_bit() {
        taken(portfolio(List.of(adopting()), FIRST));

        BeginImport.Command command =
                new BeginImport.Command(Register.of(portfolio(List.of(), OTHERWISE)), Manner.EACH, "kari");
        var id = samspill.useCase(BeginImport.class).execute(command).id();
        Stream.generate(() -> samspill.useCase(ContinueImport.class).execute(new ContinueImport.Command(id, 10)))
                .takeWhile(Optional::isPresent)
                .forEach(more -> {});

        assertThat(texts()).containsExactly(FIRST);
    }
}
