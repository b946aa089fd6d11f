package no.samspill.domain.agreement;

import static no.samspill.domain.agreement.AgreementFinding.*;
import static no.samspill.domain.agreement.Checks.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.domain.Finding;
import no.samspill.domain.Provision;
import no.samspill.domain.Severity;
import no.samspill.domain.agreement.Activity.IndividualDecisions;
import no.samspill.domain.agreement.Economy.Borrowing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FormCheckTest {

    @ParameterizedTest
    @EnumSource
    void there_is_nothing_to_say_about_a_complete_text(LegalForm form) {
        Economy borrowing = new Economy(
                Optional.of(new Borrowing(false, Optional.empty())), false, List.of(), List.of(), Optional.empty());

        assertThat(prepared(Draft.complete(form).with(borrowing))).isEmpty();
    }

    @Test
    void v03_a_clause_the_law_demands_is_missing() {
        assertThat(prepared(Draft.of(LegalForm.COMPANY, Clause.WRITTEN_FORM))).hasSize(8);
        assertThat(prepared(Draft.of(
                        LegalForm.COMPANY,
                        Clause.WRITTEN_FORM,
                        Clause.NAME,
                        Clause.PARTICIPANTS,
                        Clause.OFFICE_MUNICIPALITY,
                        Clause.CONTRIBUTIONS,
                        Clause.OWNERSHIP_SHARES,
                        Clause.BOARD_MEMBERS)))
                .as("the number of board members is not the number in the council of representatives")
                .containsExactly(
                        error("/clauses", CLAUSE_MISSING, Provision.COMPANY_AGREEMENT, "A07"),
                        error("/clauses", CLAUSE_MISSING, Provision.COMPANY_AGREEMENT, "A09"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POLITICAL_COUNCIL | Nord-Troms Regionråd                         | false
            POLITICAL_COUNCIL | Nord-Troms IPR                               | true
            POLITICAL_COUNCIL | IPR-Orkdalsregionen                          | true
            POLITICAL_COUNCIL | Nord-Troms Interkommunalt politisk råd       | true
            POLITICAL_COUNCIL | Nord-Troms interkommunalt politisk  råd.     | true
            POLITICAL_COUNCIL | Nord-Troms politisk råd                      | false
            POLITICAL_COUNCIL | VIPRegionen                                  | false
            POLITICAL_COUNCIL | Orkdal KO                                    | false
            TASK_COMMUNITY    | Orkdal KO                                    | true
            TASK_COMMUNITY    | Kommunalt oppgåvefellesskap for Indre Sunnfjord | true
            TASK_COMMUNITY    | KOMREV                                       | false
            TASK_COMMUNITY    | Ei ko i Orkdal                               | false
            HOST_MUNICIPALITY | Legevakta                                    | true
            COMPANY           | Renovasjonen                                 | true
            NO_FORM           | Kompetansenettverket                         | true
            """)
    void v04_the_name_tells_the_form(LegalForm form, String name, boolean fits) {
        assertThat(prepared(Draft.complete(form).says(Clause.NAME, name)).stream()
                        .noneMatch(finding -> finding.reason().code() == NAME_LACKS_FORM))
                .isEqualTo(fits);
    }

    @Test
    void v04_holds_since_july_2023_and_names_the_words() {
        Draft draft = Draft.complete(LegalForm.POLITICAL_COUNCIL).says(Clause.NAME, "Nord-Troms Regionråd");

        assertThat(prepared(draft))
                .containsExactly(error(
                        "/clauses",
                        NAME_LACKS_FORM,
                        Provision.POLITICAL_COUNCIL_NAME,
                        "interkommunalt politisk råd, IPR"));
        assertThat(Checks.of(draft, false, List.of(), Map.of()).findings(LocalDate.of(2023, 6, 30)))
                .isEmpty();
        assertThat(Checks.of(draft, false, List.of(), Map.of()).findings(LocalDate.of(2023, 7, 1)))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "POLITICAL_COUNCIL,NONE,true",
        "POLITICAL_COUNCIL,INTERNAL_AND_GRANTS,true",
        "POLITICAL_COUNCIL,OTHER,false",
        "TASK_COMMUNITY,INTERNAL_AND_GRANTS,true",
        "TASK_COMMUNITY,OTHER,false",
        "NO_FORM,NONE,true",
        "NO_FORM,INTERNAL_AND_GRANTS,false",
        "NO_FORM,OTHER,false",
        "HOST_MUNICIPALITY,OTHER,true",
        "HOST_WITH_JOINT_COMMITTEE,OTHER,true",
        "COMPANY,OTHER,true"
    })
    void v05_only_some_forms_make_individual_decisions(LegalForm form, IndividualDecisions given, boolean allowed) {
        List<Finding> findings = about(
                INDIVIDUAL_DECISIONS_NOT_ALLOWED,
                prepared(Draft.complete(form)
                        .with(new Activity(Optional.of(given), false, false, Optional.empty(), false))));

        if (allowed) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings)
                    .containsExactly(error(
                            "/activity/decisions",
                            INDIVIDUAL_DECISIONS_NOT_ALLOWED,
                            form.creation().orElse(Provision.FORMS_OF_COOPERATION)));
        }
    }

    @Test
    void v13_an_agreement_without_form_says_how_one_leaves_it() {
        assertThat(prepared(Draft.of(LegalForm.NO_FORM))).containsExactly(warning("/clauses", WITHDRAWAL_NOT_SAID));
        assertThat(prepared(Draft.of(LegalForm.NO_FORM, Clause.WITHDRAWAL))).isEmpty();
        assertThat(prepared(Draft.of(LegalForm.NO_FORM, Clause.NOTICE_PERIOD))).isEmpty();
        assertThat(about(WITHDRAWAL_NOT_SAID, prepared(Draft.of(LegalForm.POLITICAL_COUNCIL))))
                .isEmpty();
    }

    @Test
    void v14_a_board_of_the_old_act_was_to_be_converted_within_four_years() {
        Draft board = Draft.complete(LegalForm.NO_FORM).with(OtherForm.BOARD_OF_1992_ACT);

        assertThat(prepared(board))
                .containsExactly(
                        error("/otherForm", BOARD_NOT_CONVERTED, Provision.CONVERSION_OF_BOARDS, "2023-10-01"));
        assertThat(Checks.of(board, false, List.of(), Map.of()).findings(LocalDate.of(2023, 9, 30)))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
        assertThat(Checks.of(board, false, List.of(), Map.of()).findings(LocalDate.of(2019, 9, 30)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTNERSHIP", "ASSOCIATION"})
    void v14_a_partnership_or_association_is_to_be_assessed(OtherForm form) {
        assertThat(prepared(Draft.complete(LegalForm.NO_FORM).with(form)))
                .containsExactly(
                        warning("/otherForm", FORM_TO_BE_ASSESSED, Provision.FORMS_OF_COOPERATION, form.name()));
    }

    @Test
    void v15_a_political_council_is_not_for_services() {
        Activity services = new Activity(Optional.empty(), true, false, Optional.empty(), false);

        assertThat(prepared(Draft.complete(LegalForm.POLITICAL_COUNCIL).with(services)))
                .containsExactly(warning(
                        "/activity/producesServices", POLITICAL_COUNCIL_PRODUCES, Provision.POLITICAL_COUNCIL_CREATED));
        assertThat(prepared(Draft.complete(LegalForm.HOST_MUNICIPALITY).with(services)))
                .isEmpty();
        assertThat(prepared(Draft.complete(LegalForm.POLITICAL_COUNCIL)
                        .with(new Activity(Optional.empty(), false, true, Optional.of(2), false))))
                .isEmpty();
    }

    private static List<Finding> about(AgreementFinding code, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.reason().code() == code)
                .toList();
    }
}
