package no.samspill.domain.costsharing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Reason;
import no.samspill.domain.calendar.Period;

/**
 * Regelversjonene til en avtale: all of them, in the order they take over from each other.
 *
 * <p>Example: with version 1 from 2021 and version 2 from 1 July 2026, the cost of 2025 is shared by version 1; the whole
 * of 2026 cannot be shared at once.
 *
 * <p>Refused with {@code VERSION_NOT_LATER} for a new version, {@code NO_RULE_IN_FORCE} and
 * {@code RULE_CHANGES_WITHIN_PERIOD} for a period to share the cost of.
 *
 * @param versions of one agreement; sorted by the date they are valid from
 */
public record RuleVersions(List<RuleVersion> versions) {

    /** Why a rule version, or a period to share the cost of, is refused. */
    public enum Refusal implements Reason.Code {
        /** Facts: the new date, the date of the version before. A version must take over after the one before. */
        VERSION_NOT_LATER,
        /** Facts: the first day of the period. No version is in force then. */
        NO_RULE_IN_FORCE,
        /** Facts: the version's number, the day it takes over. Share the cost of each part of the period alone. */
        RULE_CHANGES_WITHIN_PERIOD
    }

    public RuleVersions {
        versions = versions.stream()
                .sorted(Comparator.comparing(RuleVersion::validFrom))
                .toList();
    }

    /** Everything that forbids a new version from this date. */
    public List<Reason> refusals(LocalDate validFrom) {
        return versions.stream()
                .reduce((earlier, later) -> later)
                .filter(last -> !validFrom.isAfter(last.validFrom()))
                .map(last -> Reason.at(
                        "/validFrom",
                        Refusal.VERSION_NOT_LATER,
                        validFrom.toString(),
                        last.validFrom().toString()))
                .stream()
                .toList();
    }

    /** Everything that forbids sharing the cost of this period by one rule. */
    public List<Reason> refusals(Period period) {
        List<Reason> reasons = new ArrayList<>();
        if (inForce(period.from()).isEmpty()) {
            reasons.add(Reason.at(
                    "/period/from", Refusal.NO_RULE_IN_FORCE, period.from().toString()));
        }
        versions.stream()
                .filter(version -> version.validFrom().isAfter(period.from()) && period.contains(version.validFrom()))
                .forEach(version -> reasons.add(Reason.at(
                        "/period",
                        Refusal.RULE_CHANGES_WITHIN_PERIOD,
                        Integer.toString(version.number()),
                        version.validFrom().toString())));
        return List.copyOf(reasons);
    }

    /** The version in force on the day. */
    public Optional<RuleVersion> inForce(LocalDate day) {
        return versions.stream()
                .filter(version -> !version.validFrom().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /** The number the next version gets. */
    public int nextNumber() {
        return versions.size() + 1;
    }
}
