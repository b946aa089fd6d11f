package no.samspill.domain.costsharing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Reason;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.money.Kroner;

/** A price list case read once: who takes part, the figures of each rate, and all that is wrong with the form of it. */
final class TariffReading implements CaseReading {

    private final SharingCase input;
    private final Tariff rule;
    private final Parties parties;
    private final List<BigDecimal[]> rates;
    private final List<BigDecimal[]> outsideCap;
    private final List<Reason> reasons = new ArrayList<>();

    TariffReading(SharingCase input, Tariff rule) {
        this.input = input;
        this.rule = rule;
        reasons.addAll(input.missingReasons());
        parties = new Parties(input, reasons);
        Totals.refuseLines(input, parties, reasons);
        refuseCostsToShare();
        refuseNegative("/rule/base", "base", rule.base());
        rates = read(rule.rates(), "/rule/rates/");
        rule.minimum().ifPresent(minimum -> refuseNegative("/rule/minimum", "minimum", minimum));
        rule.cap().ifPresent(cap -> refuseNegative("/rule/cap", "cap", cap));
        if (new Bounds(rule.minimum(), rule.cap()).areReversed()) {
            String minimum = rule.minimum().map(Kroner::toString).orElse("0");
            String cap = rule.cap().map(Kroner::toString).orElse("");
            reasons.add(Reason.at("/rule/minimum", SharingRefusal.INFEASIBLE_BOUNDS, "", minimum, cap));
        }
        outsideCap = read(rule.outsideCap(), "/rule/outsideCap/");
        if (rule.index().signum() < 0) {
            String index = rule.index().toString();
            reasons.add(Reason.at("/rule/index", SharingRefusal.INVALID_RULE, RuleFault.NEGATIVE_INDEX.name(), index));
        }
    }

    private void refuseCostsToShare() {
        for (int i = 0; i < input.costs().size(); i++) {
            Cost cost = input.costs().get(i);
            if (cost.party().isEmpty()) {
                reasons.add(Reason.at(
                        "/costs/" + i, SharingRefusal.INVALID_RULE, RuleFault.COST_IN_TARIFF.name(), cost.text()));
            }
        }
        for (int i = 0; i < input.grants().size(); i++) {
            String text = input.grants().get(i).text();
            reasons.add(Reason.at("/grants/" + i, SharingRefusal.INVALID_RULE, RuleFault.GRANT_IN_TARIFF.name(), text));
        }
    }

    private void refuseNegative(String pointer, String field, Kroner amount) {
        if (amount.isNegative()) {
            reasons.add(Reason.at(pointer, SharingRefusal.NEGATIVE_AMOUNT, field, amount.toString()));
        }
    }

    private void refuseNegative(String pointer, Fraction perUnit) {
        if (perUnit.signum() < 0) {
            reasons.add(Reason.at(pointer, SharingRefusal.NEGATIVE_AMOUNT, "perUnit", perUnit.toString()));
        }
    }

    private List<BigDecimal[]> read(List<Rate> all, String pointer) {
        Figures figures = new Figures(input, parties, reasons);
        List<BigDecimal[]> read = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Rate rate = all.get(i);
            String place = pointer + i;
            Optional<BigDecimal[]> values = figures.of(rate.key(), () -> place + "/key");
            values.ifPresent(read::add);
            if (rate instanceof Rate.Flat flat) {
                refuseNegative(place + "/perUnit", flat.perUnit());
            } else if (rate instanceof Rate.Stepped stepped) {
                refuseBrackets(stepped, place + "/brackets", values);
            }
        }
        return read;
    }

    private void refuseBrackets(Rate.Stepped rate, String pointer, Optional<BigDecimal[]> figures) {
        if (rate.brackets().isEmpty()) {
            reasons.add(Reason.at(pointer, SharingRefusal.INVALID_RULE, RuleFault.NO_BRACKETS.name(), rate.key()));
            return;
        }
        int before = reasons.size();
        Optional<BigDecimal> below = Optional.of(BigDecimal.ZERO);
        for (int i = 0; i < rate.brackets().size(); i++) {
            Rate.Bracket bracket = rate.brackets().get(i);
            String place = pointer + "/" + i;
            if (!isAbove(bracket.upTo(), below, i)) {
                String bound = bracket.upTo().map(BigDecimal::toPlainString).orElse("");
                String previous = below.map(BigDecimal::toPlainString).orElse("");
                reasons.add(Reason.at(place + "/upTo", SharingRefusal.BRACKET_OVERLAP, rate.key(), bound, previous));
            }
            below = bracket.upTo();
            bracket.perUnit().ifPresent(perUnit -> refuseNegative(place + "/perUnit", perUnit));
            bracket.amount().ifPresent(amount -> refuseNegative(place + "/amount", "amount", amount));
        }
        if (reasons.size() == before && below.isPresent() && figures.isPresent()) {
            refuseGaps(rate.key(), pointer, below.get(), figures.get());
        }
    }

    /** The first class may be for 0 alone; after an open class there is nothing. */
    private static boolean isAbove(Optional<BigDecimal> bound, Optional<BigDecimal> below, int index) {
        if (below.isEmpty() || bound.isEmpty()) {
            return below.isPresent();
        }
        int compared = bound.get().compareTo(below.get());
        return compared > 0 || (compared == 0 && index == 0);
    }

    private void refuseGaps(String key, String pointer, BigDecimal last, BigDecimal[] figures) {
        for (int i = 0; i < figures.length; i++) {
            if (figures[i].compareTo(last) > 0) {
                reasons.add(Reason.at(
                        pointer,
                        SharingRefusal.BRACKET_GAP,
                        key,
                        parties.get(i).name(),
                        figures[i].toPlainString(),
                        last.toPlainString()));
            }
        }
    }

    @Override
    public List<Reason> reasons() {
        return reasons;
    }

    @Override
    public Engine engine() {
        return new TariffEngine(input, rule, this);
    }

    Parties parties() {
        return parties;
    }

    /** The figures of each rate, by rate, then by party. */
    List<BigDecimal[]> rates() {
        return rates;
    }

    /** The figures of each rate outside the cap, by rate, then by party. */
    List<BigDecimal[]> outsideCap() {
        return outsideCap;
    }
}
