package no.samspill.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.samspill.application.costsharing.CompareCostSharing;
import no.samspill.application.invoicing.ListInvoiceRuns;
import no.samspill.application.wiring.Samspill;
import no.samspill.application.wiring.Settings;
import no.samspill.domain.costsharing.Alternative;
import no.samspill.domain.costsharing.Alternative.Outcome;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.CostStatement.Purpose;
import no.samspill.domain.costsharing.GrantTreatment;
import no.samspill.domain.invoicing.InvoiceRun;
import no.samspill.files.example.Example;
import no.samspill.files.example.ExampleYear;
import no.samspill.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A real agreement's cost shared from beginning to end, in a database of its own. Run again, it shows the same. */
@Command(name = "demo")
final class DemoCommand implements Runnable {

    private final Terminal terminal;

    @Option(names = "--dir", paramLabel = "FOLDER", defaultValue = "samspill-demo")
    private Path folder = Path.of("samspill-demo");

    @Option(names = {"-n", "--dry-run"})
    private boolean rehearsal;

    @Mixin
    private CommandOutput output;

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
        this.output = new CommandOutput(terminal);
    }

    /** What there is to show. */
    private record Outcomes(CostStatement statement, List<Outcome> comparison, List<InvoiceRun> runs) {}

    /** The same as JSON, each in its own form. */
    private record Shown(Json statement, Json comparison, List<Json> runs) {}

    @Override
    public void run() {
        Outcomes outcomes = rehearsal ? rehearsed() : stored();
        output.write(new CommandAnswer(
                () -> json(outcomes).toString(),
                () -> Tables.SHARING.shares(outcomes.statement().sharing()),
                page -> write(page, outcomes)));
    }

    private String database() {
        return folder.resolve("samspill").toString();
    }

    private Outcomes stored() {
        Example.copyTo(folder);
        output.say(CommandTexts.of("demo.where", folder.toAbsolutePath().normalize()));
        Settings settings = new Settings(database(), Settings.Mode.WRITE, terminal.clock());
        try (Samspill samspill = terminal.start().apply(settings)) {
            return outcomes(samspill);
        }
    }

    /** Says what would be written where, and finds the outcomes without writing any of it. */
    private Outcomes rehearsed() {
        Path where = folder.toAbsolutePath().normalize();
        List<String> files = Example.missing(folder);
        if (!files.isEmpty()) {
            output.say(CommandTexts.of("demo.would-copy", where, String.join(", ", files)));
        }
        String step = DatabaseOption.isMissing(database()) ? "demo.would-make" : "demo.would-complete";
        output.say(CommandTexts.of(step, where.resolve("samspill.mv.db")));
        Outcomes outcomes = DatabaseOption.rehearse(terminal, database(), DemoCommand::outcomes);
        output.say(CommandTexts.of("change.rehearsed"));
        return outcomes;
    }

    private static Outcomes outcomes(Samspill samspill) {
        ExampleYear year = new ExampleYear(samspill, CommandTexts.of("demo.basis"));
        year.register();
        year.issue(Purpose.BUDGET);
        CostStatement statement = year.issue(Purpose.ACTUAL);
        List<Outcome> comparison = samspill.useCase(CompareCostSharing.class)
                .execute(new CompareCostSharing.Query(
                        Example.draft(Purpose.ACTUAL),
                        Arrays.stream(GrantTreatment.values())
                                .map(Alternative.Treatment::new)
                                .map(CompareCostSharing.Change.Choice::new)
                                .collect(Collectors.toList())));
        return new Outcomes(
                statement,
                comparison.subList(1, comparison.size()), // the draft as it is, is the first of the readings
                samspill.useCase(ListInvoiceRuns.class)
                        .execute(new ListInvoiceRuns.Query(Example.agreement().id(), Example.YEAR)));
    }

    private static Json json(Outcomes outcomes) {
        return Json.answer(new Shown(
                Json.of(outcomes.statement()),
                Json.comparison(outcomes.comparison(), Tables.SENTENCES),
                outcomes.runs().stream().map(Json::of).toList()));
    }

    private ScreenText write(ScreenText page, Outcomes outcomes) {
        page.heading(CommandTexts.of("demo.title"));
        page.line(CommandTexts.of("demo.real", Example.ATTRIBUTION)).line(CommandTexts.of("demo.example"));
        StatementAnswers.write(page, outcomes.statement());
        Comparison comparison = new Comparison(outcomes.comparison());
        comparison.write(page.heading(CommandTexts.of("demo.readings")));
        outcomes.runs().forEach(run -> InvoiceAnswers.write(page, run));
        page.faint(CommandTexts.of("demo.difference"));
        return rehearsal ? page : next(page);
    }

    private ScreenText next(ScreenText page) {
        page.heading(CommandTexts.of("demo.next"));
        for (int i = 1; CommandTexts.has("demo.next." + i); i++) {
            page.line(CommandTexts.of("demo.next." + i, folder));
        }
        return page;
    }
}
