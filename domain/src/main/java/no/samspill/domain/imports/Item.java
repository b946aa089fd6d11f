package no.samspill.domain.imports;

import no.samspill.domain.registers.ItemKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.followup.Evaluation;
import no.samspill.domain.followup.Register;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.Meeting;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.domain.portfolio.Strategy;

/**
 * Én ting i et dokument: a measure, or something else that is registered.
 *
 * @param number its place among all of them, from 1
 * @param pointer where it stands in the document
 * @param content the thing itself, of the type its kind says
 */
public record Item(int number, ItemKind kind, String id, String pointer, Object content) {

    /** Tells it from all others of the region. */
    record Key(ItemKind kind, String id) {}

    Key key() {
        return new Key(kind, id);
    }

    /** All that stands in the document, in its order. */
    public static List<Item> of(Register register) {
        Portfolio portfolio = register.portfolio();
        List<Item> items = new ArrayList<>();
        add(items, ItemKind.ORGANISATION, portfolio.organisations(), Organisation::id);
        add(items, ItemKind.BODY, portfolio.bodies(), Body::id);
        add(items, ItemKind.MEETING, portfolio.meetings(), Meeting::id);
        add(items, ItemKind.STRATEGY, portfolio.strategies(), Strategy::id);
        add(items, ItemKind.DECISION, portfolio.decisions(), Decision::id);
        add(items, ItemKind.AGREEMENT_TEXT, portfolio.agreements(), AgreementText::version);
        add(items, ItemKind.MEASURE, portfolio.measures(), Measure::id);
        add(items, ItemKind.EVALUATION, register.evaluations(), Evaluation::id);
        return List.copyOf(items);
    }

    private static <T> void add(List<Item> items, ItemKind kind, List<T> things, Function<T, Object> id) {
        for (int i = 0; i < things.size(); i++) {
            T thing = things.get(i);
            items.add(new Item(items.size() + 1, kind, id.apply(thing).toString(), kind.pointer(i), thing));
        }
    }

    /** The document that has these and nothing else. */
    public static Register register(Collection<Item> items) {
        Portfolio portfolio = new Portfolio(
                those(items, Organisation.class),
                those(items, Body.class),
                those(items, Meeting.class),
                those(items, Strategy.class),
                those(items, Decision.class),
                those(items, AgreementText.class),
                those(items, Measure.class));
        return new Register(portfolio, those(items, Evaluation.class));
    }

    private static <T> List<T> those(Collection<Item> items, Class<T> type) {
        return items.stream()
                .map(Item::content)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
