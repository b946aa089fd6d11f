package no.samspill.domain.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.AgreementLaw;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.followup.Register;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.lifecycle.Docket;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.NewActs;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.domain.portfolio.PortfolioRefusal;
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
     *     when a text is changed
     * @param today the day they are held against it
     */
    public static List<JudgedItem> of(List<Item> items, Register registered, AgreementLaw law, LocalDate today) {
        Map<Item.Key, Item> known = new LinkedHashMap<>();
        Item.of(registered).forEach(one -> known.put(one.key(), one));
        Map<Item.Key, Item> after = new LinkedHashMap<>(known);
        items.forEach(one -> after.put(one.key(), one));
        Docket docket = Item.register(after.values()).portfolio().docket(law).on(today);
        Uses uses = new Uses(registered.portfolio());
        List<JudgedItem> judged = new ArrayList<>();
        for (Item item : items) {
            Optional<Object> before = Optional.ofNullable(known.get(item.key())).map(Item::content);
            Stream<Reason> reasons = item.content() instanceof Measure measure
                    ? refusals(measure, before.map(Measure.class::cast), docket).stream()
                    : refusals(item.content(), uses, today);
            judged.add(new JudgedItem(
                    item, before, reasons.map(one -> one.under(item.pointer())).toList()));
        }
        return List.copyOf(judged);
    }

    /** What has been used is not overwritten, and nobody has decided what is not decided yet. */
    private static Stream<Reason> refusals(Object content, Uses uses, LocalDate today) {
        if (content instanceof Decision decision) {
            return Portfolio.notYetMade(decision, "", today).stream();
        }
        return content instanceof AgreementText text ? uses.refusal(text, "").stream() : Stream.of();
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

    public ImportRow row() {
        return ImportRow.of(item, result(), reasons);
    }

    /** When nothing is taken in: refused still, or left out. */
    public ImportRow rowOfNone() {
        return ImportRow.of(item, reasons.isEmpty() ? RowResult.LEFT_OUT : RowResult.REFUSED, reasons);
    }

    /** The measure with more acts than are stored; empty when it is none that has. */
    public Optional<NewActs> grown() {
        return item.content() instanceof Measure measure && result().isTaken()
                ? Optional.of(new NewActs(
                        measure,
                        before.map(one -> ((Measure) one).acts().size()).orElse(0)))
                : Optional.empty();
    }
}
