package no.samspill.domain.costsharing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.domain.Reason;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.municipality.PartyId;

/** A split case read once: who takes part, what each part is shared by, and all that is wrong with the form of it. */
final class SplitReading implements CaseReading {

    private final SharingCase input;
    private final Split rule;
    private final Parties parties;
    private final Weights weights;
    private final List<BigDecimal[]> values = new ArrayList<>();
    private final List<Reason> reasons = new ArrayList<>();

    SplitReading(SharingCase input, Split rule) {
        this.input = input;
        this.rule = rule;
        reasons.addAll(input.missingReasons());
        parties = new Parties(input, reasons);
        Totals.refuseLines(input, parties, reasons);
        weights = new Weights(rule.parts());
        weights.refuse(reasons);
        Figures figures = new Figures(input, parties, reasons);
        for (int i = 0; i < rule.parts().size(); i++) {
            read(i, figures).ifPresent(values::add);
        }
        if (rule.grants() == GrantTreatment.CREDIT_EQUALLY) {
            values.add(equal());
        }
        if (rule.grants() == GrantTreatment.DEDUCT_FROM_REST && !weights.hasRest()) {
            reasons.add(Reason.at("/rule/parts", SharingRefusal.NO_REST_PART));
        }
        rule.minimum().ifPresent(minimum -> refuseBound("minimum", minimum));
        rule.cap().ifPresent(cap -> refuseBound("cap", cap));
    }

    private Optional<BigDecimal[]> read(int index, Figures figures) {
        Part part = rule.parts().get(index);
        if (part.key() instanceof Key.ByFigure byFigure) {
            Optional<BigDecimal[]> read = figures.of(byFigure.key(), () -> pointer(index) + "/key");
            if (read.isPresent() && isZero(read.get())) {
                reasons.add(
                        Reason.at(pointer(index) + "/key", SharingRefusal.ZERO_KEY_TOTAL, part.name(), byFigure.key()));
            }
            return read;
        }
        return part.key() instanceof Key.Fixed fixed
                ? read(part, fixed.shares(), pointer(index) + "/shares")
                : Optional.of(equal());
    }

    private static String pointer(int part) {
        return "/rule/parts/" + part;
    }

    private BigDecimal[] equal() {
        BigDecimal[] equal = new BigDecimal[parties.count()];
        Arrays.fill(equal, BigDecimal.ONE);
        return equal;
    }

    private static boolean isZero(BigDecimal[] figures) {
        for (BigDecimal figure : figures) {
            if (figure.signum() != 0) {
                return false;
            }
        }
        return figures.length > 0;
    }

    private Optional<BigDecimal[]> read(Part part, Map<PartyId, Fraction> shares, String pointer) {
        int before = reasons.size();
        BigInteger denominator = BigInteger.ONE;
        Fraction sum = Fraction.ZERO;
        for (Map.Entry<PartyId, Fraction> share : shares.entrySet()) {
            String id = share.getKey().value();
            if (!parties.contains(share.getKey())) {
                reasons.add(Reason.at(pointer + "/" + Figures.escape(id), SharingRefusal.UNKNOWN_PARTY, id));
            }
            if (share.getValue().signum() < 0) {
                Weights.refuseNegative(pointer + "/" + Figures.escape(id), part, share.getValue(), reasons);
            }
            denominator = share.getValue().commonDenominator(denominator);
            sum = sum.plus(share.getValue());
        }
        if (!sum.equals(Fraction.ONE)) {
            reasons.add(Reason.at(pointer, SharingRefusal.WEIGHTS_NOT_ONE, sum.toString()));
        }
        BigDecimal[] read = new BigDecimal[parties.count()];
        for (int i = 0; i < read.length; i++) {
            Fraction share = shares.getOrDefault(parties.get(i).id(), Fraction.ZERO);
            read[i] = new BigDecimal(share.numeratorOver(denominator));
            if (!shares.containsKey(parties.get(i).id())) {
                refuseMissing(pointer, parties.get(i));
            }
        }
        return reasons.size() == before ? Optional.of(read) : Optional.empty();
    }

    private void refuseMissing(String pointer, Party party) {
        String place = pointer + "/" + Figures.escape(party.id().value());
        reasons.add(Reason.at(place, SharingRefusal.MISSING_KEY_FIGURE, "FIXED", party.name(), "MISSING"));
    }

    private void refuseBound(String field, Kroner bound) {
        if (bound.isNegative()) {
            reasons.add(Reason.at("/rule/" + field, SharingRefusal.NEGATIVE_AMOUNT, field, bound.toString()));
        }
        if (!rule.unit().divides(bound)) {
            String unit = rule.unit().toString();
            reasons.add(Reason.at("/rule/" + field, SharingRefusal.BOUND_NOT_IN_UNIT, field, bound.toString(), unit));
        }
    }

    @Override
    public List<Reason> reasons() {
        return reasons;
    }

    @Override
    public Engine engine() {
        return new SplitEngine(input, rule, this);
    }

    Parties parties() {
        return parties;
    }

    Weights weights() {
        return weights;
    }

    /** What a party counts in a column (a part, or after the parts the credited grants), times its presence: only proportions have a meaning. */
    BigDecimal weight(int column, int party) {
        return values.get(column)[party].multiply(BigDecimal.valueOf(parties.presence(party)));
    }
}
