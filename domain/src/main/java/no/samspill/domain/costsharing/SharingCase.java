package no.samspill.domain.costsharing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.calendar.Period;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.municipality.Figure;
import no.samspill.domain.municipality.KeyFigures;
import no.samspill.domain.municipality.PartyId;

/**
 * Fordelingssak: everything that decides what each party pays, and nothing else.
 *
 * <p>Example: 1 000 000 kroner less a grant of 400 000, a third equally and the rest by pupils, six parties: Rindal, with
 * 220 of 5 600 pupils, pays 49 047.62 kroner, and all of them together 600 000.
 *
 * <p>Refused with the codes of {@link SharingRefusal}, all that apply at once.
 *
 * @param keyFigures by the name of the key; iterates in the order of the names
 * @param missing why the figures of a key are not there, by the name of the key: said first, instead of that nobody knows
 *     the key; iterates in the order of the names
 */
public record SharingCase(
        Period period,
        List<Cost> costs,
        List<Grant> grants,
        List<Party> parties,
        Map<String, KeyFigures> keyFigures,
        SharingRule rule,
        Map<String, Reason> missing) {

    public SharingCase {
        costs = List.copyOf(costs);
        grants = List.copyOf(grants);
        parties = List.copyOf(parties);
        keyFigures = byName(keyFigures);
        missing = byName(missing);
    }

    /** A case of which nothing is known to be missing. */
    public SharingCase(
            Period period,
            List<Cost> costs,
            List<Grant> grants,
            List<Party> parties,
            Map<String, KeyFigures> keyFigures,
            SharingRule rule) {
        this(period, costs, grants, parties, keyFigures, rule, Map.of());
    }

    private static <T> Map<String, T> byName(Map<String, T> given) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(given)));
    }

    /**
     * The same, shared by another rule. A price list has no cost to share and no grants: of the costs, only the direct ones
     * stay.
     */
    public SharingCase by(SharingRule other) {
        boolean priced = other instanceof Tariff;
        List<Cost> kept =
                priced ? costs.stream().filter(cost -> cost.party().isPresent()).toList() : costs;
        return new SharingCase(period, kept, priced ? List.of() : grants, parties, keyFigures, other, missing);
    }

    /**
     * The same, with the grants treated this way.
     *
     * @throws Refused when the rule is a price list, which treats no grants, also for all that is wrong with the case
     */
    public SharingCase treating(GrantTreatment treatment) {
        if (rule instanceof Split split) {
            return by(
                    new Split(split.parts(), treatment, split.proration(), split.minimum(), split.cap(), split.unit()));
        }
        throw impossible(Reason.at("/rule", StatementRefusal.TREATMENT_OF_PRICE_LIST, treatment.name()));
    }

    /**
     * The same without a party, its direct costs and its figures.
     *
     * @throws Refused when there is no such party, also for all that is wrong with the case
     */
    public SharingCase without(PartyId gone) {
        if (parties.stream().noneMatch(party -> party.id().equals(gone))) {
            throw impossible(Reason.at("/parties", SharingRefusal.UNKNOWN_PARTY, gone.value()));
        }
        List<Cost> left = costs.stream()
                .filter(cost -> cost.party().filter(gone::equals).isEmpty())
                .toList();
        List<Party> staying =
                parties.stream().filter(party -> !party.id().equals(gone)).toList();
        return new SharingCase(
                period, left, grants, staying, figures((key, values) -> values.remove(gone)), rule, missing);
    }

    /** The same with one more party, and its figures by the name of the key; one it has no figure for is missing, never 0. */
    public SharingCase with(Party more, Map<String, BigDecimal> figures) {
        List<Party> all = new ArrayList<>(parties);
        all.add(more);
        return new SharingCase(
                period,
                costs,
                grants,
                all,
                figures((key, values) -> Optional.ofNullable(figures.get(key))
                        .ifPresent(figure -> values.put(more.id(), new Figure.Counted(figure)))),
                rule,
                missing);
    }

    private Map<String, KeyFigures> figures(BiConsumer<String, Map<PartyId, Figure>> change) {
        Map<String, KeyFigures> changed = new HashMap<>();
        keyFigures.forEach((key, set) -> {
            Map<PartyId, Figure> values = new HashMap<>(set.figures());
            change.accept(key, values);
            changed.put(key, new KeyFigures(set.referenceDate(), set.source(), set.status(), values));
        });
        return changed;
    }

    private Refused impossible(Reason change) {
        List<Reason> reasons = new ArrayList<>(missingReasons());
        reasons.add(change);
        reasons.addAll(refusals());
        return new Refused(reasons.stream().distinct().toList());
    }

    /** Why figures that the rule needs are not there, in the order of their keys. */
    List<Reason> missingReasons() {
        return rule.keys().stream()
                .filter(key -> missing.containsKey(key) && !keyFigures.containsKey(key))
                .map(missing::get)
                .toList();
    }

    /** Everything that is wrong with the case, in the order of the input; empty when it can be shared. */
    public List<Reason> refusals() {
        CaseReading form = CaseReading.of(this);
        List<Reason> reasons = form.reasons().isEmpty() ? form.engine().refusals() : form.reasons();
        return reasons.stream().distinct().toList();
    }

    /**
     * What is wrong with the form of the case: all that can be said without adding up amounts. A reader that could not
     * read every amount asks this, so that its answer still names all the other faults.
     */
    public List<Reason> formalRefusals() {
        return CaseReading.of(this).reasons().stream().distinct().toList();
    }

    /** The amounts the parties pay, direct costs included, in the order of the parties; refuses as {@link #refusals()}. */
    public List<Kroner> amounts() {
        return OrdinarySplit.amounts(this).orElseGet(() -> engine().amounts());
    }

    /** The whole answer: amounts, the parts they are made of, and the trace; refuses as {@link #refusals()}. */
    public Sharing share() {
        return engine().share();
    }

    private Engine engine() {
        CaseReading form = CaseReading.of(this);
        Refused.ifAny(form.reasons());
        Engine engine = form.engine();
        Refused.ifAny(engine.refusals());
        return engine;
    }
}
