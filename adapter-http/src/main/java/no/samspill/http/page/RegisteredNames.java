package no.samspill.http.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.application.measures.ListMeasures;
import no.samspill.application.portfolio.ReadRegisters;
import no.samspill.domain.portfolio.MeasureQuery;
import no.samspill.domain.portfolio.MeasureSummary;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.files.told.RecordFacts;
import no.samspill.files.told.RegisterNames;
import no.samspill.http.route.Request;

/** Hva det som er registrert heter, by its id. */
public final class RegisteredNames {

    private static final int MOST = 5_000;

    private final Map<String, String> names = new HashMap<>();

    /** All that is registered: what it is called, and what can be chosen of it. */
    public static Portfolio registers(Request request) {
        return request.useCase(ReadRegisters.class).execute(new ReadRegisters.Query());
    }

    public static RegisteredNames of(Request request) {
        return of(registers(request));
    }

    public static RegisteredNames of(Portfolio registers) {
        return new RegisteredNames(registers);
    }

    /** What tells all that is held, with the names of what it refers to, also measures. */
    public static RecordFacts told(Request request) {
        MeasureQuery all = new MeasureQuery(
                request.asOf(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                MOST);
        return RecordFacts.in(
                request.language(),
                RegisterNames.of(registers(request))
                        .with(request.useCase(ListMeasures.class).execute(new ListMeasures.Query(all))));
    }

    private RegisteredNames(Portfolio registers) {
        registers.strategies().forEach(one -> put("strategy", "strategies", one.id(), one.title()));
        registers.organisations().forEach(one -> put("party", "organisations", one.id(), one.name()));
        registers.bodies().forEach(one -> put("body", "bodies", one.id(), one.name()));
        registers.decisions().forEach(one -> put("decision", "decisions", one.id(), one.wording()));
        registers
                .agreements()
                .forEach(one -> put("text", "agreements", one.version().text(), one.title()));
    }

    private void put(String kind, String place, Object id, String name) {
        names.put(kind + " " + id, name);
        names.put(place + " " + id, name);
    }

    /** The same, with the titles of measures. */
    public RegisteredNames with(List<MeasureSummary> measures) {
        measures.forEach(one -> names.put("measures " + one.id(), one.title()));
        return this;
    }

    /** What a pointer points to is called: {@code /measures/it}; empty when it points to nothing. */
    public String at(String pointer) {
        String[] steps = pointer.split("/", -1);
        return steps.length < 3 ? "" : names.getOrDefault(steps[1] + " " + steps[2], steps[2]);
    }

    /** What the thing of this kind is called; its id when that is not registered. */
    public String of(String kind, Object id) {
        return names.getOrDefault(kind + " " + id, id.toString());
    }
}
