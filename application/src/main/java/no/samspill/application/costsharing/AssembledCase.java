package no.samspill.application.costsharing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.costsharing.Attempt;
import no.samspill.domain.costsharing.Cost;
import no.samspill.domain.costsharing.GrantTreatment;
import no.samspill.domain.costsharing.Party;
import no.samspill.domain.costsharing.Sharing;
import no.samspill.domain.costsharing.SharingCase;
import no.samspill.domain.costsharing.SharingRefusal;
import no.samspill.domain.costsharing.Split;
import no.samspill.domain.costsharing.StatementRefusal;
import no.samspill.domain.municipality.Figure;
import no.samspill.domain.municipality.KeyFigures;
import no.samspill.domain.municipality.PartyId;

/**
 * A case put together from what is registered.
 *
 * @param missing what makes it unfit to share: a party that returns, a change that cannot be made
 */
record AssembledCase(SharingCase input, List<Reason> missing) {

    /** The sharing, or everything that forbids it, these reasons included. */
    Attempt attempt(List<Reason> also) {
        Attempt attempt = Sharing.attempt(input);
        List<Reason> reasons = Stream.of(also, missing, attempt.refused())
                .flatMap(List::stream)
                .toList();
        return reasons.isEmpty() ? attempt : Attempt.refused(reasons);
    }

    /** With its direct costs alone, as a price list will have it. */
    AssembledCase priced() {
        List<Cost> direct =
                input.costs().stream().filter(cost -> cost.party().isPresent()).toList();
        return new AssembledCase(
                new SharingCase(
                        input.period(),
                        direct,
                        List.of(),
                        input.parties(),
                        input.keyFigures(),
                        input.rule(),
                        input.missing()),
                missing);
    }

    /** With the grants treated this way; a price list treats no grants. */
    AssembledCase treating(GrantTreatment grants) {
        if (!(input.rule() instanceof Split split)) {
            return refused(Reason.at("/rule", StatementRefusal.TREATMENT_OF_PRICE_LIST, grants.name()));
        }
        Split other = new Split(split.parts(), grants, split.proration(), split.minimum(), split.cap(), split.unit());
        return new AssembledCase(
                new SharingCase(
                        input.period(),
                        input.costs(),
                        input.grants(),
                        input.parties(),
                        input.keyFigures(),
                        other,
                        input.missing()),
                missing);
    }

    /** Without the party, its direct costs and its figures. */
    AssembledCase without(PartyId gone) {
        if (input.parties().stream().noneMatch(party -> party.id().equals(gone))) {
            return refused(Reason.at("/parties", SharingRefusal.UNKNOWN_PARTY, gone.value()));
        }
        List<Cost> costs = input.costs().stream()
                .filter(cost -> cost.party().filter(gone::equals).isEmpty())
                .toList();
        List<Party> parties = input.parties().stream()
                .filter(party -> !party.id().equals(gone))
                .toList();
        Map<String, KeyFigures> figures = new HashMap<>();
        input.keyFigures().forEach((key, set) -> {
            Map<PartyId, Figure> left = new HashMap<>(set.figures());
            left.remove(gone);
            figures.put(key, of(set, left));
        });
        return changed(costs, parties, figures);
    }

    /** With one more party; a key it has no figure for is missing for it, never 0. */
    AssembledCase with(Party more, Map<String, BigDecimal> values) {
        List<Party> parties = new ArrayList<>(input.parties());
        parties.add(more);
        Map<String, KeyFigures> figures = new HashMap<>();
        input.keyFigures().forEach((key, set) -> {
            Map<PartyId, Figure> added = new HashMap<>(set.figures());
            BigDecimal value = values.get(key);
            if (value != null) {
                added.put(more.id(), new Figure.Counted(value));
            }
            figures.put(key, of(set, added));
        });
        return changed(input.costs(), parties, figures);
    }

    private AssembledCase refused(Reason reason) {
        List<Reason> reasons = new ArrayList<>(missing);
        reasons.add(reason);
        return new AssembledCase(input, reasons);
    }

    private AssembledCase changed(List<Cost> costs, List<Party> parties, Map<String, KeyFigures> figures) {
        return new AssembledCase(
                new SharingCase(input.period(), costs, input.grants(), parties, figures, input.rule(), input.missing()),
                missing);
    }

    private static KeyFigures of(KeyFigures set, Map<PartyId, Figure> figures) {
        return new KeyFigures(set.referenceDate(), set.source(), set.status(), figures);
    }
}
