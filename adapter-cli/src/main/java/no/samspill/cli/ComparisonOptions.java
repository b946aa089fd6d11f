package no.samspill.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.samspill.domain.costsharing.Alternative;
import no.samspill.domain.costsharing.GrantTreatment;
import no.samspill.domain.municipality.PartyId;
import no.samspill.json.JsonReader;
import picocli.CommandLine.Option;

/** What to compare a case with. */
final class ComparisonOptions {

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
    List<Alternative> alternatives(InputFiles inputs) {
        List<Alternative> alternatives = new ArrayList<>();
        for (Path file : rules) {
            alternatives.add(new Alternative.Rule(file.getFileName().toString(), JsonReader.rule(inputs.read(file))));
        }
        if (treatments || !given()) {
            Arrays.stream(GrantTreatment.values())
                    .map(Alternative.Treatment::new)
                    .forEach(alternatives::add);
        }
        without.forEach(party -> alternatives.add(new Alternative.Without(party)));
        return alternatives;
    }
}
