package no.samspill.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import no.samspill.domain.costsharing.SharingRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleInWordsTest {

    private static final String SPLIT = """
            {"type": "SPLIT", "parts": [{"name": "Lik del", "weight": "1/3", "key": "EQUAL"},
              {"name": "Avtalt", "weight": "1/6", "key": "FIXED", "shares": {"5055": "2/5", "5059": "3/5"}},
              {"name": "Etter elevtall", "weight": "REST", "key": "pupils"}],
             "grants": "DEDUCT_IN_ORDER", "minimum": "60000.00", "cap": "170000.00", "proration": "MONTHS", "unit": "0.01"}
            """;
    private static final String TARIFF = """
            {"type": "TARIFF", "base": "40000.00", "rates": [{"key": "pupils", "perUnit": "77/25"}],
             "outsideCap": [{"key": "population", "mode": "MARGINAL", "brackets": [{"upTo": 1999, "perUnit": "12"},
               {"perUnit": "9", "amount": "500.00"}]}],
             "index": "1.0317", "proration": "NONE", "unit": "100"}
            """;

    private static List<String> lines(Language language, String rule) {
        SharingRule read = JsonReader.rule(rule.getBytes(StandardCharsets.UTF_8));
        return RuleInWords.in(language).of(read).stream()
                .map(line -> line.replace('\u00A0', ' '))
                .toList();
    }

    @Test
    void a_split_is_said_part_by_part() {
        assertThat(lines(Language.BOKMAL, SPLIT))
                .containsExactly(
                        "Del «Lik del»: 1/3, likt på deltakerne",
                        "Del «Avtalt»: 1/6, faste andeler (5055 2/5, 5059 3/5)",
                        "Del «Etter elevtall»: resten, etter elever",
                        "Tilskudd: dekker delene i den rekkefølgen de står (lesemåte D)",
                        "Minstebeløp: 60 000,00 kr",
                        "Tak: 170 000,00 kr",
                        "Deltakelse i deler av perioden: etter påbegynte kalendermåneder",
                        "Avrunding: til hele øre med største rest, til slutt; ved likhet går laveste id først");
    }

    @Test
    void a_price_list_is_said_price_by_price() {
        assertThat(lines(Language.BOKMAL, TARIFF))
                .containsExactly(
                        "Grunnbeløp: 40 000,00 kr",
                        "3,08 kr per elev",
                        "Utenfor taket: Trinnpris etter innbyggere. Prisen i hvert trinn gjelder den delen av tallet som"
                                + " ligger i trinnet",
                        "  til og med 1 999: 12,00 kr per innbygger",
                        "  over det: 9,00 kr per innbygger + 500,00 kr",
                        "Prisjustert til 103,17 % av prislisten",
                        "Deltakelse i deler av perioden: avkortes ikke",
                        "Avrunding: hver deltaker for seg til hele hundre kroner, halve opp");
    }

    @Test
    void a_rule_is_said_in_nynorsk_and_in_english() {
        assertThat(lines(Language.NYNORSK, SPLIT))
                .contains("Del «Etter elevtall»: resten, etter elevar", "Minstebeløp: 60 000,00 kr")
                .contains("Deltaking i delar av perioden: etter påbyrja kalendermånader");
        assertThat(lines(Language.ENGLISH, TARIFF))
                .contains("3,08 kr per pupil", "  up to 1 999, included: 12,00 kr per inhabitant");
    }

    @Test
    void a_key_of_the_users_making_is_called_what_it_is() {
        assertThat(lines(Language.BOKMAL, SPLIT.replace("\"pupils\"", "\"kjøretøy\"")))
                .contains("Del «Etter elevtall»: resten, etter kjøretøy");
    }

    @ParameterizedTest
    @EnumSource
    void every_text_is_there_in_every_language_with_the_same_places_in_it(Language language) throws IOException {
        Properties norwegian = texts(Language.BOKMAL);
        Properties other = texts(language);
        assertThat(other.stringPropertyNames()).isNotEmpty().isEqualTo(norwegian.stringPropertyNames());
        other.stringPropertyNames()
                .forEach(name -> assertThat(places(other.getProperty(name)))
                        .as(name)
                        .isEqualTo(places(norwegian.getProperty(name))));
    }

    private static Properties texts(Language language) throws IOException {
        Properties texts = new Properties();
        try (InputStream stream = RuleInWords.class.getResourceAsStream("rules_" + language.tag() + ".properties")) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static String places(String text) {
        return text.replaceAll("[^{}0-9]", "");
    }
}
