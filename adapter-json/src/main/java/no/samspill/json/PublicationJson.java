package no.samspill.json;

import java.util.Map;

/** The JSON form of whether a measure is public; no component of a record can have the name of its field. */
public final class PublicationJson {

    /** The only field. */
    public static final String PUBLIC = "public";

    private PublicationJson() {}

    public static Json of(boolean isPublic) {
        return Json.object(Map.of(PUBLIC, Json.raw(Boolean.toString(isPublic))));
    }
}
