package no.samspill.http;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samspill.application.followup.ListEvaluations;
import no.samspill.application.portfolio.ReadRegisters;
import no.samspill.domain.Refused;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.followup.Evaluation;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.lifecycle.PartyStanding;
import no.samspill.domain.lifecycle.Standing;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.municipality.PartyId;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.json.Json;
import no.samspill.json.JsonPointers;

/** Utvidelse: what a measure refers to by id, given along with it. */
final class Expansion {

    static final String PARAMETER = "expand";

    /** Under which names acts refer to decisions. */
    private static final Pattern DECISION =
            Pattern.compile(".*/(decision|decisions/\\d+|recommendation|regionalCouncil)");

    private static final Map<String, Schema> PARTS = new TreeMap<>(Map.of(
            "decisions", Schema.list(Schema.of(Decision.class)),
            "agreement", Schema.of(AgreementText.class),
            "evaluations", Schema.list(Schema.of(Evaluation.class)),
            "parties", Schema.list(Schema.of(Organisation.class))));

    static final Schema SCHEMA = Schema.object(PARTS);

    private final Request request;
    private final Measure measure;
    private final LocalDate date;

    Expansion(Request request, Measure measure, LocalDate date) {
        this.request = request;
        this.measure = measure;
        this.date = date;
    }

    /** The parts that are asked for; empty when none are. */
    Optional<Json> given(Json acts) {
        return request.query(PARAMETER, text -> List.of(text.split(",", -1))).map(names -> {
            Refused.ifAny(names.stream()
                    .filter(name -> !PARTS.containsKey(name))
                    .map(name -> HttpRefusal.unknownField(PARAMETER, name, PARTS.keySet()))
                    .toList());
            Map<String, Json> parts = new LinkedHashMap<>();
            names.forEach(name -> part(name, acts).ifPresent(json -> parts.put(name, json)));
            return Json.object(parts);
        });
    }

    private Optional<Json> part(String name, Json acts) {
        return switch (name) {
            case "decisions" -> Optional.of(decisions(acts));
            case "agreement" -> agreement();
            case "evaluations" -> Optional.of(evaluations());
            default -> Optional.of(parties());
        };
    }

    private Portfolio registers() {
        return request.useCase(ReadRegisters.class).execute(new ReadRegisters.Query());
    }

    /** Those its acts rest on. */
    private Json decisions(Json acts) {
        Set<String> ids = new HashSet<>();
        JsonPointers.values(acts).forEach((pointer, value) -> {
            if (DECISION.matcher(pointer).matches()) {
                ids.add(value);
            }
        });
        return list(registers().decisions().stream()
                .filter(one -> ids.contains(one.id().value()))
                .toList());
    }

    /** The text that is in force. */
    private Optional<Json> agreement() {
        return measure.standingOn(date)
                .flatMap(Standing::text)
                .flatMap(version -> registers().agreements().stream()
                        .filter(one -> one.version().equals(version))
                        .findFirst())
                .map(Json::ofPortfolio);
    }

    private Json evaluations() {
        return list(request.useCase(ListEvaluations.class).execute(new ListEvaluations.Query()).stream()
                .filter(one ->
                        one.measure().equals(measure.id()) && !one.delivered().isAfter(date))
                .toList());
    }

    private Json parties() {
        Set<PartyId> ids = measure.standingOn(date).stream()
                .flatMap(standing -> standing.parties().stream())
                .map(PartyStanding::party)
                .collect(Collectors.toSet());
        return list(registers().organisations().stream()
                .filter(one -> ids.contains(one.id()))
                .toList());
    }

    private static Json list(List<?> values) {
        return Json.list(values.stream().map(Json::ofPortfolio).toList());
    }
}
