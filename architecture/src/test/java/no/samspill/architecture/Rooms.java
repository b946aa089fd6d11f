package no.samspill.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The packages of adapter-http, and which may use which. */
final class Rooms {

    static final String WEB = "no.samspill.http";

    /** Where the build puts what it makes of the templates, in a package for each folder. */
    static final String TEMPLATES = WEB + ".templates";

    /** What is used of a concept besides its face: that which runs beside requests, and whom it may tell. */
    static final Set<String> BESIDE_REQUESTS = Set.of("ImportWorker", "WebhookSender", "AllowedHosts");

    static final Set<String> CONCEPTS = Set.of(
            "portfolio",
            "followup",
            "agreements",
            "invoicing",
            "costsharing",
            "keyfigures",
            "measures",
            "registers",
            "imports",
            "notice");

    /** What each package may use, in an order in which all arrows go down. */
    static final Map<String, List<String>> MAY_USE = rooms();

    private static Map<String, List<String>> rooms() {
        Map<String, List<String>> rooms = new LinkedHashMap<>();
        rooms.put("portfolio", List.of("measures", "page", "route", "access"));
        rooms.put("followup", List.of("measures", "page", "serve", "route", "access"));
        rooms.put("agreements", List.of("invoicing", "costsharing", "page", "route", "access"));
        rooms.put("invoicing", List.of("costsharing", "page", "route", "access"));
        for (String concept : List.of("costsharing", "keyfigures", "measures", "registers", "imports")) {
            rooms.put(concept, List.of("page", "route", "access"));
        }
        rooms.put("notice", List.of("route", "access"));
        rooms.put("page", List.of("serve", "route", "access"));
        rooms.put("login", List.of("settings", "serve", "route", "access"));
        rooms.put("settings", List.of("route", "access"));
        rooms.put("serve", List.of("openapi", "route", "access"));
        rooms.put("openapi", List.of("route", "access"));
        rooms.put("route", List.of("access"));
        rooms.put("access", List.of());
        return rooms;
    }

    /** The package below that of the web; empty for that itself. What a template has become is of the concept it lies with. */
    static String of(JavaClass type) {
        String place = type.getPackageName().replaceFirst("^" + TEMPLATES, WEB);
        return place.equals(WEB) ? "" : place.substring(WEB.length() + 1);
    }

    private Rooms() {}
}
