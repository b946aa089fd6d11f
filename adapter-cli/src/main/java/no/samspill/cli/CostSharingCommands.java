package no.samspill.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.domain.Refused;
import no.samspill.domain.costsharing.Alternative;
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
            @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "FILE") List<Path> given,
            @Mixin CommandOutput output) {
        List<Path> files = inputs.all(given);
        Map<String, Sharing> answers = new LinkedHashMap<>();
        boolean collected = files.size() > 1 && output.isRows();
        for (Path file : files) {
            output.progress(CommandTexts.of("sharing.progress", file));
            answered(file, output).ifPresent(sharing -> {
                if (collected) {
                    answers.put(file.toString(), sharing);
                } else {
                    output.write(answer(sharing, files.size() > 1 ? Optional.of(file) : Optional.empty()));
                }
            });
        }
        output.progress("");
        if (collected) {
            output.print(Tables.SHARING.amounts(answers));
        }
        return output.refusals() == 0 ? ExitCodes.OK : ExitCodes.REFUSED;
    }

    /** The answer; a refusal is said, and does not keep the other cases from being answered. */
    private Optional<Sharing> answered(Path file, CommandOutput output) {
        try {
            return Optional.of(JsonReader.sharingCase(inputs.read(file)).share());
        } catch (Refused refused) {
            output.refuse(file, refused.reasons());
            return Optional.empty();
        }
    }

    private static CommandAnswer answer(Sharing sharing, Optional<Path> heading) {
        return new CommandAnswer(() -> Json.of(sharing).toString(), () -> Tables.SHARING.shares(sharing), page -> {
            heading.ifPresent(file -> page.heading(file.toString()));
            return SharingAnswers.write(page, sharing);
        });
    }

    /** Answers a case beside what it would be with other choices. */
    @Command(name = "compare")
    int compare(
            @Parameters(paramLabel = "FILE", descriptionKey = "FILE") Path file,
            @Mixin ComparisonOptions choices,
            @Mixin CommandOutput output) {
        return output.write(new Comparison(
                        Alternative.compare(JsonReader.sharingCase(inputs.read(file)), choices.alternatives(inputs)))
                .answer());
    }
}
