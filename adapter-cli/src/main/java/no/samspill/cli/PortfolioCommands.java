package no.samspill.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samspill.application.imports.ImportPortfolio;
import no.samspill.application.portfolio.ExportPortfolio;
import no.samspill.application.portfolio.ShowPortfolio;
import no.samspill.application.wiring.Samspill;
import no.samspill.domain.followup.Register;
import no.samspill.json.Json;
import no.samspill.json.JsonReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The region's portfolio as a whole: taken in from a document, and given out as one. */
@Command(name = "portfolio", addMethodSubcommands = false)
final class PortfolioCommands {

    private final InputFiles inputs;

    PortfolioCommands(Terminal terminal) {
        this.inputs = new InputFiles(terminal);
    }

    /** Takes in documents of the portfolio format, each all or not at all. */
    @Command(name = "import")
    int importAll(
            @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "portfolio-files") List<Path> files,
            @Mixin ReplaceOptions replace,
            @Mixin WriteOptions change,
            @Mixin CommandOutput output) {
        Map<Path, Register> portfolios = new LinkedHashMap<>();
        inputs.all(files).forEach(file -> portfolios.put(file, JsonReader.portfolio(inputs.read(file))));
        return output.write(TakenIn.answer(change.run(samspill -> portfolios.entrySet().stream()
                .map(one -> TakenIn.of(
                        one.getKey(),
                        samspill.useCase(ImportPortfolio.class)
                                .execute(new ImportPortfolio.Command(one.getValue(), replace.asked(), change.actor()))))
                .toList())));
    }

    /** Everything that is registered, as a document that can be taken in again. */
    @Command(name = "export")
    int export(@Mixin DatabaseOption store, @Mixin CommandOutput output) {
        output.print(new String(
                Json.of(store.read(PortfolioCommands::register)).pretty(), java.nio.charset.StandardCharsets.UTF_8));
        return ExitCodes.OK;
    }

    /** What there is on a day: strategies with their measures. */
    @Command(name = "show")
    int show(@Mixin DatabaseOption store, @Mixin DayOption day, @Mixin CommandOutput output) {
        ShowPortfolio.Query query = new ShowPortfolio.Query(day.date());
        return output.write(store.read(samspill -> PortfolioAnswers.of(
                RegisterInput.names(samspill),
                samspill.useCase(ShowPortfolio.class).execute(query))));
    }

    /** The JSON Schema of the format. */
    @Command(name = "schema")
    int schema(@Mixin CommandOutput output) {
        output.print(new String(Json.portfolioSchema().pretty(), java.nio.charset.StandardCharsets.UTF_8));
        return ExitCodes.OK;
    }

    private static Register register(Samspill samspill) {
        return samspill.useCase(ExportPortfolio.class).execute(new ExportPortfolio.Query());
    }
}
