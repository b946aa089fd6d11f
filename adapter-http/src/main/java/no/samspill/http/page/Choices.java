package no.samspill.http.page;

import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.TextId;
import no.samspill.domain.lifecycle.StrategyId;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.municipality.PartyId;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.domain.portfolio.Strategy;
import no.samspill.http.route.Texts;
import no.samspill.http.route.UploadedFile;

/** Valgene: what can be chosen where something that is registered, or a word of the field, is asked for. */
final class Choices {

    /** Longer, and what it is called is cut. */
    private static final int SHORT = 70;

    private final Page page;
    private final Map<Class<?>, List<Field.Option>> registered;

    Choices(Page page, Portfolio registers) {
        this.page = page;
        this.registered = Map.of(
                PartyId.class, options(registers.organisations(), Organisation::id, Organisation::name),
                BodyId.class, options(registers.bodies(), Body::id, Body::name),
                StrategyId.class, options(registers.strategies(), Strategy::id, Strategy::title),
                DecisionId.class, options(registers.decisions(), Decision::id, one -> decision(one, registers)),
                TextId.class,
                        options(registers.agreements(), one -> one.version().text(), AgreementText::title));
    }

    private static <T> List<Field.Option> options(List<T> all, Function<T, Object> id, Function<T, String> text) {
        return all.stream()
                .map(one -> new Field.Option(id.apply(one).toString(), cut(text.apply(one))))
                .distinct()
                .toList();
    }

    /** What stands in a field where the register has a word of its own. */
    String shown(String name, String value) {
        return FormWords.shown(name, value, page);
    }

    private static String cut(String text) {
        return text.length() <= SHORT ? text : text.substring(0, SHORT).strip() + " …";
    }

    private String decision(Decision one, Portfolio registers) {
        String body = registers.bodies().stream()
                .filter(each -> each.id().equals(one.body()))
                .map(Body::name)
                .findFirst()
                .orElse(one.body().value());
        return page.date(one.date()) + " " + body + ": " + one.wording();
    }

    /** What can be chosen of the type; nothing when it is filled in freely. */
    List<Field.Option> of(Class<?> type) {
        if (type == Month.class) {
            return Arrays.stream(Month.values())
                    .map(one -> new Field.Option(one.name(), page.text("month.%02d".formatted(one.getValue()))))
                    .toList();
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(one -> (Enum<?>) one)
                    .map(one -> new Field.Option(one.name(), page.word(one)))
                    .toList();
        }
        return registered.getOrDefault(type, List.of());
    }

    /** What a kind of thing is called. */
    String typeName(Class<?> type) {
        String word = page.word(Texts.constant(type));
        return word.equals(Texts.constant(type)) ? page.field(Texts.typeKey(type, "")) : word;
    }

    /** Whether a record is several fields, and not one value written as text. */
    static boolean isGroup(Class<?> type) {
        return type.isRecord()
                && !(type.getRecordComponents().length == 1
                        && type.getRecordComponents()[0].getName().equals("value"))
                && type != no.samspill.domain.money.Kroner.class
                && type != UploadedFile.class;
    }

    /** The field that tells which of several a record is; empty when there are no several. */
    static Optional<String> tag(Class<?> leaf) {
        Optional<Class<?>> top = Optional.empty();
        Optional<Class<?>> sealed = sealedOver(leaf);
        while (sealed.isPresent()) {
            top = sealed;
            sealed = sealedOver(sealed.get());
        }
        return top.map(one -> one.getSimpleName().toLowerCase(Locale.ROOT));
    }

    private static Optional<Class<?>> sealedOver(Class<?> type) {
        return Arrays.<Class<?>>stream(type.getInterfaces())
                .filter(Class::isSealed)
                .findFirst();
    }
}
