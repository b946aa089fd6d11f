package no.samspill.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class NorwegianNumberTest {

    private static final String[] MARKS = {"", " ", "\u00A0", "\u202F"};

    @ParameterizedTest
    @CsvFileSource(resources = "norwegian-numbers.csv", numLinesToSkip = 1, ignoreLeadingAndTrailingWhitespace = false)
    void numbers_are_read_as_written_or_not_at_all(String text, String number) {
        String written = text.replace("NNBSP", "\u202F").replace("NBSP", "\u00A0");
        assertThat(NorwegianNumber.parse(written).map(BigDecimal::toPlainString).orElse("refused"))
                .isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 10, 15})
    void whatever_is_written_is_read_back(int size) {
        for (long seed = 1; seed <= 400; seed++) {
            Random random = new Random(seed * 31 + size);
            BigDecimal number = new BigDecimal(new BigInteger(size * 4, random), random.nextInt(4));
            BigDecimal signed = random.nextBoolean() ? number : number.negate();
            String mark = MARKS[random.nextInt(MARKS.length)];
            String minus = random.nextBoolean() ? "-" : "\u2212";
            String text = written(signed, mark, minus);
            assertThat(NorwegianNumber.parse(text))
                    .as("seed %d size %d: %s", seed, size, text)
                    .contains(signed);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8})
    void a_stray_character_inside_makes_it_no_number(int size) {
        String strays = ".'eE+$xO_/\t\n%:";
        for (long seed = 1; seed <= 400; seed++) {
            Random random = new Random(seed * 31 + size);
            String text = written(new BigDecimal(new BigInteger(size * 4, random), random.nextInt(3)), " ", "-");
            int place = random.nextInt(text.length() + 1);
            String spoilt =
                    text.substring(0, place) + strays.charAt(random.nextInt(strays.length())) + text.substring(place);
            assertThat(NorwegianNumber.parse(spoilt))
                    .as("seed %d size %d: %s", seed, size, spoilt)
                    .isEmpty();
        }
    }

    private static String written(BigDecimal number, String mark, String minus) {
        String[] parts = number.abs().toPlainString().split("\\.", -1);
        StringBuilder whole = new StringBuilder(parts[0]);
        for (int i = whole.length() - 3; i > 0; i -= 3) {
            whole.insert(i, mark);
        }
        return (number.signum() < 0 ? minus : "") + whole + (parts.length > 1 ? "," + parts[1] : "");
    }
}
