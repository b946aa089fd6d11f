package no.samspill.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import no.samspill.domain.LegalReference;
import no.samspill.domain.Reason;
import no.samspill.json.Json;
import no.samspill.json.JsonText;
import no.samspill.json.JsonText.Duplicates;

/** Reasons as they are stored: code and facts, so that whoever reads them gets their sentences in a language of their own. */
final class KeptReasons {

    /** The code, when it is no more than its name. */
    private record Named(String name) implements Reason.Code {}

    private KeptReasons() {}

    static String text(List<Reason> reasons) {
        return Json.list(reasons.stream().map(KeptReasons::json).toList()).toString();
    }

    private static Json json(Reason reason) {
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put("code", Json.text(reason.code().name()));
        fields.put("pointer", Json.text(reason.pointer()));
        fields.put("facts", Json.list(reason.facts().stream().map(Json::text).toList()));
        reason.basis()
                .ifPresent(law -> fields.put(
                        "basis",
                        Json.list(List.of(
                                Json.text(law.act()),
                                Json.text(law.paragraph()),
                                Json.text(law.since().toString())))));
        return Json.object(fields);
    }

    static List<Reason> of(String stored) {
        JsonNode all = JsonText.read(stored.getBytes(UTF_8), Duplicates.REFUSED, Integer.MAX_VALUE);
        return StreamSupport.stream(all.spliterator(), false)
                .map(KeptReasons::reason)
                .toList();
    }

    private static Reason reason(JsonNode node) {
        List<String> facts = StreamSupport.stream(node.get("facts").spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
        Optional<LegalReference> basis = Optional.ofNullable(node.get("basis"))
                .map(law -> new LegalReference(
                        law.get(0).textValue(),
                        law.get(1).textValue(),
                        LocalDate.parse(law.get(2).textValue())));
        return new Reason(
                new Named(node.get("code").textValue()), node.get("pointer").textValue(), facts, basis);
    }
}
