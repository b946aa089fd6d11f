package no.samspill.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What to compare with. */
final class Choices {

    @Option(names = "--treatments")
    private boolean treatments;

    @Option(names = "--without", paramLabel = "PARTY")
    private List<String> without = new ArrayList<>();

    @Option(names = "--rule", paramLabel = "FILE")
    private List<Path> rules = new ArrayList<>();

    /** All four grant treatments; also when nothing is chosen, since this is the choice that matters most. */
    boolean treatments() {
        return treatments || (without.isEmpty() && rules.isEmpty());
    }

    List<String> without() {
        return without;
    }

    List<Path> rules() {
        return rules;
    }
}
