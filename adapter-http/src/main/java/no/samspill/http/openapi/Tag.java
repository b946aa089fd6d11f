package no.samspill.http.openapi;

import java.util.Arrays;
import java.util.List;

/** Merkelapp: the concepts that the operations of the interface are gathered by. */
enum Tag {
    MEASURES("Measures", "What is done together, as it stands on any day.", "measures", "views"),
    PUBLIC("Public", "What everyone may see, without login.", "public"),
    PORTFOLIO("Portfolio", "All of it: taken in, given out, checked and laid out.", "portfolio", "matrix", "imports"),
    REGISTERS(
            "Registers",
            "What measures refer to.",
            "organisations",
            "bodies",
            "meetings",
            "strategies",
            "decisions",
            "agreement-texts",
            "procedures"),
    FOLLOW_UP("Follow-up", "Evaluations, and what happens through the year.", "evaluations", "invitations", "calendar"),
    AGREEMENTS("Cost agreements", "Who shares a cost, by which rule, and how it is invoiced.", "cost-agreements"),
    KEY_FIGURES("Key figures", "What costs are shared by.", "key-figures"),
    STATEMENTS(
            "Cost statements",
            "Costs shared: tried, compared, frozen and verified.",
            "cost-sharing",
            "cost-statements"),
    INVOICES("Invoices", "What each party is invoiced.", "invoice-runs", "invoice-bases"),
    EVENTS("Events", "What has been done, asked for and sent.", "events", "webhooks", "audit-trail"),
    SERVER("Server", "The server itself, and who uses it.");

    private final String title;
    private final String about;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
    private final List<String> places;

    Tag(String title, String about, String... places) {
        this.title = title;
        this.about = about;
        this.places = List.of(places);
    }

    String title() {
        return title;
    }

    String about() {
        return about;
    }

    /** That of the path: by its last part that says one. */
    static Tag of(String path) {
        List<String> parts = Arrays.asList(path.split("/"));
        return Arrays.stream(values())
                .filter(tag -> tag.places.stream().anyMatch(parts::contains))
                .max(java.util.Comparator.comparingInt(tag ->
                        tag.places.stream().mapToInt(parts::indexOf).max().orElseThrow()))
                .orElse(SERVER);
    }
}
