package no.samspill.http.costsharing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import no.samspill.http.page.FilledForm;
import no.samspill.http.page.FormWords;
import no.samspill.http.route.PageAddresses;
import no.samspill.json.Json;
import no.samspill.json.JsonPointers;

/**
 * Scenario: everything that is filled in on the workbench, each value by its pointer in the sharing case. It can be written
 * as an address, and is kept nowhere else.
 */
record Scenario(Map<String, String> values) {

    private static final Set<String> LISTS =
            Set.of("costs", "grants", "parties", "parts", "rates", "outsideCap", "brackets");
    private static final List<String> OF_DRAFT =
            List.of("/agreement", "/purpose", "/period/", "/costs/", "/grants/", "/referenceDates/", "/corrects");
    private static final List<String> OF_CASE =
            List.of("/period/", "/costs/", "/grants/", "/parties/", "/keyFigures/", "/rule/");
    private static final int MOST = 256 * 1024;
    private static final int LONGEST_NAME = 200;

    Scenario {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** What was sent of the page: a party that is left out, is gone, and a new one has its figures with those of the others. */
    static Scenario sent(Map<String, String> given) {
        Map<String, String> filled = new TreeMap<>();
        given.forEach((name, value) -> {
            if (name.startsWith("/") && name.length() < LONGEST_NAME && !value.isBlank()) {
                String said = FormWords.code(name, value.strip());
                filled.put(name, isNumber(name) ? FilledForm.amount(said) : said);
            }
        });
        filled.keySet()
                .removeIf(name -> name.endsWith("/missing")
                        && filled.containsKey(name.substring(0, name.length() - "/missing".length())));
        Map<String, String> moved = new LinkedHashMap<>();
        Set<String> out = out(filled);
        filled.forEach((name, value) -> {
            if (!isOf(name, value, out, filled)) {
                moved.put(place(name, filled), value);
            }
        });
        return new Scenario(moved).closedUp();
    }

    private static boolean isNumber(String pointer) {
        return pointer.matches(".*/(amount|base|minimum|cap|perUnit|upTo|index|weight|value|figures/[^/]+)")
                || pointer.matches("/keyFigures/[^/]+/values/[^/]+");
    }

    private static Set<String> out(Map<String, String> filled) {
        return filled.keySet().stream()
                .filter(name -> name.matches("/parties/\\d+/out"))
                .map(name -> filled.getOrDefault(name.replace("/out", "/id"), ""))
                .collect(Collectors.toSet());
    }

    /** Whether it is about a party that is left out. */
    private static boolean isOf(String name, String value, Set<String> out, Map<String, String> filled) {
        String[] steps = name.split("/", -1);
        return switch (steps[1]) {
            case "parties" -> steps.length > 2 && out.contains(filled.getOrDefault("/parties/" + steps[2] + "/id", ""));
            case "keyFigures" -> steps.length > 4 && out.contains(JsonPointers.plain(steps[4]));
            case "costs" -> steps.length > 2 && out.contains(filled.getOrDefault("/costs/" + steps[2] + "/party", "-"));
            default ->
                name.startsWith("/rule/parts/")
                        && name.contains("/shares/")
                        && out.contains(JsonPointers.plain(steps[steps.length - 1]))
                        && !value.isEmpty();
        };
    }

    /** The figure of a party stands with the key, and not with the party. */
    private static String place(String name, Map<String, String> filled) {
        String[] steps = name.split("/", -1);
        if (!name.matches("/parties/\\d+/figures/[^/]+")) {
            return name;
        }
        String party = filled.getOrDefault("/parties/" + steps[2] + "/id", "");
        return "/keyFigures/" + steps[4] + "/values/" + JsonPointers.escaped(party);
    }

    /** As it is when it has been JSON: the numbers of the lists have no gaps. */
    private Scenario closedUp() {
        byte[] json = JsonPointers.object(values, LISTS, List.of(), pointer -> false);
        return new Scenario(JsonPointers.values(json));
    }

    /** With the case that is registered in place of the one that is filled in. */
    Scenario with(Json input) {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.keySet().removeIf(name -> OF_CASE.stream().anyMatch(name::startsWith));
        all.putAll(JsonPointers.values(input));
        return new Scenario(all);
    }

    /** With what a person gives alone, so that the rest is fetched from what is registered. */
    Scenario withoutCase() {
        return new Scenario(only(OF_DRAFT));
    }

    /** With these values too, where nothing stands. */
    Scenario and(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(more);
        all.putAll(values);
        return new Scenario(all);
    }

    String value(String pointer) {
        return values.getOrDefault(pointer, "");
    }

    boolean hasCase() {
        return values.containsKey("/rule/type");
    }

    /** The steps that follow the pointer: the numbers of a list, the names in an object. */
    List<String> under(String pointer) {
        return values.keySet().stream()
                .filter(name -> name.startsWith(pointer + "/"))
                .map(name -> name.substring(pointer.length() + 1).split("/", 2)[0])
                .distinct()
                .toList();
    }

    /** What a person gives of it, as JSON. */
    byte[] draft(String agreement) {
        Map<String, String> own = only(OF_DRAFT);
        own.put("/agreement", agreement);
        return JsonPointers.object(own, LISTS, List.of("costs", "grants"), pointer -> false);
    }

    /** All that decides what each pays, as JSON. */
    byte[] sharingCase() {
        return JsonPointers.object(
                only(OF_CASE),
                LISTS,
                List.of("costs", "grants", "parties", "keyFigures"),
                pointer -> pointer.matches("/keyFigures/[^/]+/values/[^/]+(/value)?|/rule/.*/upTo"));
    }

    private Map<String, String> only(List<String> places) {
        Map<String, String> some = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (places.stream().anyMatch(name::startsWith)) {
                some.put(name, value);
            }
        });
        return some;
    }

    /** Short enough to stand in an address. */
    public String address() {
        String text = values.entrySet().stream()
                .map(one -> PageAddresses.encoded(one.getKey()) + "=" + PageAddresses.encoded(one.getValue()))
                .collect(Collectors.joining("&"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream smaller = new DeflaterOutputStream(bytes)) {
            smaller.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    /** From an address; {@link IllegalArgumentException} when it is something else. */
    static Scenario ofAddress(String address) {
        byte[] text = inflated(Base64.getUrlDecoder().decode(address));
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : List.of(new String(text, StandardCharsets.UTF_8).split("&", -1))) {
            List<String> sides = new ArrayList<>(List.of(pair.split("=", 2)));
            if (sides.size() == 2) {
                values.put(
                        URLDecoder.decode(sides.get(0), StandardCharsets.UTF_8),
                        URLDecoder.decode(sides.get(1), StandardCharsets.UTF_8));
            }
        }
        return sent(values);
    }

    private static byte[] inflated(byte[] small) {
        try (InflaterInputStream larger = new InflaterInputStream(new ByteArrayInputStream(small))) {
            byte[] text = larger.readNBytes(MOST + 1);
            if (text.length > MOST) {
                throw new IllegalArgumentException("too large");
            }
            return text;
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }
}
