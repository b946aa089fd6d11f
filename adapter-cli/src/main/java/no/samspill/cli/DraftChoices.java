package no.samspill.cli;

import java.util.ArrayList;
import java.util.List;
import no.samspill.application.costsharing.CompareCostSharing.Change;
import no.samspill.domain.costsharing.StatementId;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What to compare a draft with: what a bare case can be compared with, and what has been confirmed before. */
final class DraftChoices {

    @Mixin
    private Choices choices = new Choices();

    @Option(names = "--confirmed", paramLabel = "ID")
    private List<StatementId> confirmed = new ArrayList<>();

    List<Change> changes(InputFiles inputs) {
        List<Change> changes = new ArrayList<>();
        if (choices.given() || confirmed.isEmpty()) {
            changes.addAll(choices.changes(inputs));
        }
        confirmed.forEach(statement -> changes.add(new Change.Confirmed(statement)));
        return changes;
    }
}
