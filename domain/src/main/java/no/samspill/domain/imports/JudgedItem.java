package no.samspill.domain.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.followup.Register;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.lifecycle.Docket;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.NewActs;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.domain.portfolio.PortfolioRefusal;
import no.samspill.domain.registers.FieldChange;
import no.samspill.domain.registers.ItemKind;
import no.samspill.domain.registers.RegisterKey;
import no.samspill.domain.registers.RegisterRefusal;
import no.samspill.domain.registers.RegisteredThings;
import no.samspill.domain.registers.Uses;

/**
 * Prøvd: a thing of a document held against what is registered.
 *
 * @param before the same as it is registered; empty when it is not
 * @param reasons what stands in its way, with pointers into the document
 */
public record JudgedItem(Item item, Optional<Object> before, List<Reason> reasons) {

    public JudgedItem {
        reasons = List.copyOf(reasons);
    }

    /**
     * Holds things against what is registered; a measure also against what is to be registered with it.
     *
     * @param registered all that is registered beside the measures, and the measures that are among the things; all of them
     *     when something that is registered differs
     */
    public static List<JudgedItem> of(List<Item> items, Register registered, Judging judging) {
        Map<RegisterKey, Object> known = RegisteredThings.of(registered);
        Map<RegisterKey, Object> after = new LinkedHashMap<>(known);
        items.forEach(one -> after.put(one.key(), one.content()));
        Docket docket = RegisteredThings.register(after.values())
                .portfolio()
                .docket(judging.law())
                .on(judging.today());
        boolean differs = items.stream().anyMatch(item -> differs(item, Optional.ofNullable(known.get(item.key()))));
        Uses uses = differs ? Uses.of(registered) : new Uses(Map.of());
        List<JudgedItem> judged = new ArrayList<>();
        for (Item item : items) {
            Optional<Object> before = Optional.ofNullable(known.get(item.key()));
            Stream<Reason> reasons = item.content() instanceof Measure measure
                    ? refusals(measure, before.map(Measure.class::cast), docket).stream()
                    : refusals(item, before, judging, uses);
            judged.add(new JudgedItem(
                    item, before, reasons.map(one -> one.under(item.pointer())).toList()));
        }
        return List.copyOf(judged);
    }

    /** Whether it is registered, and says something else; a measure grows, and does not. */
    private static boolean differs(Item item, Optional<Object> before) {
        return !(item.content() instanceof Measure)
                && before.filter(one -> !one.equals(item.content())).isPresent();
    }

    /** What has been used is not overwritten, nothing is without asking, and nobody has decided what is not decided yet. */
    private static Stream<Reason> refusals(Item item, Optional<Object> before, Judging judging, Uses uses) {
        List<Optional<Reason>> reasons = new ArrayList<>();
        if (item.content() instanceof Decision decision && !before.equals(Optional.of(decision))) {
            reasons.add(Portfolio.notYetMade(decision, "", judging.today()));
        }
        if (judging.withdrawn().contains(item.key())) {
            reasons.add(Optional.of(Reason.at("/id", RegisterRefusal.ID_OF_WITHDRAWN, item.id())));
        }
        if (differs(item, before)) {
            Optional<Reason> used = uses.ofChange(item.key(), judging.reason());
            reasons.add(
                    judging.replacing().isPresent() || (item.kind() == ItemKind.AGREEMENT_TEXT && used.isPresent())
                            ? used
                            : Optional.of(Reason.at(
                                    "",
                                    RegisterRefusal.DIFFERS_FROM_REGISTERED,
                                    item.id(),
                                    FieldChange.fields(FieldChange.between(before, Optional.of(item.content()))))));
        }
        return reasons.stream().flatMap(Optional::stream);
    }

    /** A measure's acts can only be added to: those that are stored must stand in the document as they are. */
    private static List<Reason> refusals(Measure measure, Optional<Measure> before, Docket docket) {
        boolean continues = before.map(one -> measure.continues(one)).orElse(true);
        return continues
                ? measure.refusalsAfter(before.map(one -> one.acts().size()).orElse(0), docket)
                : List.of(Reason.at(
                        "/acts", PortfolioRefusal.ACTS_DIFFER, measure.id().value()));
    }

    /** What becomes of it when nothing but itself stands in its way. */
    public RowResult result() {
        if (!reasons.isEmpty()) {
            return RowResult.REFUSED;
        }
        return before.map(one -> one.equals(item.content()) ? RowResult.UNCHANGED : RowResult.CONTINUED)
                .orElse(RowResult.ADDED);
    }

    /** What the thing says otherwise than it did, field by field; nothing of a new one, and nothing of a measure. */
    public String change() {
        return before.filter(one -> !(one instanceof Measure))
                .map(one -> FieldChange.line(FieldChange.between(Optional.of(one), Optional.of(item.content()))))
                .orElse("");
    }

    public ImportRow row() {
        return ImportRow.of(item, result(), reasons);
    }

    /** When nothing is taken in: refused still, or left out. */
    public ImportRow rowOfNone() {
        return ImportRow.of(item, reasons.isEmpty() ? RowResult.LEFT_OUT : RowResult.REFUSED, reasons);
    }

    /** The measure with more acts than are stored, held against the registers up to that serial; empty when it has none. */
    public Optional<NewActs> grown(long seen) {
        return item.content() instanceof Measure measure && result().isTaken()
                ? Optional.of(new NewActs(
                        measure,
                        before.map(one -> ((Measure) one).acts().size()).orElse(0),
                        seen))
                : Optional.empty();
    }
}
