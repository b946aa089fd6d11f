package no.samspill.domain.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import no.samspill.domain.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvFileSource(
            resources = "organisation-numbers.csv",
            numLinesToSkip = 1,
            ignoreLeadingAndTrailingWhitespace = false)
    void organisation_numbers_are_told_from_what_is_not(String text, String verdict) {
        if (verdict.equals("REAL") || verdict.equals("SYNTHETIC")) {
            OrganisationNumber number = OrganisationNumber.in(text).orElseThrow();
            assertThat(number.synthetic()).isEqualTo(verdict.equals("SYNTHETIC"));
            assertThat(number.value()).matches("[0-9]{9}");
            assertThat(OrganisationNumber.in(number.display())).contains(number);
        } else {
            assertThat(OrganisationNumber.in(text)).isEmpty();
            assertThat(OrganisationNumber.refusals("/orgNr", text))
                    .containsExactly(
                            Reason.at("/orgNr", MunicipalityRefusal.INVALID_ORGANISATION_NUMBER, text, verdict));
        }
    }

    @Test
    void one_wrong_digit_is_always_found() {
        for (long seed = 1; seed <= 500; seed++) {
            Random random = new Random(seed);
            int place = random.nextInt(9);
            char[] digits = "943350833".toCharArray();
            digits[place] = (char) ('0' + (digits[place] - '0' + 1 + random.nextInt(9)) % 10);
            assertThat(OrganisationNumber.in(new String(digits)))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void an_organisation_number_is_shown_in_three_groups_that_stay_on_one_line() {
        assertThat(new OrganisationNumber("943350833").display()).isEqualTo("943\u00A0350\u00A0833");
    }

    @Test
    void a_number_that_does_not_exist_cannot_be_made() {
        assertThatIllegalArgumentException().isThrownBy(() -> new OrganisationNumber("943350834"));
        assertThatIllegalArgumentException().isThrownBy(() -> new OrganisationNumber("943 350 833"));
    }

    @Test
    void numbers_and_ids_sort_by_their_characters_and_read_as_they_are() {
        OrganisationNumber first = new OrganisationNumber("943350833");
        OrganisationNumber last = new OrganisationNumber("974760673");

        assertThat(first).isLessThan(last).hasToString("943350833");
        assertThat(new PartyId("5055")).isLessThan(new PartyId("5059")).hasToString("5055");
    }

    @Test
    void an_organisation_has_a_name() {
        PartyId heim = new PartyId("5055");

        assertThat(new Organisation(heim, "Heim", OrganisationKind.MUNICIPALITY).name())
                .isEqualTo("Heim");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Organisation(heim, " ", OrganisationKind.MUNICIPALITY));
    }

    @Test
    void a_municipality_number_keeps_its_leading_zero() {
        MunicipalityNumber oslo = MunicipalityNumber.in("0301").orElseThrow();
        assertThat(oslo).hasToString("0301");
        assertThat(oslo.county()).isEqualTo("03");
        assertThat(oslo.party()).isEqualTo(new PartyId("0301"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "301", "03011", " 0301", "0301\n", "O301", "K-5544", "٠٣٠١", "-301", "03.1"})
    void anything_but_four_digits_is_no_municipality_number(String text) {
        assertThat(MunicipalityNumber.in(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new MunicipalityNumber(text));
    }
}
