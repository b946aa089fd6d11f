package no.samspill.http.measures;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
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
import no.samspill.domain.portfolio.MeasureView;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.http.measures.ExpandedMeasure.Expanded;
import no.samspill.http.route.HttpRefusal;
import no.samspill.http.route.Request;
import no.samspill.json.Json;
import no.samspill.json.JsonPointers;

/** Utvidelse: what a measure refers to by id, given along with it. */
final class MeasureExpansion {

    static final String PARAMETER = "expand";

    /** Under which names acts refer to decisions. */
    private static final Pattern DECISION =
            Pattern.compile(".*/(decision|decisions/\\d+|recommendation|regionalCouncil)");

    private static final Set<String> PARTS = new TreeSet<>(Arrays.stream(Expanded.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList());

    private final Request request;
    private final MeasureView measure;

    MeasureExpansion(Request request, MeasureView measure) {
        this.request = request;
        this.measure = measure;
    }

    /** The parts of these names; {@link Refused} when there is none of one of them. */
    Expanded of(List<String> names) {
        Refused.ifAny(names.stream()
                .filter(name -> !PARTS.contains(name))
                .map(name -> HttpRefusal.unknownField(PARAMETER, name, PARTS))
                .toList());
        return new Expanded(
                given(names, "decisions", this::decisions),
                given(names, "agreement", this::agreement).flatMap(text -> text),
                given(names, "evaluations", this::evaluations),
                given(names, "parties", this::parties));
    }

    private static <T> Optional<T> given(List<String> names, String name, Supplier<T> part) {
        return names.contains(name) ? Optional.of(part.get()) : Optional.empty();
    }

    private Portfolio registers() {
        return request.useCase(ReadRegisters.class).execute(new ReadRegisters.Query());
    }

    /** Those its acts rest on. */
    private List<Decision> decisions() {
        Set<String> ids = new HashSet<>();
        Json acts = Json.list(measure.acts().stream().map(Json::record).toList());
        JsonPointers.values(acts).forEach((pointer, value) -> {
            if (DECISION.matcher(pointer).matches()) {
                ids.add(value);
            }
        });
        return registers().decisions().stream()
                .filter(one -> ids.contains(one.id().value()))
                .toList();
    }

    /** The text that is in force. */
    private Optional<AgreementText> agreement() {
        return measure.standing()
                .flatMap(Standing::text)
                .flatMap(version -> registers().agreements().stream()
                        .filter(one -> one.version().equals(version))
                        .findFirst());
    }

    private List<Evaluation> evaluations() {
        return request.useCase(ListEvaluations.class).execute(new ListEvaluations.Query()).stream()
                .filter(one ->
                        one.measure().equals(measure.id()) && !one.delivered().isAfter(measure.asOf()))
                .toList();
    }

    private List<Organisation> parties() {
        Set<PartyId> ids = measure.standing().stream()
                .flatMap(standing -> standing.parties().stream())
                .map(PartyStanding::party)
                .collect(Collectors.toSet());
        return registers().organisations().stream()
                .filter(one -> ids.contains(one.id()))
                .toList();
    }
}
