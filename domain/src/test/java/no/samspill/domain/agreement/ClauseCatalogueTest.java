package no.samspill.domain.agreement;

import static no.samspill.domain.agreement.Samples.CATALOGUE;
import static no.samspill.domain.agreement.Samples.STATUTES;
import static no.samspill.domain.agreement.Samples.completeText;
import static no.samspill.domain.agreement.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.LegalReference;
import no.samspill.domain.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ClauseCatalogueTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 2);

    private static Stream<Arguments> mandatory() {
        return Stream.of(LegalForm.values())
                .flatMap(form -> Stream.of(Clause.values())
                        .filter(clause -> CATALOGUE.requirement(form, clause, TODAY) == Requirement.MANDATORY)
                        .map(clause -> Arguments.of(form, clause)));
    }

    @ParameterizedTest
    @MethodSource("mandatory")
    void a_text_that_lacks_one_mandatory_clause_is_told_just_that_and_by_which_law(LegalForm form, Clause clause) {
        Clause[] others =
                Stream.of(Clause.values()).filter(one -> one != clause).toArray(Clause[]::new);

        assertThat(CATALOGUE.missingMandatory(text(form, others), TODAY, STATUTES))
                .containsExactly(Reason.at("/clauses", AgreementFinding.CLAUSE_MISSING, clause.code())
                        .by(Optional.of(law(form))));
    }

    /** Written by hand from the acts, not from the data. */
    private static LegalReference law(LegalForm form) {
        LocalDate chapters = LocalDate.of(2019, 10, 1);
        return switch (form) {
            case POLITICAL_COUNCIL -> new LegalReference("kommuneloven", "§ 18-4", chapters);
            case TASK_COMMUNITY -> new LegalReference("kommuneloven", "§ 19-4", chapters);
            case HOST_MUNICIPALITY, HOST_WITH_JOINT_COMMITTEE -> new LegalReference("kommuneloven", "§ 20-4", chapters);
            case COMPANY -> new LegalReference("IKS-loven", "§ 4", LocalDate.of(2000, 1, 1));
            case NO_FORM -> throw new AssertionError("no law demands a clause of an agreement without form");
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POLITICAL_COUNCIL         | A02 A03 A07 A08 A11 A15 A19 A21 A22
            TASK_COMMUNITY            | A02 A03 A07 A10 A11 A14 A15 A17 A18 A19 A21 A22
            HOST_MUNICIPALITY         | A04 A05 A10 A11 A12 A13 A16 A19 A21
            HOST_WITH_JOINT_COMMITTEE | A04 A05 A07 A10 A11 A12 A13 A16 A19 A21
            COMPANY                   | A02 A04 A06 A07 A09 A14 A15 A20
            NO_FORM                   | ''
            """)
    void each_form_has_the_mandatory_clauses_of_its_law(LegalForm form, String codes) {
        assertThat(codes(form, Requirement.MANDATORY)).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POLITICAL_COUNCIL         | MANDATORY_WHEN_USED | A24 A25 A31
            TASK_COMMUNITY            | MANDATORY_WHEN_USED | A24 A25 A31
            HOST_MUNICIPALITY         | MANDATORY_WHEN_USED | A23 A31
            HOST_WITH_JOINT_COMMITTEE | MANDATORY_WHEN_USED | A23 A31
            COMPANY                   | MANDATORY_WHEN_USED | A17 A23 A31
            NO_FORM                   | MANDATORY_WHEN_USED | A31
            POLITICAL_COUNCIL         | RECOMMENDED         | A01 A06 A09 A14 A16 A18
            TASK_COMMUNITY            | RECOMMENDED         | A01 A06 A09 A16
            HOST_MUNICIPALITY         | RECOMMENDED         | A01 A09 A18 A22
            HOST_WITH_JOINT_COMMITTEE | RECOMMENDED         | A01 A09 A18 A22
            COMPANY                   | RECOMMENDED         | A01 A22
            NO_FORM | RECOMMENDED | A01 A02 A03 A04 A05 A06 A09 A10 A11 A14 A16 A18 A19 A21 A22
            POLITICAL_COUNCIL         | OPTIONAL            | A20 A26 A27 A28 A29
            TASK_COMMUNITY            | OPTIONAL            | A20 A26 A27 A28 A29
            HOST_MUNICIPALITY         | OPTIONAL            | A30
            HOST_WITH_JOINT_COMMITTEE | OPTIONAL            | A27 A30
            COMPANY                   | OPTIONAL            | A19 A29 A30
            NO_FORM                   | OPTIONAL            | A27
            """)
    void each_form_has_the_other_clauses_of_the_guide(LegalForm form, Requirement requirement, String codes) {
        assertThat(codes(form, requirement)).isEqualTo(codes);
    }

    private static String codes(LegalForm form, Requirement requirement) {
        return String.join(
                " ",
                Stream.of(Clause.values())
                        .filter(clause -> CATALOGUE.requirement(form, clause, TODAY) == requirement)
                        .map(Clause::code)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void a_text_with_every_clause_lacks_none(LegalForm form) {
        assertThat(CATALOGUE.missingMandatory(completeText(form), TODAY, STATUTES))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void who_shares_a_system_agrees_on_the_documentation_in_it(LegalForm form) {
        Clause[] others = Stream.of(Clause.values())
                .filter(one -> one != Clause.SHARED_DOCUMENTATION)
                .toArray(Clause[]::new);
        AgreementText shared = Draft.of(form, others)
                .with(new Activity(Optional.empty(), false, false, Optional.empty(), true))
                .text();

        assertThat(CATALOGUE.missingMandatory(text(form, others), TODAY, STATUTES))
                .isEmpty();
        assertThat(CATALOGUE.missingMandatory(shared, TODAY, STATUTES))
                .containsExactly(Reason.at("/clauses", AgreementFinding.CLAUSE_MISSING, "A31")
                        .by(Optional.of(new LegalReference("arkivforskrifta", "§ 8", LocalDate.of(2026, 1, 1)))));
        assertThat(CATALOGUE.missingMandatory(shared, LocalDate.of(2025, 12, 31), STATUTES))
                .isEmpty();
    }

    @Test
    void what_is_not_law_on_the_date_is_not_demanded() {
        assertThat(CATALOGUE.missingMandatory(text(LegalForm.POLITICAL_COUNCIL), LocalDate.of(2019, 9, 30), STATUTES))
                .isEmpty();
        assertThat(CATALOGUE.missingMandatory(text(LegalForm.POLITICAL_COUNCIL), LocalDate.of(2019, 10, 1), STATUTES))
                .hasSize(9);
    }

    @Test
    void a_clause_with_a_last_day_is_demanded_until_that_day() {
        ClauseCatalogue catalogue = ClauseCatalogue.parse("""
                form;clause;requirement;provision;from;to
                NO_FORM;NAME;MANDATORY;;2020-01-01;2020-12-31

                """);

        assertThat(catalogue.missingMandatory(text(LegalForm.NO_FORM), LocalDate.of(2020, 12, 31), STATUTES))
                .containsExactly(Reason.at("/clauses", AgreementFinding.CLAUSE_MISSING, "A02"));
        assertThat(catalogue.missingMandatory(text(LegalForm.NO_FORM), LocalDate.of(2021, 1, 1), STATUTES))
                .isEmpty();
    }

    @Test
    void a_clause_without_a_last_day_is_demanded_until_further_notice() {
        ClauseCatalogue catalogue = ClauseCatalogue.parse("""
                form;clause;requirement;provision;from;to
                NO_FORM;NAME;MANDATORY;;2020-01-01;
                """);

        assertThat(catalogue.missingMandatory(text(LegalForm.NO_FORM), LocalDate.of(2120, 1, 1), STATUTES))
                .containsExactly(Reason.at("/clauses", AgreementFinding.CLAUSE_MISSING, "A02"));
    }

    @Test
    void a_line_has_six_columns() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClauseCatalogue.parse("form;clause\nNO_FORM;NAME"))
                .withMessageContaining("NO_FORM;NAME");
    }

    @Test
    void the_law_that_lets_the_parties_agree_is_known_too() {
        assertThat(CATALOGUE
                        .provision(LegalForm.COMPANY, Clause.NOTICE_PERIOD, TODAY)
                        .flatMap(law -> STATUTES.reference(law, TODAY))
                        .map(LegalReference::paragraph))
                .contains("§ 30");
        assertThat(CATALOGUE.provision(LegalForm.NO_FORM, Clause.PURPOSE, TODAY))
                .isEmpty();
    }

    @Test
    void codes_are_in_the_order_of_the_clauses() {
        assertThat(Stream.of(Clause.values()).map(Clause::code))
                .hasSize(31)
                .isSorted()
                .doesNotHaveDuplicates()
                .startsWith("A01")
                .endsWith("A31");
    }

    @Test
    void blank_words_are_a_programming_error() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ClauseText(Clause.NAME, " "));
        assertThat(text(LegalForm.NO_FORM, Clause.NAME).wordings(Clause.NAME)).isEqualTo(List.of("Orkdalsregionen"));
    }
}
