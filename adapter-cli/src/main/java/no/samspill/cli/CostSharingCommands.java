package no.samspill.cli;

import java.nio.file.Path;
import java.util.List;
import no.samspill.domain.Refused;
import no.samspill.domain.costsharing.Sharing;
import no.samspill.json.Json;
import no.samspill.json.JsonReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Sharing costs straight from files; no database. */
@Command(name = "cost-sharing", addMethodSubcommands = false)
final class CostSharingCommands {

    private final InputFiles inputs;

    CostSharingCommands(Terminal terminal) {
        this.inputs = new InputFiles(terminal);
    }

    /** Answers each case; the exit code is the worst of them. */
    @Command(name = "calculate")
    int calculate(
            @Parameters(paramLabel = "FILE", descriptionKey = "FILE", arity = "1..*") List<Path> given,
            @Mixin Output output) {
        List<Path> files = inputs.all(given);
        int worst = ExitCodes.OK;
        for (Path file : files) {
            worst = Math.max(worst, answer(file, files.size() > 1, output));
        }
        return worst;
    }

    private int answer(Path file, boolean oneOfMany, Output output) {
        Sharing sharing;
        try {
            sharing = JsonReader.sharingCase(inputs.read(file)).share();
        } catch (Refused refused) {
            if (output.form() == Output.Form.JSON) {
                output.print(Json.refused(refused.reasons(), Refusals.SENTENCES) + "\n");
            }
            output.say(Refusals.complaint(file.toString(), refused.reasons()).text(output.messageStyle()));
            return ExitCodes.REFUSED;
        }
        return output.write(new Answer(
                () -> Json.of(sharing).toString(),
                () -> SharingTables.shares(sharing),
                page -> SharingPage.write(oneOfMany ? page.heading(file.toString()) : page, sharing)));
    }

    /** Answers a case beside what it would be with other choices. */
    @Command(name = "compare")
    int compare(
            @Parameters(paramLabel = "FILE", descriptionKey = "FILE") Path file,
            @Mixin Choices choices,
            @Mixin Output output) {
        return output.write(new Alternatives(JsonReader.sharingCase(inputs.read(file)))
                .compare(choices.changes(inputs))
                .answer());
    }
}
