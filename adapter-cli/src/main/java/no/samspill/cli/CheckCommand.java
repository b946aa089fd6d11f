package no.samspill.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import no.samspill.application.portfolio.CheckPortfolio;
import no.samspill.domain.Finding;
import no.samspill.domain.Severity;
import no.samspill.json.Json;
import no.samspill.json.JsonList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is missing or against the rules in all that is registered. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    @Option(names = "--strict")
    private boolean strict;

    @Mixin
    private DayOption day;

    @Mixin
    private DatabaseOption store;

    @Mixin
    private CommandOutput output;

    CheckCommand(Terminal terminal) {
        this.day = new DayOption(terminal);
        this.store = new DatabaseOption(terminal);
        this.output = new CommandOutput(terminal);
    }

    @Override
    public Integer call() {
        List<Finding> findings = store.read(
                samspill -> samspill.useCase(CheckPortfolio.class).execute(new CheckPortfolio.Query(day.date())));
        output.write(new CommandAnswer(
                () -> JsonList.of(findings, one -> Json.of(one, Tables.SENTENCES))
                        .toString(),
                () -> Tables.FOLLOW_UP.findings(findings),
                page -> page.table(Tables.FOLLOW_UP.findingLines(findings))
                        .blank()
                        .line(summary(findings))));
        return strict && findings.stream().anyMatch(one -> one.severity() != Severity.NOTE)
                ? ExitCodes.REFUSED
                : ExitCodes.OK;
    }

    private static String summary(List<Finding> findings) {
        Map<Severity, Integer> counts = new TreeMap<>();
        findings.forEach(one -> counts.merge(one.severity(), 1, Integer::sum));
        return CommandTexts.of(
                "check.summary",
                counts.getOrDefault(Severity.ERROR, 0),
                counts.getOrDefault(Severity.WARNING, 0),
                counts.getOrDefault(Severity.NOTE, 0));
    }
}
