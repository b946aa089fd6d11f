package no.samspill.domain.costsharing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.domain.Reason;
import no.samspill.domain.calendar.Period;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.money.TieOrder;
import no.samspill.domain.municipality.PartyId;

/** The parties of a case: where each stands in the list, and how much of the period it takes part. */
final class Parties implements TieOrder {

    private final SharingCase input;
    private final Map<PartyId, Integer> indices;
    private final long[] presence;
    private final long wholePeriod;

    /** Reads the parties, and adds what is wrong with them to the reasons. */
    Parties(SharingCase input, List<Reason> reasons) {
        this.input = input;
        presence = new long[input.parties().size()];
        indices = new HashMap<>(presence.length * 2);
        if (presence.length == 0) {
            reasons.add(Reason.at("/parties", SharingRefusal.NO_PARTIES));
        }
        long whole = input.rule().proration().measure(input.period());
        boolean allTakePartAllTheTime = true;
        for (int i = 0; i < presence.length; i++) {
            index(i, reasons);
            Party party = get(i);
            boolean always = party.from().isEmpty() && party.to().isEmpty();
            presence[i] = always ? whole : measure(i, reasons);
            allTakePartAllTheTime &= presence[i] == whole;
        }
        // Only proportions count: small numbers keep the arithmetic in machine words.
        if (allTakePartAllTheTime) {
            Arrays.fill(presence, 1);
        }
        wholePeriod = allTakePartAllTheTime ? 1 : whole;
    }

    private void index(int index, List<Reason> reasons) {
        PartyId id = get(index).id();
        Integer first = indices.putIfAbsent(id, index);
        if (first != null) {
            String pointer = "/parties/" + index + "/id";
            reasons.add(Reason.at(
                    pointer,
                    SharingRefusal.DUPLICATE_PARTY,
                    id.value(),
                    get(first).name()));
        }
    }

    private long measure(int index, List<Reason> reasons) {
        Party party = get(index);
        Period period = input.period();
        Optional<Period> present = party.presence(period);
        if (present.isPresent()) {
            return input.rule().proration().measure(present.get());
        }
        String pointer = "/parties/" + index;
        LocalDate first = party.from().orElse(period.from());
        LocalDate last = party.to().orElse(period.to());
        boolean reversed = party.from().isPresent() && party.to().isPresent() && last.isBefore(first);
        reasons.add(
                reversed
                        ? Reason.at(pointer, SharingRefusal.INVALID_PERIOD, first.toString(), last.toString())
                        : Reason.at(
                                pointer,
                                SharingRefusal.PARTY_OUTSIDE_PERIOD,
                                party.name(),
                                period.from().toString(),
                                period.to().toString()));
        return 0;
    }

    int count() {
        return presence.length;
    }

    Party get(int index) {
        return input.parties().get(index);
    }

    boolean contains(PartyId id) {
        return indices.containsKey(id);
    }

    /** Where the party stands in the list; −1 when it is not there. */
    int indexOf(PartyId id) {
        return indices.getOrDefault(id, -1);
    }

    /** How much of the period the party takes part, in a measure common to all the parties. */
    long presence(int index) {
        return presence[index];
    }

    /** How much of the period the party takes part, as a part of the whole of it. */
    Fraction fractionOfPeriod(int index) {
        return Fraction.of(presence[index], wholePeriod);
    }

    /** By ascending id. */
    @Override
    public int compare(int one, int other) {
        return get(one).id().compareTo(get(other).id());
    }
}
