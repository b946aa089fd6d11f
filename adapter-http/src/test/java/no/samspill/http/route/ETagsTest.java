package no.samspill.http.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ETagsTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", " \"7\" ", "\"6\", \"7\"", "W/\"6\",\"7\"", "\"x\",,\"7\""})
    void a_tag_among_others_says_which_version_was_seen(String header) {
        assertThat(ETags.numbers(header)).contains(7);
        assertThat(ETags.holds(header, "7")).isTrue();
    }

    /** Tags are held against each other letter by letter (RFC 9110, 8.8.3.2), also those that are numbers. */
    @ParameterizedTest
    @ValueSource(strings = {"", "7", "'7'", "\"07\"", "\"7", "\"+7\"", "W/\"7\"", "\"٧\"", "\"7.0\"", "\"4294967303\""})
    void what_is_no_tag_of_a_version_says_none(String header) {
        assertThat(ETags.numbers(header)).doesNotContain(7).allMatch(number -> number < 0);
        assertThat(ETags.holds(header, "7")).isFalse();
    }

    @Test
    void whether_it_is_known_is_asked_of_a_weak_tag_too() {
        assertThat(ETags.isKnown("W/\"7\"", "7")).isTrue();
        assertThat(ETags.isKnown("*", "7")).isTrue();
        assertThat(ETags.isKnown("\"6\", W/\"07\"", "7")).isFalse();
    }
}
