package no.samspill.cli;

import java.util.ArrayList;
import java.util.List;
import no.samspill.application.costsharing.CompareCostSharing.Change;
import no.samspill.application.wiring.Samspill;
import no.samspill.domain.costsharing.Alternative;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What to compare a draft with: what a bare case can be compared with, and what has been confirmed before. */
final class DraftComparisonOptions {

    @Mixin
    private ComparisonOptions choices = new ComparisonOptions();

    @Option(names = "--confirmed", paramLabel = "STATEMENT")
    private List<StatementName> confirmed = new ArrayList<>();

    /** What can be said without a database. */
    List<Alternative> alternatives(InputFiles inputs) {
        return choices.given() || confirmed.isEmpty() ? choices.alternatives(inputs) : List.of();
    }

    /** The same, and then the confirmed statements. */
    List<Change> withConfirmed(List<Alternative> alternatives, Samspill samspill) {
        List<Change> all = new ArrayList<>();
        alternatives.forEach(one -> all.add(new Change.Choice(one)));
        confirmed.forEach(statement -> all.add(new Change.Confirmed(statement.id(samspill))));
        return all;
    }
}
