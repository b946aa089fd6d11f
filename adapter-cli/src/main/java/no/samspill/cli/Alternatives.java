package no.samspill.cli;

import java.util.ArrayList;
import java.util.List;
import no.samspill.application.costsharing.CompareCostSharing.Change;
import no.samspill.domain.Reason;
import no.samspill.domain.costsharing.Alternative;
import no.samspill.domain.costsharing.Alternative.Outcome;
import no.samspill.domain.costsharing.Attempt;
import no.samspill.domain.costsharing.GrantTreatment;
import no.samspill.domain.costsharing.SharingCase;
import no.samspill.domain.costsharing.SharingRefusal;
import no.samspill.domain.costsharing.SharingRule;
import no.samspill.domain.costsharing.Split;
import no.samspill.domain.costsharing.StatementRefusal;
import no.samspill.domain.municipality.PartyId;

/** A case beside what it would be with changes; named as the use case that compares drafts names them. */
record Alternatives(SharingCase given) {

    Comparison compare(List<Change> changes) {
        List<Outcome> outcomes = new ArrayList<>();
        outcomes.add(new Alternative("draft", given).outcome());
        changes.forEach(change -> outcomes.add(outcome(change)));
        return new Comparison(outcomes);
    }

    private Outcome outcome(Change change) {
        if (change instanceof Change.Rule other) {
            return under(other.name(), other.rule());
        }
        if (change instanceof Change.Without fewer) {
            return without(fewer.party());
        }
        return treated(((Change.Treatment) change).treatment());
    }

    private Outcome under(String name, SharingRule rule) {
        return new Alternative(
                        name,
                        new SharingCase(
                                given.period(),
                                given.costs(),
                                given.grants(),
                                given.parties(),
                                given.keyFigures(),
                                rule))
                .outcome();
    }

    private Outcome treated(GrantTreatment treatment) {
        if (given.rule() instanceof Split split) {
            return under(
                    treatment.name(),
                    new Split(split.parts(), treatment, split.proration(), split.minimum(), split.cap(), split.unit()));
        }
        Reason reason = Reason.at("/rule", StatementRefusal.TREATMENT_OF_PRICE_LIST, treatment.name());
        return new Outcome(treatment.name(), Attempt.refused(List.of(reason)));
    }

    /** Without the party and its direct costs. */
    private Outcome without(PartyId gone) {
        String name = "-" + gone;
        if (given.parties().stream().noneMatch(party -> party.id().equals(gone))) {
            Reason reason = Reason.at("/parties", SharingRefusal.UNKNOWN_PARTY, gone.value());
            return new Outcome(name, Attempt.refused(List.of(reason)));
        }
        SharingCase fewer = new SharingCase(
                given.period(),
                given.costs().stream()
                        .filter(cost -> cost.party().filter(gone::equals).isEmpty())
                        .toList(),
                given.grants(),
                given.parties().stream()
                        .filter(party -> !party.id().equals(gone))
                        .toList(),
                given.keyFigures(),
                given.rule());
        return new Alternative(name, fewer).outcome();
    }
}
