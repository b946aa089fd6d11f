package no.samspill.http.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "text/csv|text/csv|1000",
                " text/csv ; q=0.5 |text/csv|500",
                "en;q=0|en|0",
                "en;q=0.|en|0",
                "en;q=1.000|en|1000",
                "en;q=0.125;q=1|en|125",
                "en;q=0.1234|en|1000",
                "en;q=2|en|1000",
                "text/html;level=1;q=0.7|text/html|700",
                ";|``|1000",
                "``|``|1000",
                "-|-|1000"
            })
    void a_range_says_how_much_it_is_wanted(String written, String wanted, int weight) {
        assertThat(Preference.in(written)).containsExactly(new Preference(wanted, weight));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"nn, en;q=0.5|2", ",|2", "a,,b|3"})
    void each_stands_in_its_place(String header, int count) {
        assertThat(Preference.in(header)).hasSize(count);
    }
}
