package no.samspill.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.samspill.domain.costsharing.Alternative.Outcome;
import no.samspill.domain.costsharing.Share;
import no.samspill.domain.costsharing.Sharing;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.municipality.PartyId;

/**
 * The JSON form of a comparison: each outcome by name, with its answer or its refusal, and beside every answer but the
 * first what it differs from the first by, in kroner and in kroner per unit of each key.
 */
final class ComparisonJson {

    private ComparisonJson() {}

    static void write(JsonOutput out, List<Outcome> outcomes, Sentences sentences) {
        Optional<Sharing> first = outcomes.stream().findFirst().flatMap(Outcome::sharing);
        out.name("outcomes");
        out.list(
                IntStream.range(0, outcomes.size()).boxed().toList(),
                (list, index) -> list.object(outcome -> {
                    Optional<Sharing> base = index == 0 ? Optional.empty() : first;
                    writeOutcome(outcome, outcomes.get(index), base);
                    if (outcomes.get(index).sharing().isEmpty()) {
                        ReasonJson.write(outcome, outcomes.get(index).refused(), sentences);
                    }
                }));
    }

    private static void writeOutcome(JsonOutput out, Outcome outcome, Optional<Sharing> base) {
        out.field("name", outcome.name());
        outcome.sharing().ifPresent(answer -> {
            out.object("answer", fields -> SharingJson.write(fields, answer, Sharing.ENGINE_VERSION));
            base.ifPresent(before -> writeDifferences(out, before, answer));
        });
    }

    /** In the order of the parties, then those only the first has. A party that does not take part pays nothing. */
    private static void writeDifferences(JsonOutput out, Sharing base, Sharing answer) {
        Map<PartyId, Share> before = byParty(base);
        Map<PartyId, Share> after = byParty(answer);
        Map<PartyId, Share> either = new LinkedHashMap<>(after);
        before.forEach(either::putIfAbsent);
        out.list("differences", either.keySet(), (difference, party) -> {
            Optional<Share> was = Optional.ofNullable(before.get(party));
            Optional<Share> is = Optional.ofNullable(after.get(party));
            difference.field("party", party.value());
            difference.field("amount", amount(is).minus(amount(was)).toString());
            SharingJson.writePerUnit(difference, perUnit(was, is));
        });
    }

    private static Map<PartyId, Share> byParty(Sharing sharing) {
        Map<PartyId, Share> byParty = new LinkedHashMap<>();
        sharing.shares().forEach(share -> byParty.put(share.party(), share));
        return byParty;
    }

    private static Kroner amount(Optional<Share> share) {
        return share.map(Share::amount).orElse(Kroner.ZERO);
    }

    /** Only of keys both know the price of: without one of the two there is no difference to tell. */
    private static Map<String, Fraction> perUnit(Optional<Share> was, Optional<Share> is) {
        Map<String, Fraction> differences = new LinkedHashMap<>();
        if (was.isPresent() && is.isPresent()) {
            is.get()
                    .perUnit()
                    .forEach((key, price) -> Optional.ofNullable(
                                    was.get().perUnit().get(key))
                            .ifPresent(before -> differences.put(key, price.minus(before))));
        }
        return differences;
    }
}
