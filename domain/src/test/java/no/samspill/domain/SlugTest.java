package no.samspill.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SlugTest {

    static Stream<String> ids() {
        return Stream.of("a", "7", "hitra-froya-2", "a--b-", "x".repeat(64));
    }

    static Stream<String> others() {
        return Stream.of("", " ", "-a", "A", "å", "a b", "a.b", "../a", "a\n", "x".repeat(65));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void an_id_is_short_and_safe_in_a_file_name(String text) {
        assertThat(Slug.isValid(text)).isTrue();
        assertThat(Slug.checked(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("others")
    void anything_else_is_none(String text) {
        assertThat(Slug.isValid(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Slug.checked(text))
                .withMessageContaining(text);
    }
}
