package no.samspill.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.samspill.application.costsharing.CompareCostSharing.Change;
import no.samspill.domain.costsharing.GrantTreatment;
import no.samspill.domain.municipality.PartyId;
import no.samspill.json.JsonReader;
import picocli.CommandLine.Option;

/** What to compare a case with. */
final class Choices {

    @Option(names = "--treatments")
    private boolean treatments;

    @Option(names = "--without", paramLabel = "PARTY")
    private List<PartyId> without = new ArrayList<>();

    @Option(names = "--rule", paramLabel = "FILE")
    private List<Path> rules = new ArrayList<>();

    boolean given() {
        return treatments || !rules.isEmpty() || !without.isEmpty();
    }

    /** Rules, treatments, parties; the grant treatments when nothing is chosen, since they matter the most. */
    List<Change> changes(InputFiles inputs) {
        List<Change> changes = new ArrayList<>();
        for (Path file : rules) {
            changes.add(new Change.Rule(file.getFileName().toString(), JsonReader.rule(inputs.read(file))));
        }
        if (treatments || !given()) {
            Arrays.stream(GrantTreatment.values()).map(Change.Treatment::new).forEach(changes::add);
        }
        without.forEach(party -> changes.add(new Change.Without(party)));
        return changes;
    }
}
