package no.samspill.domain.costsharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.money.Kroner;

/**
 * Minimum and cap, the same for all: bounded proportional sharing. A party with the exact share w pays {@code min(cap,
 * max(minimum, λ·w))}, where λ is the one number that makes the sum right.
 */
final class Bounds {

    private final Fraction minimum;
    private final Optional<Fraction> cap;

    Bounds(Optional<Kroner> minimum, Optional<Kroner> cap) {
        this.minimum = minimum.orElse(Kroner.ZERO).toFraction();
        this.cap = cap.map(Kroner::toFraction);
    }

    /** The amount brought within the bounds. */
    Fraction clamp(Fraction amount) {
        Fraction raised = amount.max(minimum);
        return cap.map(raised::min).orElse(raised);
    }

    boolean areReversed() {
        return cap.isPresent() && cap.get().compareTo(minimum) < 0;
    }

    /** The least these parties can pay together. */
    Fraction least(List<Fraction> shares) {
        return minimum.times(Fraction.of(shares.size()));
    }

    /** The most these parties can pay together; empty when nothing limits it. One with no share pays the minimum alone. */
    Optional<Fraction> most(List<Fraction> shares) {
        long paying = shares.stream().filter(share -> share.signum() > 0).count();
        Fraction others = minimum.times(Fraction.of(shares.size() - paying));
        return paying == 0
                ? Optional.of(others)
                : cap.map(most -> most.times(Fraction.of(paying)).plus(others));
    }

    /** The bounded shares with the same sum; there is one between {@link #least} and {@link #most}. */
    List<Fraction> apply(List<Fraction> shares) {
        if (shares.stream().allMatch(share -> clamp(share).equals(share))) {
            return shares;
        }
        Fraction total = sum(shares);
        Fraction scale = lastBreakpointNotAbove(total, shares);
        Fraction fixed = Fraction.ZERO;
        Fraction moving = Fraction.ZERO;
        for (Fraction share : shares) {
            Fraction scaled = share.times(scale);
            boolean moves = share.signum() > 0
                    && scaled.compareTo(minimum) >= 0
                    && cap.map(most -> scaled.compareTo(most) < 0).orElse(true);
            fixed = moves ? fixed : fixed.plus(clamp(scaled));
            moving = moves ? moving.plus(share) : moving;
        }
        Fraction exact = moving.signum() == 0 ? scale : total.minus(fixed).dividedBy(moving);
        return scaled(shares, exact);
    }

    /** The largest λ at which some party meets a bound and the sum is not yet above the total. */
    private Fraction lastBreakpointNotAbove(Fraction total, List<Fraction> shares) {
        List<Fraction> breakpoints = new ArrayList<>();
        breakpoints.add(Fraction.ZERO);
        for (Fraction share : shares) {
            if (share.signum() > 0) {
                breakpoints.add(minimum.dividedBy(share));
                cap.ifPresent(most -> breakpoints.add(most.dividedBy(share)));
            }
        }
        List<Fraction> ascending = breakpoints.stream().sorted().toList();
        int low = 0;
        int high = ascending.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sum(scaled(shares, ascending.get(middle))).compareTo(total) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return ascending.get(low);
    }

    private List<Fraction> scaled(List<Fraction> shares, Fraction scale) {
        return shares.stream().map(share -> clamp(share.times(scale))).toList();
    }

    private static Fraction sum(List<Fraction> amounts) {
        return amounts.stream().reduce(Fraction.ZERO, Fraction::plus);
    }
}
