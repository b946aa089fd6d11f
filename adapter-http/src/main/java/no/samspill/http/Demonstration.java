package no.samspill.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.samspill.application.imports.ImportPortfolio;
import no.samspill.application.measures.PublishMeasure;
import no.samspill.application.wiring.Samspill;
import no.samspill.domain.costsharing.CostStatement.Purpose;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.files.example.Example;
import no.samspill.files.example.ExampleYear;
import no.samspill.http.route.Texts;
import no.samspill.json.JsonReader;
import no.samspill.json.Language;

/** Demonstrasjonen: two regions filled with the examples, in memory; what is done there is gone when the server stops. */
final class Demonstration {

    private static final String ACTOR = "samspill serve --demo";

    /** What everyone is shown. */
    private static final List<String> PUBLIC = List.of("bibliotek", "it-samarbeid", "klima-miljoplan");

    private Demonstration() {}

    static Map<String, Samspill> regions(Function<String, Samspill> start) {
        Map<String, Samspill> regions = new LinkedHashMap<>();
        regions.put("nord-troms", nordTroms(start));
        regions.put("orkdal-oy", orkdalOy(start));
        return regions;
    }

    private static Samspill nordTroms(Function<String, Samspill> start) {
        Samspill region = start.apply("jdbc:h2:mem:nord-troms");
        Example.portfolio()
                .forEach(document -> region.useCase(ImportPortfolio.class)
                        .execute(new ImportPortfolio.Command(JsonReader.portfolio(document), ACTOR)));
        PUBLIC.forEach(id ->
                region.useCase(PublishMeasure.class).execute(new PublishMeasure.Command(new MeasureId(id), ACTOR)));
        return region;
    }

    private static Samspill orkdalOy(Function<String, Samspill> start) {
        Samspill region = start.apply("jdbc:h2:mem:orkdal-oy");
        ExampleYear year = new ExampleYear(region, Texts.in(Language.BOKMAL).of("demo.basis"));
        year.register();
        year.issue(Purpose.BUDGET);
        year.issue(Purpose.ACTUAL);
        return region;
    }
}
