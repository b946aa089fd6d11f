package no.samspill.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import no.samspill.http.route.Texts;
import no.samspill.json.Language;
import no.samspill.json.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What people write in a field, and what the register calls it. */
class FormWordsTest {

    @ParameterizedTest
    @CsvSource({
        "rule.parts.0.weight, resten, REST",
        "/rule/parts/0/weight, Resten, REST",
        "rule.parts.0.weight, 1/3, 1/3",
        "rule.parts.0.key, likt, EQUAL",
        "rule.parts.0.key, elever, pupils",
        "economy.keyFigureDates.0.key, innbyggere, population",
        "rule.parts.0.key, timer, hours",
        "rule.parts.0.key, kvadratmeter, kvadratmeter",
        "firstInstalment, etter månedene, BY_MONTHS",
        "firstInstalment, 1/2, 1/2",
        "profile.title, resten, resten"
    })
    void a_word_is_taken_for_the_one_of_the_register(String field, String written, String code) {
        assertThat(FormWords.code(field, written)).isEqualTo(code);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_shown_is_taken_for_what_it_was(Language language) {
        Texts texts = Texts.in(language);
        Sentences sentences = Sentences.in(language);
        Stream.of(
                        "weight REST",
                        "weight 1/3",
                        "key EQUAL",
                        "key pupils",
                        "key population",
                        "key hours",
                        "key areal",
                        "firstInstalment BY_MONTHS",
                        "firstInstalment 1/2")
                .map(one -> one.split(" "))
                .forEach(one -> {
                    String shown = FormWords.shown(one[0], one[1], texts::of, sentences::manyOf);
                    assertThat(FormWords.code(one[0], shown)).isEqualTo(one[1]);
                    assertThat(shown).doesNotMatch("[A-Z_]{4,}");
                });
    }
}
