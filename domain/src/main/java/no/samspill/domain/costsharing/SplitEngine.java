package no.samspill.domain.costsharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.money.Allocation;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.money.Kroner;

/** The arithmetic of a split. */
final class SplitEngine implements Engine {

    private final SharingCase input;
    private final Split rule;
    private final SplitReading form;
    private final Totals totals;
    private final Pots pots;

    SplitEngine(SharingCase input, Split rule, SplitReading form) {
        this.input = input;
        this.rule = rule;
        this.form = form;
        totals = new Totals(input, form.parties());
        pots = new Pots(rule, form.weights(), totals);
    }

    @Override
    public List<Reason> refusals() {
        List<Reason> reasons = new ArrayList<>();
        totals.refuseTooLarge(reasons);
        if (!reasons.isEmpty()) {
            return reasons;
        }
        boolean grantExceedsCost = totals.granted().compareTo(totals.shared()) > 0;
        if (grantExceedsCost) {
            String granted = totals.granted().toString();
            String shared = totals.shared().toString();
            reasons.add(Reason.at("/grants", SharingRefusal.GRANT_EXCEEDS_COST, granted, shared));
        }
        refuseRest(reasons);
        if (!rule.unit().divides(totals.toShare())) {
            String toShare = totals.toShare().toString();
            String unit = rule.unit().toString();
            reasons.add(Reason.at("/rule/unit", SharingRefusal.TOTAL_NOT_IN_UNIT, toShare, unit));
        }
        if (!grantExceedsCost && !isPlain()) {
            refuseShares(new SplitShares(form, pots).shares(), reasons);
        }
        return reasons;
    }

    private void refuseRest(List<Reason> reasons) {
        int rest = form.weights().rest();
        if (rest >= 0 && pots.numerator(rest).signum() < 0 && rule.grants() == GrantTreatment.DEDUCT_FROM_REST) {
            String name = rule.parts().get(rest).name();
            String amount = pots.amount(rest).toString();
            reasons.add(Reason.at("/rule/parts/" + rest, SharingRefusal.NEGATIVE_PART, name, amount));
        }
    }

    /** Whether shares can be neither negative nor out of bounds. */
    private boolean isPlain() {
        return rule.minimum().isEmpty() && rule.cap().isEmpty() && rule.grants() != GrantTreatment.CREDIT_EQUALLY;
    }

    private void refuseShares(List<Fraction> shares, List<Reason> reasons) {
        int before = reasons.size();
        for (int i = 0; i < shares.size(); i++) {
            if (shares.get(i).signum() < 0) {
                String name = form.parties().get(i).name();
                String share = shares.get(i).toString();
                reasons.add(Reason.at("/parties/" + i, SharingRefusal.NEGATIVE_SHARE, name, share));
            }
        }
        if (reasons.size() == before) {
            refuseBounds(shares, reasons);
        }
    }

    private void refuseBounds(List<Fraction> shares, List<Reason> reasons) {
        Bounds bounds = bounds();
        Fraction total = totals.toShare().toFraction();
        Fraction least = bounds.least(shares);
        Optional<Fraction> most = bounds.most(shares);
        boolean tooMuch = bounds.areReversed() || least.compareTo(total) > 0;
        boolean tooLittle = most.map(limit -> limit.compareTo(total) < 0).orElse(false);
        if (tooMuch || tooLittle) {
            reasons.add(Reason.at(
                    tooMuch ? "/rule/minimum" : "/rule/cap",
                    SharingRefusal.INFEASIBLE_BOUNDS,
                    totals.toShare().toString(),
                    least.toString(),
                    most.map(Fraction::toString).orElse("")));
        }
    }

    private Bounds bounds() {
        return new Bounds(rule.minimum(), rule.cap());
    }

    @Override
    public List<Kroner> amounts() {
        List<Fraction> shares = bounds().apply(new SplitShares(form, pots).shares());
        return totals.addDirect(Allocation.of(totals.toShare(), shares, rule.unit(), form.parties()));
    }

    @Override
    public Sharing share() {
        SplitShares exact = new SplitShares(form, pots);
        List<Fraction> bounded = bounds().apply(exact.shares());
        List<Kroner> shares = Allocation.of(totals.toShare(), bounded, rule.unit(), form.parties());
        SplitParts parts = new SplitParts(rule, pots, totals.toShare(), form.parties());
        List<List<PartAmount>> rows = parts.of(exact, bounded, shares);
        return new ShareAssembly(input, totals, rule.parts().stream().flatMap(SplitEngine::key))
                .of(shares, bounded, rows, totals.toShare());
    }

    private static Stream<String> key(Part part) {
        return part.key() instanceof Key.ByFigure byFigure ? Stream.of(byFigure.key()) : Stream.empty();
    }
}
