package no.samspill.domain.invoicing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.domain.costsharing.Party;
import no.samspill.domain.costsharing.Share;
import no.samspill.domain.costsharing.Sharing;
import no.samspill.domain.money.Allocation;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.money.RoundingUnit;
import no.samspill.domain.municipality.PartyId;

/** What each party is to be invoiced now: what is due, less what was issued. */
final class Differences {

    private final PartyId host;
    private final Map<PartyId, Issued> issued = new LinkedHashMap<>();

    /** What earlier runs have issued to a party, credit notes deducted. */
    private record Issued(String name, Kroner amount) {

        Issued plus(Issued later) {
            return new Issued(later.name, amount.plus(later.amount));
        }
    }

    Differences(PartyId host, List<InvoiceRun> runs) {
        this.host = host;
        for (InvoiceRun run : runs) {
            for (InvoiceBasis basis : run.bases()) {
                issued.merge(basis.party(), new Issued(basis.name(), basis.amount()), Issued::plus);
            }
        }
    }

    /**
     * The bases, in the order of the statement's parties, then those only issued to before.
     *
     * @param instalment how much of the shares is due; empty when all is
     */
    List<InvoiceBasis> of(Sharing sharing, Optional<FirstInstalment> instalment) {
        List<Kroner> shares = sharing.shares().stream().map(Share::amount).toList();
        List<Kroner> due = instalment.map(first -> due(sharing, first)).orElse(shares);
        Map<PartyId, Issued> onlyIssued = new LinkedHashMap<>(issued);
        List<InvoiceBasis> bases = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            Party party = sharing.input().parties().get(i);
            Issued before = issued.getOrDefault(party.id(), new Issued(party.name(), Kroner.ZERO));
            bases.add(basis(party.id(), new Issued(party.name(), before.amount()), shares.get(i), due.get(i)));
            onlyIssued.remove(party.id());
        }
        onlyIssued.forEach((party, before) -> bases.add(basis(party, before, Kroner.ZERO, Kroner.ZERO)));
        return bases;
    }

    private static List<Kroner> due(Sharing sharing, FirstInstalment first) {
        List<Party> parties = sharing.input().parties();
        List<Fraction> exact = new ArrayList<>();
        Fraction sum = Fraction.ZERO;
        for (int i = 0; i < parties.size(); i++) {
            Fraction part = first.of(parties.get(i), sharing.input().period());
            Fraction due = part.times(sharing.shares().get(i).amount().toFraction());
            exact.add(due);
            sum = sum.plus(due);
        }
        RoundingUnit unit = sharing.input().rule().unit();
        return Allocation.of(
                unit.halfUp(sum),
                exact,
                unit,
                (one, other) ->
                        parties.get(one).id().compareTo(parties.get(other).id()));
    }

    private InvoiceBasis basis(PartyId party, Issued before, Kroner share, Kroner due) {
        Kroner amount = due.minus(before.amount());
        return new InvoiceBasis(party, before.name(), share, due, before.amount(), amount, kind(party, amount));
    }

    private InvoiceBasis.Kind kind(PartyId party, Kroner amount) {
        if (party.equals(host)) {
            return InvoiceBasis.Kind.INTERNAL;
        }
        if (amount.isZero()) {
            return InvoiceBasis.Kind.NONE;
        }
        return amount.isNegative() ? InvoiceBasis.Kind.CREDIT_NOTE : InvoiceBasis.Kind.INVOICE;
    }
}
