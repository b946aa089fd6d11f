package no.samspill.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.lifecycle.Described;
import no.samspill.domain.lifecycle.ProfileField;

/**
 * What someone says of a measure now: a description names the fields that stand in it, and those that stand there empty are
 * emptied. What is stored names its fields, or none, and is read as it is.
 */
final class SaidOfMeasure {

    private static final String PROFILE = "profile";
    private static final String FIELDS = "fields";
    private static final String TITLE = "title";

    private SaidOfMeasure() {}

    /** The same act, where a description, also one that takes the place of another act, names its fields. */
    static JsonNode naming(JsonNode act) {
        if (act.path("replacement").isObject()) {
            naming(act.path("replacement"));
        }
        if (act.path("act").asText().equals(SealedCodec.name(Described.class))
                && act.path(PROFILE) instanceof ObjectNode profile) {
            name((ObjectNode) act, profile);
        }
        return act;
    }

    private static void name(ObjectNode act, ObjectNode profile) {
        Set<String> named = new LinkedHashSet<>();
        JsonNode besides = act.path(FIELDS);
        if (!besides.isMissingNode() && !besides.isArray()) {
            return; // told as of the wrong type
        }
        besides.forEach(one -> named.add(one.asText()));
        Arrays.stream(ProfileField.values())
                .filter(one -> profile.has(one.component()))
                .forEach(one -> named.add(one.name()));
        if (named.contains(ProfileField.TITLE.name()) && isEmpty(profile.path(TITLE))) {
            throw new Refused(List.of(Reason.at("/profile/title", JsonRefusal.MISSING_FIELD, TITLE)));
        }
        Arrays.stream(ProfileField.values())
                .map(ProfileField::component)
                .filter(one -> isEmpty(profile.path(one)))
                .forEach(profile::remove);
        ArrayNode fields = act.putArray(FIELDS);
        named.forEach(fields::add);
    }

    private static boolean isEmpty(JsonNode said) {
        return said.isMissingNode()
                || said.isNull()
                || (said.isArray() && said.isEmpty())
                || (said.isTextual() && said.textValue().isEmpty());
    }
}
