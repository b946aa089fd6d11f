package no.samspill.http.serve;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samspill.application.wiring.StoreRefusal;
import no.samspill.domain.Reason;
import no.samspill.files.FileRefusal;
import no.samspill.http.route.ApiPaths;
import no.samspill.http.route.HttpRefusal;
import no.samspill.http.route.Texts;
import no.samspill.json.Json;
import no.samspill.json.JsonRefusal;
import no.samspill.json.Language;
import no.samspill.json.Sentences;

/**
 * Why something was not done, as RFC 9457 has it, with every reason in it.
 *
 * @param request the id of the request
 */
public record Problem(List<Reason> reasons, Language language, String request) {

    private static final int UNREADABLE = 400;
    private static final int REFUSED = 422;
    private static final int UNAVAILABLE = 503;

    public Problem {
        reasons = List.copyOf(reasons);
    }

    /** The most telling one: what could not be read at all before what is not allowed. */
    public int status() {
        return reasons.stream()
                .map(reason -> status(reason.code()))
                .min(Comparator.naturalOrder())
                .orElse(REFUSED);
    }

    private static int status(Reason.Code code) {
        if (code instanceof HttpRefusal ours) {
            return ours.status();
        }
        if (code instanceof StoreRefusal) {
            return UNAVAILABLE;
        }
        return code instanceof JsonRefusal || code instanceof FileRefusal ? UNREADABLE : REFUSED;
    }

    Json json() {
        Sentences sentences = Texts.in(language).sentences();
        String type = status() == REFUSED ? "refused" : reasons.get(0).code().name();
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put("type", Json.text(ApiPaths.BASE + "/problems/" + type.toLowerCase(Locale.ROOT)));
        fields.put("title", Json.text(Texts.in(language).of("status." + status())));
        fields.put("status", Json.raw(Integer.toString(status())));
        fields.put("detail", Json.text(sentences.of(reasons.get(0))));
        fields.put("instance", Json.text("urn:samspill:request:" + request));
        fields.put("errors", Json.reasons(reasons, sentences));
        return Json.object(fields);
    }
}
