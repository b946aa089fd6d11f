package no.samspill.domain.costsharing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import no.samspill.domain.Reason;
import no.samspill.domain.money.Kroner;

/** The costs and grants of a case, added up. */
final class Totals {

    private final SharingCase input;
    private final long[] direct;
    private final long gross;
    private final long shared;
    private final long granted;

    /** Adds up the lines of a case whose form is right: no amount is negative, no party unknown. */
    Totals(SharingCase input, Parties parties) {
        this.input = input;
        direct = new long[parties.count()];
        long all = 0;
        long common = 0;
        for (Cost cost : input.costs()) {
            long ore = cost.amount().ore();
            all = plus(all, ore);
            if (cost.party().isPresent()) {
                int party = parties.indexOf(cost.party().get());
                direct[party] = plus(direct[party], ore);
            } else {
                common = plus(common, ore);
            }
        }
        long grants = 0;
        for (Grant grant : input.grants()) {
            grants = plus(grants, grant.amount().ore());
        }
        gross = all;
        shared = common;
        granted = grants;
    }

    /** The sum, or the largest number there is: larger than any sum that is not refused. */
    private static long plus(long sum, long ore) {
        return ore > Long.MAX_VALUE - sum ? Long.MAX_VALUE : sum + ore;
    }

    /** Adds to the reasons what is wrong with the single lines of a case. */
    static void refuseLines(SharingCase input, Parties parties, List<Reason> reasons) {
        for (int i = 0; i < input.costs().size(); i++) {
            Cost cost = input.costs().get(i);
            if (cost.amount().isNegative()) {
                refuseNegative("/costs/" + i, cost.text(), cost.amount(), reasons);
            }
            if (cost.party().isPresent() && !parties.contains(cost.party().get())) {
                String id = cost.party().get().value();
                reasons.add(Reason.at("/costs/" + i + "/party", SharingRefusal.UNKNOWN_PARTY, id));
            }
        }
        for (int i = 0; i < input.grants().size(); i++) {
            Grant grant = input.grants().get(i);
            if (grant.amount().isNegative()) {
                refuseNegative("/grants/" + i, grant.text(), grant.amount(), reasons);
            }
        }
    }

    private static void refuseNegative(String pointer, String text, Kroner amount, List<Reason> reasons) {
        reasons.add(Reason.at(pointer + "/amount", SharingRefusal.NEGATIVE_AMOUNT, text, amount.toString()));
    }

    /** Adds to the reasons when a sum is over the largest amount there may be. */
    void refuseTooLarge(List<Reason> reasons) {
        if (gross > Kroner.MAX.ore()) {
            reasons.add(
                    tooLarge("/costs", input.costs().stream().map(Cost::amount).toList()));
        }
        if (granted > Kroner.MAX.ore()) {
            reasons.add(tooLarge(
                    "/grants", input.grants().stream().map(Grant::amount).toList()));
        }
    }

    /** The reason that these amounts are too large together. */
    static Reason tooLarge(String pointer, Collection<Kroner> amounts) {
        BigDecimal sum = amounts.stream()
                .map(amount -> BigDecimal.valueOf(amount.ore(), 2))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Reason.at(pointer, SharingRefusal.INVALID_AMOUNT, sum.toPlainString());
    }

    /** Shared and direct costs together. */
    Kroner gross() {
        return Kroner.ofOre(gross);
    }

    Kroner shared() {
        return Kroner.ofOre(shared);
    }

    Kroner granted() {
        return Kroner.ofOre(granted);
    }

    /** Shared costs less grants. */
    Kroner toShare() {
        return Kroner.ofOre(shared - granted);
    }

    boolean hasDirect() {
        return gross != shared;
    }

    /** These amounts, each with the party's direct costs. */
    List<Kroner> addDirect(List<Kroner> amounts) {
        List<Kroner> sums = new ArrayList<>(amounts.size());
        for (int i = 0; i < amounts.size(); i++) {
            sums.add(amounts.get(i).plus(direct(i)));
        }
        return sums;
    }

    Kroner direct(int party) {
        return Kroner.ofOre(direct[party]);
    }
}
