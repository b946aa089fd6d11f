package no.samspill.application.costsharing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.domain.agreement.Participation;
import no.samspill.domain.calendar.Period;
import no.samspill.domain.costsharing.Alternative;
import no.samspill.domain.costsharing.Attempt;
import no.samspill.domain.costsharing.Party;
import no.samspill.domain.costsharing.RuleVersion;
import no.samspill.domain.costsharing.RuleVersions;
import no.samspill.domain.costsharing.Sharing;
import no.samspill.domain.costsharing.SharingCase;
import no.samspill.domain.costsharing.SharingRule;
import no.samspill.domain.costsharing.StatementDraft;
import no.samspill.domain.costsharing.StatementRefusal;
import no.samspill.domain.municipality.Figure;
import no.samspill.domain.municipality.KeyFigures;
import no.samspill.domain.municipality.PartyId;

/**
 * A draft, and what is registered that its case is made of.
 *
 * @param compared the rules it is compared with besides; a reference date may be for a key of one of them
 */
record DraftedCase(
        StatementDraft draft,
        CostAgreement agreement,
        RuleVersions versions,
        FigureLookup figures,
        List<SharingRule> compared) {

    DraftedCase comparedWith(List<SharingRule> others) {
        return new DraftedCase(draft, agreement, versions, figures, others);
    }

    /** The version of the rule in force on the first day of the period. */
    Optional<RuleVersion> ruleVersion() {
        return versions.inForce(draft.period().from());
    }

    /**
     * Of each, the sharing by the rule in force, or everything that forbids it. What is registered is looked up by the
     * thread of the unit of work; the sharing is worked out side by side.
     */
    static List<Attempt> attempts(List<DraftedCase> cases) {
        List<Supplier<Attempt>> assembled =
                cases.stream().map(one -> one.assembled(Sharing::attempt)).toList();
        return assembled.parallelStream().map(Supplier::get).toList();
    }

    /** The sharing by the rule in force, or everything that forbids it. */
    Attempt attempt() {
        return assembled(Sharing::attempt).get();
    }

    /** What comes of an alternative, or everything that forbids it; another rule shares by the figures of its own keys. */
    Attempt attempt(Alternative alternative) {
        return alternative instanceof Alternative.Rule other
                ? attempt(other.rule(), alternative::attempt)
                : assembled(alternative::attempt).get();
    }

    private Supplier<Attempt> assembled(Function<SharingCase, Attempt> sharing) {
        List<Reason> reasons = new ArrayList<>(versions.refusals(draft.period()));
        Optional<RuleVersion> version = ruleVersion();
        if (version.isEmpty()) {
            return () -> Attempt.refused(reasons);
        }
        reasons.addAll(unusedDates(version.get().rule()));
        reasons.addAll(returns());
        SharingCase one = under(version.get().rule());
        return () -> refusedFirst(reasons, sharing.apply(one));
    }

    /** The sharing by another rule than the one in force. */
    private Attempt attempt(SharingRule other, Function<SharingCase, Attempt> sharing) {
        List<Reason> reasons = new ArrayList<>(unusedDates(other));
        reasons.addAll(returns());
        return refusedFirst(reasons, sharing.apply(under(other)));
    }

    private static Attempt refusedFirst(List<Reason> reasons, Attempt attempt) {
        return reasons.isEmpty() ? attempt : Attempt.refused(reasons).also(attempt.refused());
    }

    /** A misspelt key would else be shared by figures of another date than the one given. */
    private List<Reason> unusedDates(SharingRule rule) {
        Set<String> used = new HashSet<>(rule.keys());
        ruleVersion().ifPresent(version -> used.addAll(version.rule().keys()));
        compared.forEach(other -> used.addAll(other.keys()));
        return draft.referenceDates().keySet().stream()
                .filter(key -> !used.contains(key))
                .sorted()
                .map(key -> Reason.at(
                        pointer(key), StatementRefusal.UNUSED_REFERENCE_DATE, key, String.join(", ", rule.keys())))
                .toList();
    }

    /** The case by this rule, with the key figures it needs. */
    SharingCase under(SharingRule rule) {
        Map<PartyId, Party> once = new LinkedHashMap<>();
        agreement.participantsIn(draft.period()).forEach(one -> once.putIfAbsent(one.party(), party(one)));
        List<Party> parties = List.copyOf(once.values());
        Map<String, KeyFigures> found = new HashMap<>();
        Map<String, Reason> missing = new HashMap<>();
        for (String key : rule.keys()) {
            figures.find(key, draft)
                    .ifPresentOrElse(set -> found.put(key, of(parties, set)), () -> missing.put(key, notFound(key)));
        }
        return new SharingCase(draft.period(), draft.costs(), draft.grants(), parties, found, rule, missing);
    }

    /** A case has each party once, in one stretch of time: who comes back within the period cannot be in it. */
    private List<Reason> returns() {
        Map<PartyId, Participation> before = new HashMap<>();
        List<Reason> reasons = new ArrayList<>();
        agreement.participantsIn(draft.period()).stream()
                .sorted(Comparator.comparing(one -> one.period().from()))
                .forEach(one -> Optional.ofNullable(before.put(one.party(), one))
                        .flatMap(earlier -> earlier.period().to())
                        .ifPresent(left -> reasons.add(Reason.at(
                                "/period",
                                StatementRefusal.PARTY_RETURNS_WITHIN_PERIOD,
                                one.name(),
                                left.toString(),
                                one.period().from().toString()))));
        return reasons;
    }

    /** Says from and to only where they cut the period short. */
    private Party party(Participation one) {
        Period period = draft.period();
        return new Party(
                one.party(),
                one.name(),
                Optional.of(one.period().from()).filter(from -> from.isAfter(period.from())),
                one.period().to().filter(to -> to.isBefore(period.to())));
    }

    /** The parties' own figures: a frozen statement is not to carry those of the whole country. */
    private static KeyFigures of(List<Party> parties, KeyFigures set) {
        Map<PartyId, Figure> own = new HashMap<>();
        for (Party party : parties) {
            Figure figure = set.figures().get(party.id());
            if (figure != null) {
                own.put(party.id(), figure);
            }
        }
        return new KeyFigures(set.referenceDate(), set.source(), set.status(), own);
    }

    private Reason notFound(String key) {
        LocalDate named = draft.referenceDates().get(key);
        if (named == null) {
            String first = draft.period().from().toString();
            return Reason.at("/referenceDates", StatementRefusal.NO_KEY_FIGURES_BEFORE, key, first);
        }
        return Reason.at(pointer(key), StatementRefusal.NO_KEY_FIGURES, key, named.toString());
    }

    private static String pointer(String key) {
        return "/referenceDates/" + key.replace("~", "~0").replace("/", "~1");
    }
}
