package no.samspill.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import no.samspill.application.agreement.RegisterRuleVersion;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.costsharing.RuleVersion;
import no.samspill.domain.costsharing.SharingRule;
import no.samspill.json.JsonReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The dated versions of an agreement's cost-sharing rule. */
@Command(name = "rule")
final class RuleCommands {

    private final InputFiles inputs;

    RuleCommands(Terminal terminal) {
        this.inputs = new InputFiles(terminal);
    }

    /** Which rule, from when, and on what ground. */
    static final class Version {

        @Parameters(index = "0", paramLabel = "ID", descriptionKey = "agreement-id")
        private CostAgreementId agreement = new CostAgreementId("0");

        @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "rule-file")
        private Path file = Path.of("-");

        @Option(names = "--from", paramLabel = "DATE", required = true, descriptionKey = "rule-from")
        private LocalDate from = LocalDate.EPOCH;

        @Option(names = "--basis", paramLabel = "TEXT", required = true)
        private String basis = "";
    }

    /** Registers a new version of the rule, in force from a date. */
    @Command(name = "add")
    int add(@Mixin Version version, @Mixin WriteOptions change, @Mixin CommandOutput output) {
        SharingRule rule = JsonReader.rule(inputs.read(version.file));
        RuleVersion added = change.run(samspill -> samspill.useCase(RegisterRuleVersion.class)
                .execute(new RegisterRuleVersion.Command(
                        version.agreement, version.from, rule, version.basis, change.actor())));
        change.done(CommandTexts.of("rule.added", added.agreement(), added.number(), added.validFrom()));
        return output.write(AgreementAnswers.of(added));
    }
}
