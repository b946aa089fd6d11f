package no.samspill.http.measures;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import no.samspill.domain.Refused;
import no.samspill.domain.portfolio.MeasureSummary;
import no.samspill.json.Json;
import no.samspill.json.JsonReader;

/** Where a page of a list ended: opaque to those who are given it. */
final class MeasureCursor {

    private MeasureCursor() {}

    static String of(MeasureSummary last) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Json.record(last).compact());
    }

    /** The last measure of the page before; IllegalArgumentException when it is none of ours. */
    static MeasureSummary last(String cursor) {
        byte[] json = Base64.getUrlDecoder().decode(cursor.getBytes(StandardCharsets.UTF_8));
        try {
            return JsonReader.record(json, MeasureSummary.class);
        } catch (Refused unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }
}
