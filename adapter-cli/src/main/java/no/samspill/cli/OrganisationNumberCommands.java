package no.samspill.cli;

import java.util.List;
import no.samspill.domain.Refused;
import no.samspill.domain.municipality.OrganisationNumber;
import no.samspill.files.table.Cell;
import no.samspill.files.table.Table;
import no.samspill.files.table.Table.Column;
import no.samspill.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Organisation numbers; no database. */
@Command(name = "organisation-number", addMethodSubcommands = false)
final class OrganisationNumberCommands {

    /** A number that is right, and in which register it can be. */
    private record Checked(String number, String register) {}

    /** Checks the form and the check digit; whether the organisation exists is another matter. */
    @Command(name = "check")
    int check(
            @Parameters(paramLabel = "NUMBER", descriptionKey = "organisation-number") String text,
            @Mixin CommandOutput output) {
        Refused.ifAny(OrganisationNumber.refusals("", text));
        OrganisationNumber number = OrganisationNumber.in(text).orElseThrow();
        String kind = number.synthetic() ? "SYNTHETIC" : "REAL";
        return output.write(new CommandAnswer(
                () -> Json.answer(new Checked(number.value(), kind)).toString(),
                () -> new Table(
                        List.of(Column.text("", "number"), Column.text("", "register")),
                        List.of(List.of(Cell.text(number), Cell.text(kind)))),
                page -> page.line(CommandTexts.of("organisation." + kind, number.display()))));
    }
}
