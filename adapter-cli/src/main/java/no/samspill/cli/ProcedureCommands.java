package no.samspill.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.Procedure;
import no.samspill.domain.governance.StandardProcedure;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the region has decided for itself of how its cases go, version by version. */
@Command(name = "procedure", addMethodSubcommands = false)
final class ProcedureCommands {

    /** Registers one, new or in place of the one with the same version. */
    @Command(name = "register")
    int register(@Mixin RegisterInput what, @Mixin WriteOptions change, @Mixin CommandOutput output) {
        Procedure one = what.put(
                change,
                Procedure.class,
                Portfolio::procedures,
                (empty, given) -> Portfolio.ofProcedures(List.of(given)));
        return output.write(page(one));
    }

    /** All of them, in the order they were registered, or those that hold on a day. */
    @Command(name = "list")
    int list(@Mixin OfDayOption day, @Mixin DatabaseOption store, @Mixin CommandOutput output) {
        return output.write(Shelf.PROCEDURES.list(store, day.asked()));
    }

    /** One of them, whole. */
    @Command(name = "show")
    int show(
            @Parameters(paramLabel = "VERSION", descriptionKey = "procedure-version") String version,
            @Mixin DatabaseOption store,
            @Mixin CommandOutput output) {
        return output.write(Shelf.PROCEDURES.show(
                store,
                version,
                UnaryOperator.identity(),
                (page, one, names) -> page.table(Tables.registers(names).procedures(List.of(one)))
                        .table(Tables.REGISTERS.rules(one))
                        .table(Tables.REGISTERS.deadlines(one))));
    }

    /** The standard procedure of the program, which a region may take over, change or leave. */
    @Command(name = "standard")
    int standard(
            @Parameters(paramLabel = "FROM", descriptionKey = "procedure-from") LocalDate from,
            @Option(names = "--number", paramLabel = "NUMBER", descriptionKey = "procedure-number", defaultValue = "1")
                    int version,
            @Option(names = "--decision", paramLabel = "ID", descriptionKey = "procedure-decision")
                    Optional<DecisionId> decision,
            @Mixin CommandOutput output) {
        Procedure standard =
                StandardProcedure.as(version, CommandTexts.of("procedure.standard"), OpenPeriod.since(from), decision);
        output.print(new String(Json.record(standard).pretty(), java.nio.charset.StandardCharsets.UTF_8));
        return ExitCodes.OK;
    }

    private static CommandAnswer page(Procedure one) {
        return new CommandAnswer(
                () -> Json.record(one).toString(),
                () -> Tables.REGISTERS.procedures(List.of(one)),
                page -> page.table(Tables.REGISTERS.procedures(List.of(one)))
                        .table(Tables.REGISTERS.rules(one))
                        .table(Tables.REGISTERS.deadlines(one)));
    }
}
