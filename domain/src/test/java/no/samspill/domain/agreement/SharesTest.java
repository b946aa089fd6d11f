package no.samspill.domain.agreement;

import static no.samspill.domain.agreement.AgreementFinding.*;
import static no.samspill.domain.agreement.Checks.error;
import static no.samspill.domain.agreement.Checks.prepared;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Provision;
import no.samspill.domain.agreement.Economy.Borrowing;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares as figures make all of it, of those who are parties. */
class SharesTest {

    private static final String POINTER = "/economy/shares";

    private static Draft sharing(LegalForm form, Stake... shares) {
        return Draft.complete(form)
                .with(new Economy(
                        Optional.of(new Borrowing(false, Optional.empty())),
                        false,
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        List.of(shares)));
    }

    private static Stake share(String party, String ownership) {
        return new Stake(new PartyId(party), new Portion(ownership), Optional.empty(), Optional.empty());
    }

    private static Stake share(String party, String ownership, String liability, String deficit) {
        return new Stake(
                new PartyId(party),
                new Portion(ownership),
                Optional.of(new Portion(liability)),
                Optional.ofNullable(deficit).map(Portion::new));
    }

    @ParameterizedTest
    @CsvSource({
        "1/3, 1/3",
        "0.3333, 3333/10000",
        "'33,33 %', 3333/10000",
        "33.33%, 3333/10000",
        "0, 0",
        "100 %, 1",
        "1, 1"
    })
    void a_portion_is_a_fraction_a_decimal_or_a_percentage(String written, String exact) {
        assertThat(new Portion(written).exact()).isEqualTo(Fraction.parse(exact).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"4/3", "-1/3", "101 %", "en tredel", "%", "''"})
    void nothing_else_is(String written) {
        assertThat(Portion.parse(written)).isEmpty();
    }

    @Test
    void shares_that_make_one_are_told_nothing_of() {
        assertThat(prepared(sharing(LegalForm.TASK_COMMUNITY, share("5059", "2/3"), share("5055", "1/3"))))
                .isEmpty();
        assertThat(prepared(sharing(LegalForm.TASK_COMMUNITY)))
                .as("none are given")
                .isEmpty();
    }

    @Test
    void rounded_percentages_are_told_by_how_much_they_miss_one() {
        assertThat(prepared(sharing(LegalForm.TASK_COMMUNITY, share("5059", "66,66 %"), share("5055", "33,33 %"))))
                .containsExactly(error(
                        POINTER,
                        SHARES_BELOW_ONE,
                        Provision.TASK_COMMUNITY_LIABILITY,
                        "OWNERSHIP",
                        "9999/10000",
                        "1/10000"));
        assertThat(prepared(sharing(LegalForm.POLITICAL_COUNCIL, share("5059", "66,67 %"), share("5055", "33,34 %"))))
                .containsExactly(error(
                        POINTER,
                        SHARES_ABOVE_ONE,
                        Provision.POLITICAL_COUNCIL_LIABILITY,
                        "OWNERSHIP",
                        "10001/10000",
                        "1/10000"));
    }

    @Test
    void what_they_answer_for_makes_one_when_it_is_another_than_what_they_own() {
        assertThat(prepared(sharing(
                        LegalForm.COMPANY, share("5059", "1/2", "1/2", null), share("5055", "1/2", "1/4", null))))
                .containsExactly(
                        error(POINTER, SHARES_BELOW_ONE, Provision.COMPANY_LIABILITY, "LIABILITY", "3/4", "1/4"));
    }

    @Test
    void each_party_has_a_share_and_nobody_else() {
        assertThat(prepared(sharing(LegalForm.TASK_COMMUNITY, share("5059", "1/2"), share("5061", "1/2"))))
                .containsExactly(
                        error(POINTER, SHARE_MISSING, Provision.TASK_COMMUNITY_LIABILITY, "5055"),
                        error(POINTER, SHARE_OF_NO_PARTY, Provision.TASK_COMMUNITY_LIABILITY, "5061"));
    }

    @Test
    void a_deficit_that_is_shared_otherwise_is_told_in_the_agreement() {
        Stake[] otherwise = {share("5059", "1/2", "1/2", "2/3"), share("5055", "1/2", "1/2", "1/3")};
        Stake[] same = {share("5059", "1/2", "1/2", "1/2"), share("5055", "1/2", "1/2", "50 %")};
        Clause[] others = Stream.of(Clause.values())
                .filter(clause -> clause != Clause.DEFICIT_SHARES)
                .toArray(Clause[]::new);
        Economy money =
                sharing(LegalForm.TASK_COMMUNITY, otherwise).text().economy().orElseThrow();
        Economy equal = sharing(LegalForm.TASK_COMMUNITY, same).text().economy().orElseThrow();

        assertThat(prepared(Draft.of(LegalForm.TASK_COMMUNITY, others).with(money)))
                .containsExactly(error("/clauses", CLAUSE_MISSING, Provision.DEFICIT_COVERED, "A25"));
        assertThat(prepared(Draft.of(LegalForm.TASK_COMMUNITY, others).with(equal)))
                .isEmpty();
        assertThat(prepared(sharing(LegalForm.TASK_COMMUNITY, otherwise))).isEmpty();
    }
}
