package no.samspill.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.samspill.domain.costsharing.Alternative;
import no.samspill.domain.costsharing.GrantTreatment;
import no.samspill.domain.costsharing.SharingCase;
import no.samspill.domain.costsharing.SharingRule;
import no.samspill.domain.costsharing.Split;
import no.samspill.json.JsonReader;

/** A case, and the cases it is compared with; named as the use case that compares drafts names them. */
final class Alternatives {

    private final SharingCase given;
    private final InputFiles inputs;

    Alternatives(SharingCase given, InputFiles inputs) {
        this.given = given;
        this.inputs = inputs;
    }

    Comparison compare(Choices choices) {
        List<Alternative> alternatives = new ArrayList<>();
        alternatives.add(new Alternative("draft", given));
        for (Path file : choices.rules()) {
            alternatives.add(by(file.getFileName().toString(), JsonReader.rule(inputs.read(file))));
        }
        if (choices.treatments() && given.rule() instanceof Split split) {
            Arrays.stream(GrantTreatment.values())
                    .filter(treatment -> treatment != split.grants())
                    .forEach(treatment -> alternatives.add(by(treatment.name(), treated(split, treatment))));
        }
        choices.without().forEach(party -> alternatives.add(without(party)));
        return new Comparison(alternatives.stream().map(Alternative::outcome).toList());
    }

    private Alternative by(String name, SharingRule rule) {
        return new Alternative(
                name,
                new SharingCase(
                        given.period(), given.costs(), given.grants(), given.parties(), given.keyFigures(), rule));
    }

    private static Split treated(Split split, GrantTreatment treatment) {
        return new Split(split.parts(), treatment, split.proration(), split.minimum(), split.cap(), split.unit());
    }

    private Alternative without(String party) {
        return new Alternative(
                "-" + party,
                new SharingCase(
                        given.period(),
                        given.costs(),
                        given.grants(),
                        given.parties().stream()
                                .filter(one -> !one.id().value().equals(party))
                                .toList(),
                        given.keyFigures(),
                        given.rule()));
    }
}
