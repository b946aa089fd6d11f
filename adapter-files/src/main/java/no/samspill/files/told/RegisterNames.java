package no.samspill.files.told;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.Matter;
import no.samspill.domain.governance.MeetingId;
import no.samspill.domain.governance.TextId;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.StrategyId;
import no.samspill.domain.municipality.PartyId;
import no.samspill.domain.portfolio.MeasureSummary;
import no.samspill.domain.portfolio.Portfolio;

/** Hva det som er registrert heter, by where it stands: {@code /bodies/kdu}. */
public final class RegisterNames {

    private static final Map<Class<?>, String> PLACES = Map.of(
            PartyId.class, "organisations",
            BodyId.class, "bodies",
            MeetingId.class, "meetings",
            StrategyId.class, "strategies",
            DecisionId.class, "decisions",
            TextId.class, "agreements",
            TextVersion.class, "agreements",
            MeasureId.class, "measures",
            CostAgreementId.class, "cost-agreements");

    private final Map<String, String> names = new HashMap<>();

    private RegisterNames() {}

    private RegisterNames(Portfolio registers) {
        registers.organisations().forEach(one -> put("organisations", one.id(), one.name()));
        registers.bodies().forEach(one -> put("bodies", one.id(), one.name()));
        registers.strategies().forEach(one -> put("strategies", one.id(), one.title()));
        registers.decisions().forEach(one -> put("decisions", one.id(), one.wording()));
        registers.agreements().forEach(text -> {
            put("agreements", text.version().text(), text.title());
            put("agreements", text.version(), text.title());
        });
    }

    /** Of nothing: ids stand as they are. */
    public static RegisterNames none() {
        return new RegisterNames();
    }

    public static RegisterNames of(Portfolio registers) {
        return new RegisterNames(registers);
    }

    /** The same, with the titles of measures. */
    public RegisterNames with(List<MeasureSummary> measures) {
        measures.forEach(one -> put("measures", one.id(), one.title()));
        return this;
    }

    private void put(String place, Object id, String name) {
        names.put("/" + place + "/" + id, name);
    }

    /** What stands there is called; empty when it is not registered. */
    public Optional<String> at(String place) {
        return Optional.ofNullable(names.get(place));
    }

    /** What the id is of is called; the id itself when that is not registered. */
    public String of(Object id) {
        return place(id).flatMap(this::at).orElse(id.toString());
    }

    /** What the id is of is called, and the id behind it. */
    public String withId(Object id) {
        return place(id).flatMap(this::at).map(name -> name + " (" + id + ")").orElse(id.toString());
    }

    /** The names of several, each with its id. */
    public String withIds(List<?> ids) {
        return ids.stream().map(this::withId).collect(Collectors.joining(", "));
    }

    /** Where what the id is of stands; empty for what is no id. */
    static Optional<String> place(Object id) {
        if (id instanceof Matter.Subject subject) {
            return Optional.of("/" + subject).filter(place -> place.indexOf('/', 1) > 0);
        }
        return Optional.ofNullable(PLACES.get(id.getClass())).map(place -> "/" + place + "/" + id);
    }
}
