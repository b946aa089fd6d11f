package no.samspill.http.costsharing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.samspill.application.keyfigures.ListKeyFigures;
import no.samspill.domain.costsharing.CostStatement.Purpose;
import no.samspill.domain.costsharing.GrantTreatment;
import no.samspill.domain.costsharing.Proration;
import no.samspill.domain.money.RoundingUnit;
import no.samspill.http.page.Field;
import no.samspill.http.page.FormWords;
import no.samspill.http.page.Page;
import no.samspill.http.route.Request;
import no.samspill.json.JsonPointers;

/**
 * Feltene på arbeidsbenken, each named by its pointer in the sharing case.
 *
 * @param keys that there are figures of
 * @param wrong sentences, by pointer
 */
public record WorkbenchFields(Page page, Scenario scenario, List<String> keys, Map<String, List<String>> wrong) {

    static WorkbenchFields of(Request request, Page page, Scenario scenario, Map<String, List<String>> wrong) {
        TreeSet<String> keys = new TreeSet<>();
        request.useCase(ListKeyFigures.class)
                .execute(new ListKeyFigures.Query())
                .forEach(one -> keys.add(one.key()));
        scenario.under("/keyFigures").forEach(step -> keys.add(JsonPointers.plain(step)));
        return new WorkbenchFields(page, scenario, List.copyOf(keys), wrong);
    }

    private Field field(String pointer, String label, Field.Kind kind, List<Field.Option> options) {
        return new Field(
                pointer,
                label,
                kind,
                false,
                kind == Field.Kind.LINE
                        ? FormWords.shown(pointer, scenario.value(pointer), page)
                        : scenario.value(pointer),
                options,
                wrong.getOrDefault(pointer, List.of()),
                List.of());
    }

    private Field plain(String pointer, Field.Kind kind) {
        return field(pointer, "field." + pointer.substring(pointer.lastIndexOf('/') + 1), kind, List.of());
    }

    private List<Field.Option> words(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(one -> new Field.Option(one.name(), page.word(one)))
                .toList();
    }

    /** Budget or accounts, and the period. */
    public List<Field> period() {
        return List.of(
                field("/purpose", "field.purpose.statement", Field.Kind.CHOICE, words(Purpose.values())),
                field("/period/from", "workbench.from", Field.Kind.DATE, List.of()),
                field("/period/to", "workbench.to", Field.Kind.DATE, List.of()));
    }

    /** A line of fields for each cost, and one more. */
    public List<List<Field>> costs() {
        return lines("/costs", true);
    }

    /** A line of fields for each grant, and one more. */
    public List<List<Field>> grants() {
        return lines("/grants", false);
    }

    private List<List<Field>> lines(String list, boolean borne) {
        List<List<Field>> lines = new ArrayList<>();
        for (int i = 0; i <= scenario.under(list).size(); i++) {
            String place = list + "/" + i;
            List<Field> line = new ArrayList<>(List.of(
                    field(place + "/text", "workbench.text", Field.Kind.LINE, List.of()),
                    field(place + "/amount", "workbench.money", Field.Kind.AMOUNT, List.of())));
            if (borne) {
                line.add(field(place + "/party", "workbench.borne", Field.Kind.CHOICE, parties()));
            }
            lines.add(line);
        }
        return lines;
    }

    private List<Field.Option> parties() {
        return scenario.under("/parties").stream()
                .map(i -> new Field.Option(
                        scenario.value("/parties/" + i + "/id"), scenario.value("/parties/" + i + "/name")))
                .toList();
    }

    /** A line for each party with its figures, and one for a party more. */
    public List<List<Field>> partyLines() {
        List<List<Field>> lines = new ArrayList<>();
        int count = scenario.under("/parties").size();
        for (int i = 0; i <= count; i++) {
            String place = "/parties/" + i;
            List<Field> line = new ArrayList<>(List.of(
                    field(place + "/name", "workbench.party", Field.Kind.LINE, List.of()),
                    field(place + "/id", "workbench.party-id", Field.Kind.LINE, List.of())));
            for (String key : scenario.under("/keyFigures")) {
                line.add(figure(key, place, i == count));
            }
            if (i < count) {
                line.add(field(place + "/out", "workbench.out", Field.Kind.TRUTH, List.of()));
            }
            lines.add(line);
        }
        return lines;
    }

    private Field figure(String key, String place, boolean isNew) {
        String label = page.sentences().manyOf(JsonPointers.plain(key));
        if (isNew) {
            return field(place + "/figures/" + key, label, Field.Kind.AMOUNT, List.of());
        }
        String pointer = "/keyFigures/" + key + "/values/" + JsonPointers.escaped(scenario.value(place + "/id"));
        boolean manual = !scenario.value(pointer + "/value").isEmpty();
        Field one = field(manual ? pointer + "/value" : pointer, label, Field.Kind.AMOUNT, List.of());
        List<String> said = wrong.getOrDefault(pointer, List.of());
        return new Field(
                one.name(),
                label,
                one.kind(),
                false,
                one.value(),
                List.of(),
                said.isEmpty() ? one.wrong() : said,
                List.of());
    }

    /** What the rule says: each part of it on a line, then what holds for all. */
    public List<List<Field>> rule() {
        List<List<Field>> lines = new ArrayList<>();
        scenario.under("/rule/parts").forEach(i -> lines.add(part("/rule/parts/" + i)));
        for (String list : List.of("/rule/rates", "/rule/outsideCap")) {
            scenario.under(list).forEach(i -> lines.addAll(rate(list + "/" + i)));
        }
        List<Field> rest = new ArrayList<>();
        if (scenario.value("/rule/type").equals("SPLIT")) {
            lines.add(List.of(
                    field("/rule/grants", "workbench.reading", Field.Kind.CHOICE, words(GrantTreatment.values()))));
        } else {
            rest.add(plain("/rule/base", Field.Kind.AMOUNT));
            rest.add(plain("/rule/index", Field.Kind.LINE));
        }
        rest.add(field("/rule/minimum", "workbench.minimum", Field.Kind.AMOUNT, List.of()));
        rest.add(field("/rule/cap", "workbench.cap", Field.Kind.AMOUNT, List.of()));
        lines.add(rest);
        lines.add(List.of(
                field("/rule/proration", "workbench.proration", Field.Kind.CHOICE, words(Proration.values())),
                field("/rule/unit", "workbench.unit", Field.Kind.CHOICE, units())));
        return lines;
    }

    private List<Field.Option> units() {
        return Arrays.stream(RoundingUnit.values())
                .map(one -> new Field.Option(one.toString(), page.word(one)))
                .toList();
    }

    private List<Field> part(String place) {
        Stream<Field> ordinary = Stream.of(
                field(place + "/name", "workbench.part", Field.Kind.LINE, List.of()),
                plain(place + "/weight", Field.Kind.LINE),
                field(place + "/key", "workbench.key", Field.Kind.CHOICE, keys(place)));
        Stream<Field> shares = scenario.under(place + "/shares").stream()
                .map(party -> field(
                        place + "/shares/" + party,
                        page.text("workbench.fixed", JsonPointers.plain(party)),
                        Field.Kind.LINE,
                        List.of()));
        return Stream.concat(ordinary, shares).toList();
    }

    private List<Field.Option> keys(String place) {
        List<Field.Option> options = new ArrayList<>(List.of(new Field.Option("EQUAL", page.text("workbench.equal"))));
        if (!scenario.under(place + "/shares").isEmpty()) {
            options.add(new Field.Option("FIXED", page.text("workbench.as-agreed")));
        }
        keys.forEach(key -> options.add(new Field.Option(key, page.sentences().manyOf(key))));
        return options;
    }

    private List<List<Field>> rate(String place) {
        String key = page.sentences().oneOf(scenario.value(place + "/key"));
        if (scenario.under(place + "/brackets").isEmpty()) {
            return List.of(List.of(
                    field(place + "/perUnit", page.text("workbench.per-unit", key), Field.Kind.AMOUNT, List.of())));
        }
        return scenario.under(place + "/brackets").stream()
                .map(i -> place + "/brackets/" + i)
                .map(step -> Stream.of("upTo", "perUnit", "amount")
                        .map(name -> field(
                                step + "/" + name, page.text("workbench." + name, key), Field.Kind.AMOUNT, List.of()))
                        .toList())
                .toList();
    }

    /** The id of the field that a pointer points to, or of the first below it; empty when there is none. */
    String place(String pointer) {
        List<String> ids =
                shown().filter(one -> one.name().equals(pointer)).map(Field::id).toList();
        Stream<String> below = shown().filter(
                        one -> !pointer.isEmpty() && one.name().startsWith(pointer + "/"))
                .map(Field::id);
        return Stream.concat(ids.stream(), below).findFirst().orElse("");
    }

    private Stream<Field> shown() {
        return Stream.of(List.of(period()), costs(), grants(), partyLines(), rule())
                .flatMap(List::stream)
                .flatMap(List::stream);
    }

    /** What is sent along unseen: all that no field is for. */
    public List<Map.Entry<String, String>> hidden() {
        List<String> shown = shown().map(Field::name).toList();
        return scenario.values().entrySet().stream()
                .filter(one -> !shown.contains(one.getKey()))
                .toList();
    }
}
