package no.samspill.domain.registers;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.followup.Evaluation;
import no.samspill.domain.followup.Register;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.Meeting;
import no.samspill.domain.governance.Procedure;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.domain.portfolio.Strategy;

/** Førte ting: a register taken apart into its things, and put together of them. */
public final class RegisteredThings {

    private RegisteredThings() {}

    /** Each thing with its key, in the order of a document. */
    public static List<Map.Entry<RegisterKey, Object>> listed(Register register) {
        Portfolio portfolio = register.portfolio();
        return Stream.of(
                        listed(ItemKind.ORGANISATION, portfolio.organisations(), Organisation::id),
                        listed(ItemKind.BODY, portfolio.bodies(), Body::id),
                        listed(ItemKind.MEETING, portfolio.meetings(), Meeting::id),
                        listed(ItemKind.STRATEGY, portfolio.strategies(), Strategy::id),
                        listed(ItemKind.DECISION, portfolio.decisions(), Decision::id),
                        listed(ItemKind.AGREEMENT_TEXT, portfolio.agreements(), AgreementText::version),
                        listed(ItemKind.PROCEDURE, portfolio.procedures(), Procedure::version),
                        listed(ItemKind.MEASURE, portfolio.measures(), Measure::id),
                        listed(ItemKind.EVALUATION, register.evaluations(), Evaluation::id))
                .flatMap(those -> those)
                .toList();
    }

    private static <T> Stream<Map.Entry<RegisterKey, Object>> listed(
            ItemKind kind, List<T> those, Function<T, Object> id) {
        return those.stream()
                .map(one -> Map.entry(new RegisterKey(kind, id.apply(one).toString()), one));
    }

    /** The same by key; of two with one key, the last. */
    public static Map<RegisterKey, Object> of(Register register) {
        Map<RegisterKey, Object> things = new LinkedHashMap<>();
        listed(register).forEach(one -> things.put(one.getKey(), one.getValue()));
        return Collections.unmodifiableMap(things);
    }

    /** The register that has these and nothing else. */
    public static Register register(Collection<?> things) {
        Portfolio portfolio = new Portfolio(
                those(things, Organisation.class),
                those(things, Body.class),
                those(things, Meeting.class),
                those(things, Strategy.class),
                those(things, Decision.class),
                those(things, AgreementText.class),
                those(things, Procedure.class),
                those(things, Measure.class));
        return new Register(portfolio, those(things, Evaluation.class));
    }

    private static <T> List<T> those(Collection<?> things, Class<T> type) {
        return things.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
