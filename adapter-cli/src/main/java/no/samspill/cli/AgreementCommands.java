package no.samspill.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.application.agreement.AmendAgreement;
import no.samspill.application.agreement.ChangeInvoicingPlan;
import no.samspill.application.agreement.ListAgreements;
import no.samspill.application.agreement.RegisterAgreement;
import no.samspill.application.agreement.ShowAgreement;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.costsharing.RuleVersion;
import no.samspill.domain.invoicing.FirstInstalment;
import no.samspill.json.Json;
import no.samspill.json.JsonList;
import no.samspill.json.JsonReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The agreements: who takes part, who is host, how the cost is shared and invoiced. */
@Command(name = "agreement", addMethodSubcommands = false)
final class AgreementCommands {

    private final InputFiles inputs;

    AgreementCommands(Terminal terminal) {
        this.inputs = new InputFiles(terminal);
    }

    /** The rule an agreement begins with, and how it is invoiced. */
    static final class Beginning {

        @Option(names = "--rule", paramLabel = "FILE", required = true, descriptionKey = "first-rule")
        private Path rule = Path.of("-");

        @Option(names = "--from", paramLabel = "DATE", descriptionKey = "first-rule-from")
        private Optional<LocalDate> from = Optional.empty();

        @Option(names = "--basis", paramLabel = "TEXT", required = true)
        private String basis = "";

        @Option(names = "--plan", paramLabel = "PLAN", defaultValue = "1/2")
        private FirstInstalment plan = new FirstInstalment.ByMonths();
    }

    /** Registers a new agreement. */
    @Command(name = "register")
    int register(
            @Parameters(paramLabel = "FILE", descriptionKey = "agreement-file") Path file,
            @Mixin Beginning beginning,
            @Mixin WriteOptions change,
            @Mixin CommandOutput output) {
        CostAgreement agreement = JsonReader.agreement(inputs.read(file));
        RuleVersion rule = new RuleVersion(
                agreement.id(),
                1,
                beginning.from.orElse(agreement.term().from()),
                JsonReader.rule(inputs.read(beginning.rule)),
                beginning.basis);
        CostAgreement registered = change.run(samspill -> samspill.useCase(RegisterAgreement.class)
                .execute(new RegisterAgreement.Command(agreement, rule, beginning.plan, change.actor())));
        change.done(CommandTexts.of("agreement.registered", registered.id()));
        return output.write(AgreementAnswers.of(registered));
    }

    /** Puts the next version of an agreement in place of the one before. */
    @Command(name = "amend")
    int amend(
            @Parameters(paramLabel = "FILE", descriptionKey = "amended-file") Path file,
            @Mixin WriteOptions change,
            @Mixin CommandOutput output) {
        CostAgreement agreement = JsonReader.agreement(inputs.read(file));
        CostAgreement amended = change.run(samspill ->
                samspill.useCase(AmendAgreement.class).execute(new AmendAgreement.Command(agreement, change.actor())));
        change.done(CommandTexts.of("agreement.amended", amended.id(), amended.version()));
        return output.write(AgreementAnswers.of(amended));
    }

    /** All agreements. */
    @Command(name = "list")
    int list(@Mixin DatabaseOption store, @Mixin CommandOutput output) {
        List<CostAgreement> agreements =
                store.read(samspill -> samspill.useCase(ListAgreements.class).execute(new ListAgreements.Query()));
        return output.write(CommandAnswer.ofTable(
                () -> JsonList.of(agreements, Json::of).toString(), () -> Tables.AGREEMENTS.agreements(agreements)));
    }

    /** One agreement, with its rules and invoicing plan. */
    @Command(name = "show")
    int show(
            @Parameters(paramLabel = "ID", descriptionKey = "agreement-id") CostAgreementId id,
            @Mixin DatabaseOption store,
            @Mixin CommandOutput output) {
        ShowAgreement.Result shown =
                store.read(samspill -> samspill.useCase(ShowAgreement.class).execute(new ShowAgreement.Query(id)));
        return output.write(AgreementAnswers.of(shown));
    }

    /** Says how much of the year the first invoice holds. */
    @Command(name = "plan")
    int plan(
            @Parameters(index = "0", paramLabel = "ID", descriptionKey = "agreement-id") CostAgreementId id,
            @Parameters(index = "1", paramLabel = "PLAN", descriptionKey = "plan") FirstInstalment plan,
            @Mixin WriteOptions change,
            @Mixin CommandOutput output) {
        FirstInstalment changed = change.run(samspill -> samspill.useCase(ChangeInvoicingPlan.class)
                .execute(new ChangeInvoicingPlan.Command(id, plan, change.actor())));
        change.done(CommandTexts.of("agreement.planned", id, AgreementAnswers.words(changed)));
        return output.write(AgreementAnswers.of(changed));
    }
}
