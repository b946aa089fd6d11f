package no.samspill.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with how a command was given, in the user's language: picocli itself only speaks English. */
final class UsageErrors {

    private UsageErrors() {}

    static Complaint complaint(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        String remedy = CommandTexts.of("usage.remedy", command.getCommandSpec().qualifiedName());
        return new Complaint(
                CommandTexts.of("usage.what", command.getCommandSpec().qualifiedName()), whys(wrong), remedy);
    }

    /** Everything that is missing is said at once, with what it is. */
    private static List<String> whys(ParameterException wrong) {
        return wrong instanceof MissingParameterException missing
                ? missing.getMissing().stream().map(UsageErrors::missing).toList()
                : List.of(why(wrong));
    }

    private static String missing(ArgSpec argument) {
        ResourceBundle help = ResourceBundle.getBundle("no.samspill.cli.help");
        String key = argument instanceof OptionSpec option
                ? option.longestName().replaceFirst("^-+", "")
                : String.valueOf(argument.descriptionKey());
        return CommandTexts.of("usage.missing", label(argument))
                + (help.containsKey(key) ? " " + help.getString(key) : "");
    }

    private static String why(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (wrong instanceof MutuallyExclusiveArgsException) {
            return CommandTexts.of("usage.exclusive");
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return CommandTexts.of("usage.twice", label(twice.getOverwritten()));
        }
        if (wrong.getArgSpec() != null) {
            return invalid(wrong);
        }
        return wrong.getCommandLine().getSubcommands().isEmpty()
                ? String.valueOf(wrong.getMessage())
                : CommandTexts.of(
                        "usage.no-subcommand",
                        String.join(
                                ", ", wrong.getCommandLine().getSubcommands().keySet()));
    }

    private static String unmatched(UnmatchedArgumentException unmatched) {
        String given = unmatched.getUnmatched().get(0);
        String kind = unmatched.isUnknownOption() ? "usage.unknown-option" : "usage.unknown-argument";
        if (!unmatched.isUnknownOption()
                && !unmatched.getCommandLine().getSubcommands().isEmpty()) {
            kind = "usage.unknown-command";
        }
        List<String> suggestions = unmatched.getSuggestions().stream()
                .map(suggestion -> suggestion.substring(suggestion.lastIndexOf(' ') + 1))
                .distinct()
                .filter(suggestion -> suggestion.charAt(0) == given.charAt(0)) // others are far-fetched
                .toList();
        String commands =
                String.join(", ", unmatched.getCommandLine().getSubcommands().keySet());
        return CommandTexts.of(kind, given, commands)
                + (suggestions.isEmpty()
                        ? ""
                        : " " + CommandTexts.of("usage.suggestions", String.join(", ", suggestions)));
    }

    private static String invalid(ParameterException wrong) {
        ArgSpec argument = wrong.getArgSpec();
        Class<?> type = argument.auxiliaryTypes().length > 0 ? argument.auxiliaryTypes()[0] : argument.type();
        String given = String.valueOf(wrong.getValue());
        if (wrong.getValue() == null) {
            return missing(argument);
        }
        String key = "usage.invalid." + type.getSimpleName();
        if (CommandTexts.has(key)) {
            return CommandTexts.of(key, label(argument), given);
        }
        if (type.isEnum()) {
            String choices = Arrays.stream(type.getEnumConstants())
                    .map(choice -> choice.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .collect(Collectors.joining(", "));
            return CommandTexts.of("usage.not-a-choice", label(argument), given, choices);
        }
        return CommandTexts.of("usage.invalid", label(argument), given);
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
