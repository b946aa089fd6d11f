package no.samspill.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import no.samspill.domain.money.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.CsvSource;

class MajorityTest {

    @ParameterizedTest
    @CsvSource({
        "2/3,4,6,true", "2/3,3,6,false", "2/3,7,11,false", "2/3,8,11,true", "2/3,0,0,false", "2/3,1,1,true",
        "1/1,5,6,false", "1/1,6,6,true", "1/1,0,0,false", "3/4,3,4,true", "1/2,3,6,true", "1/3,0,6,false"
    })
    void a_majority_is_at_least_so_large_a_part(String majority, int inFavour, int all, boolean reached) {
        assertThat(Majority.parse(majority).isReached(inFavour, all)).isEqualTo(reached);
    }

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void it_is_counted_exactly(long seed) {
        Generator arbitrary = new Generator(seed);
        int of = arbitrary.between(1, Integer.MAX_VALUE - 1);
        int part = arbitrary.between(1, of);
        int all = arbitrary.between(1, Integer.MAX_VALUE - 1);
        int inFavour = arbitrary.between(1, all);

        assertThat(new Majority(part, of).isReached(inFavour, all))
                .isEqualTo(Fraction.of(inFavour, all).compareTo(Fraction.of(part, of)) >= 0);
    }

    @ParameterizedTest
    @CsvSource({"0,1", "-1,2", "3,2", "1,0"})
    void more_than_all_or_nothing_is_no_majority(int part, int of) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Majority(part, of));
    }

    @Test
    void it_is_written_as_it_is_read() {
        assertThat(Majority.parse("2/3")).isEqualTo(new Majority(2, 3)).hasToString("2/3");
    }
}
