package no.samspill.files.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import no.samspill.json.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What tables say to people. */
class TableTextsTest {

    private static Properties texts(Language language) throws IOException {
        String name = "tables_" + language.tag() + ".properties";
        try (InputStream stream = Objects.requireNonNull(TableTexts.class.getResourceAsStream(name))) {
            Properties texts = new Properties();
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return texts;
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_text_is_there_in_every_language_with_the_same_places_in_it(Language language) throws IOException {
        Properties bokmal = texts(Language.BOKMAL);
        Properties other = texts(language);
        assertThat(other.stringPropertyNames()).isEqualTo(bokmal.stringPropertyNames());
        other.stringPropertyNames()
                .forEach(key -> assertThat(places(other.getProperty(key)))
                        .as(key)
                        .isNotBlank()
                        .isEqualTo(places(bokmal.getProperty(key))));
    }

    /** A text without its words. */
    private static String places(String text) {
        return "." + text.replaceAll("[^{}0-9]", "");
    }
}
