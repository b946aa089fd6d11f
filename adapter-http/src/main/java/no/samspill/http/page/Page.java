package no.samspill.http.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.samspill.domain.LegalReference;
import no.samspill.domain.Reason;
import no.samspill.domain.Severity;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.Profile;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.money.Kroner;
import no.samspill.http.access.Access;
import no.samspill.http.access.Caller;
import no.samspill.http.route.ApiPaths;
import no.samspill.http.route.PageAddresses;
import no.samspill.http.route.Request;
import no.samspill.http.route.RouteTable;
import no.samspill.http.route.Texts;
import no.samspill.json.Language;
import no.samspill.json.NorwegianFormat;
import no.samspill.json.Sentences;

/**
 * Side: what every page knows of the one who reads it and of where it is, and the words it is written in.
 *
 * @param region its name in the address; empty on a page of no region
 * @param place the address of the page, for what stands in the menu
 * @param day the day it is asked about
 * @param caller who reads it
 * @param files what it shows, as files
 * @param routes all that can be asked for
 */
public record Page(
        Language language,
        String region,
        String place,
        LocalDate day,
        String title,
        Caller caller,
        List<Download> files,
        RouteTable routes) {

    private static final List<String> MENU =
            List.of(("measures matrix calendar findings evaluations adoptions decisions meetings bodies"
                            + " agreement-texts cost-agreements key-figures invoices strategies procedures organisations audit-trail")
                    .split(" ", -1));

    public static Page of(Request request, String title) {
        return new Page(
                request.language(),
                request.regionName(),
                request.place(),
                request.asOf(),
                title,
                request.caller(),
                Download.of(request),
                request.routes());
    }

    /** The files of another list of the region, asked about this. */
    public List<Download> files(Map<String, String> filters, String... parts) {
        return Download.of(routes, ApiPaths.BASE + link(parts), filters);
    }

    /** What a form must send back; empty when no cookie tells who sends it. */
    public Optional<String> csrf() {
        return caller.csrf();
    }

    /** What the one who reads is called; empty when nobody has logged in. */
    public String reader() {
        return csrf().isPresent() ? caller.title() : "";
    }

    /** Whether the one who reads may do this in the region the page is of. */
    public boolean may(Access access) {
        return !region.isEmpty() && caller.may(access, region);
    }

    /** Whether the one who reads may read the region's pages; one who is invited to a single one may not. */
    public boolean reads() {
        return may(Access.READ);
    }

    /** Where the name of the program leads. */
    public String home() {
        return region.isEmpty() ? "/" : reads() ? link() : link("public");
    }

    /** Whether the one who reads may change what the page shows. */
    public boolean writes() {
        return may(Access.WRITE);
    }

    /** The text under the key, with these values in it. */
    public String text(String key, Object... values) {
        return Texts.in(language).of(key, values);
    }

    /** What a field or a type is called; its key when it has no name. */
    public String field(String key) {
        return Texts.in(language).has(key) ? text(key) : key;
    }

    /** What is known of a measure is called this. */
    public String fact(String component) {
        return text(Texts.fieldKey("field", Profile.class, component));
    }

    /** What is to be known of a field; empty when nothing is. */
    public String hint(String label) {
        String key = "hint" + label.substring(Math.max(0, label.indexOf('.')));
        return label.startsWith("field.") && Texts.in(language).has(key) ? text(key) : "";
    }

    /** What a constant is called. */
    public String word(Enum<?> constant) {
        return sentences().word(constant);
    }

    /** The same, by its name. */
    public String word(String name) {
        return sentences().word(name);
    }

    /** The colour a phase is shown in, beside its name. */
    public String colour(Phase phase) {
        return switch (phase) {
            case IDEA, UNDER_ASSESSMENT, PROPOSED -> "info";
            case AWAITING_DECISION, ON_HOLD, TERMINATION_PROPOSED, WINDING_UP -> "warning";
            case ADOPTED, ACTIVE -> "success";
            case CLOSED, REJECTED, RETRACTED, CONVERTED -> "neutral";
        };
    }

    /** With a capital letter first. */
    public String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    public String sentence(Reason reason) {
        return sentences().of(reason);
    }

    public Sentences sentences() {
        return Texts.in(language).sentences();
    }

    public String date(LocalDate date) {
        return NorwegianFormat.date(date);
    }

    /** A period that may be open. */
    public String open(OpenPeriod period) {
        return date(period.from()) + "–" + period.to().map(this::date).orElse("");
    }

    public String kroner(Kroner amount) {
        return NorwegianFormat.kroner(amount);
    }

    public String kroner(Fraction amount) {
        return NorwegianFormat.kroner(amount);
    }

    public String percent(Fraction part) {
        return NorwegianFormat.percent(part);
    }

    /** The address of something in the region: {@code link("measures", id)}. */
    public String link(String... parts) {
        return PageAddresses.of(region, List.of(parts));
    }

    /** Where what a pointer points to is shown: {@code /measures/it}; empty when it has no page. */
    public String place(String pointer) {
        String[] steps = pointer.split("/", -1);
        if (steps.length < 3 || region.isEmpty()) {
            return "";
        }
        return switch (steps[1]) {
            case "measures" -> link("measures", steps[2]);
            case "agreements" ->
                steps.length > 3 && steps[3].matches("\\d+")
                        ? link("agreement-texts", steps[2] + "~" + steps[3])
                        : link("agreement-texts") + "#" + PageAddresses.anchor(steps[2]);
            case "bodies", "decisions", "organisations", "strategies", "meetings", "procedures", "cost-agreements" ->
                link(steps[1], steps[2]);
            default -> "";
        };
    }

    /** {@code kommuneloven § 20-4}. */
    public String law(LegalReference law) {
        return law.act() + " " + law.paragraph();
    }

    /** The colour of how much a finding matters, beside the word for it. */
    public String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> "danger";
            case WARNING -> "warning";
            case NOTE -> "info";
        };
    }

    /** {@code januar 2026} of {@code 2026-01}. */
    public String month(String month) {
        return text("month." + month.substring(5)) + " " + month.substring(0, 4);
    }

    /** A day and a time, as the clock is in Norway. */
    public String moment(Instant moment) {
        return NorwegianFormat.moment(moment);
    }

    /** The pages of the region that the one who reads may see, in the order of the menu. */
    public List<String> menu() {
        return MENU.stream()
                .filter(item -> !item.equals("audit-trail") || may(Access.AUDIT))
                .toList();
    }

    public String asset(String name) {
        return Assets.address(name);
    }

    /** Whether the page is this one in the menu, or below it. */
    public boolean isIn(String address) {
        return place.equals(address) || place.startsWith(address + "/");
    }
}
