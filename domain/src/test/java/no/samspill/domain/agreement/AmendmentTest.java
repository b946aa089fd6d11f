package no.samspill.domain.agreement;

import static no.samspill.domain.agreement.AmendmentRefusal.*;
import static no.samspill.domain.agreement.Bodies.*;
import static no.samspill.domain.agreement.Samples.LAW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.LegalReference;
import no.samspill.domain.Majority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AmendmentTest {

    static final LocalDate TODAY = LocalDate.of(2026, 7, 2);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # form                    | clause             | who decides     | majority | by which law
            POLITICAL_COUNCIL         | AUTHORITY          | COUNCILS        | 1/1      | § 18-4
            POLITICAL_COUNCIL         | REPORTING          | REPRESENTATIVES | 2/3      | § 18-4
            TASK_COMMUNITY            | REPORTING          | COUNCILS        | 1/1      | § 19-4
            TASK_COMMUNITY            | PURPOSE            | REPRESENTATIVES | 2/3      | § 19-4
            HOST_MUNICIPALITY         | SETTLEMENT         | COUNCILS        | 1/1      | § 20-4
            HOST_MUNICIPALITY         | PURPOSE            | PARTIES         | 1/1      | ''
            HOST_WITH_JOINT_COMMITTEE | TASKS              | COUNCILS        | 1/1      | § 20-4
            COMPANY                   | CONTRIBUTIONS      | COUNCILS        | 1/1      | § 4
            COMPANY                   | NOTICE_PERIOD      | REPRESENTATIVES | 2/3      | § 4
            NO_FORM                   | PURPOSE            | PARTIES         | 1/1      | ''
            """)
    void the_law_says_who_amends_what(
            LegalForm form, Clause clause, Decider decider, String majority, String paragraph) {
        AmendmentRule rule = rule(Draft.complete(form), changed(form, clause));

        assertThat(rule.decider()).isEqualTo(decider);
        assertThat(rule.majority()).hasToString(majority);
        assertThat(rule.basis().map(LegalReference::paragraph).orElse("")).isEqualTo(paragraph);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POLITICAL_COUNCIL | 3/4 | false | REPRESENTATIVES | 3/4
            COMPANY           | 1/2 | false | REPRESENTATIVES | 1/2
            TASK_COMMUNITY    |     | true  | COUNCILS        | 1/1
            HOST_MUNICIPALITY | 2/3 | true  | COUNCILS        | 2/3
            HOST_MUNICIPALITY | 2/3 | false | PARTIES         | 2/3
            NO_FORM           | 2/3 | false | PARTIES         | 2/3
            NO_FORM           | 2/3 | true  | PARTIES         | 2/3
            """)
    void what_the_law_leaves_to_it_the_agreement_in_force_decides(
            LegalForm form, String agreed, boolean byCouncils, Decider decider, String majority) {
        Amending amending = new Amending(
                Optional.ofNullable(agreed)
                        .map(text -> text.split("/", -1))
                        .map(parts -> new Majority(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]))),
                byCouncils);
        AmendmentRule rule = rule(
                Draft.complete(form).with(amending),
                changed(form, Clause.ROTATING_LEADERSHIP).with(amending));

        assertThat(rule.decider()).isEqualTo(decider);
        assertThat(rule.majority()).hasToString(majority);
    }

    @ParameterizedTest
    @EnumSource(names = {"POLITICAL_COUNCIL", "TASK_COMMUNITY", "HOST_MUNICIPALITY", "COMPANY"})
    void a_new_party_is_for_every_council(LegalForm form) {
        AmendmentRule rule =
                rule(Draft.complete(form), Draft.complete(form).version(2).parties("5059", "5055", "5014"));

        assertThat(rule.decider()).isEqualTo(Decider.COUNCILS);
        assertThat(rule.basis()).isPresent();
        assertThat(rule.parties()).hasSize(3);
    }

    @Test
    void one_listed_clause_among_others_brings_it_to_the_councils_by_its_own_law() {
        AmendmentRule rule = rule(
                Draft.complete(LegalForm.POLITICAL_COUNCIL),
                changed(LegalForm.POLITICAL_COUNCIL, Clause.CONTRIBUTIONS).says(Clause.OWNERSHIP_SHARES, "Likt"));

        assertThat(rule.decider()).isEqualTo(Decider.COUNCILS);
        assertThat(rule.basis().map(LegalReference::paragraph)).contains("§ 18-4");
    }

    @Test
    void another_settlement_and_another_number_of_representatives_are_for_every_council_whatever_the_wording() {
        Economy october = new Economy(
                Optional.empty(),
                false,
                List.of(),
                List.of(new Economy.KeyFigureDate("pupils", Month.OCTOBER, 1, 1)),
                Optional.empty());
        Organising two = new Organising(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(2),
                Optional.empty(),
                false,
                Optional.empty());

        assertThat(rule(
                                Draft.complete(LegalForm.HOST_MUNICIPALITY),
                                Draft.complete(LegalForm.HOST_MUNICIPALITY)
                                        .version(2)
                                        .with(october))
                        .basis()
                        .map(LegalReference::paragraph))
                .contains("§ 20-4");
        assertThat(rule(
                                Draft.complete(LegalForm.COMPANY),
                                Draft.complete(LegalForm.COMPANY).version(2).with(two))
                        .decider())
                .isEqualTo(Decider.COUNCILS);
    }

    @Test
    void parties_in_another_order_are_no_amendment() {
        assertThat(new Amendment(
                                Draft.complete(LegalForm.NO_FORM).text(),
                                Draft.complete(LegalForm.NO_FORM)
                                        .version(2)
                                        .parties("5055", "5059")
                                        .text())
                        .changed())
                .isEmpty();
    }

    @Test
    void another_form_is_for_every_council() {
        AmendmentRule rule = rule(
                Draft.complete(LegalForm.NO_FORM),
                Draft.complete(LegalForm.HOST_MUNICIPALITY).version(2));

        assertThat(rule.decider()).isEqualTo(Decider.COUNCILS);
        assertThat(rule.basis().map(LegalReference::paragraph)).contains("§ 20-4");
    }

    @Test
    void what_is_said_besides_the_wording_is_a_change_too() {
        Draft before = Draft.complete(LegalForm.COMPANY);
        Draft after = Draft.complete(LegalForm.COMPANY)
                .version(2)
                .host("5059")
                .with(new Withdrawal(Optional.of(6), false, Optional.empty()))
                .says(Clause.TASKS, "Flere oppgaver");

        assertThat(new Amendment(before.text(), after.text()).changed())
                .containsExactly(Clause.HOST, Clause.TASKS, Clause.WITHDRAWAL);
    }

    @Test
    void a_clause_taken_out_is_changed() {
        AgreementText before =
                Draft.of(LegalForm.NO_FORM, Clause.PURPOSE, Clause.TASKS).text();
        AgreementText after =
                Draft.of(LegalForm.NO_FORM, Clause.TASKS).version(2).text();

        assertThat(new Amendment(before, after).changed()).containsExactly(Clause.PURPOSE);
    }

    @Test
    void a_version_replaces_an_earlier_one_of_the_same_text() {
        AgreementText text = Samples.text(LegalForm.NO_FORM);

        assertThatIllegalArgumentException().isThrownBy(() -> new Amendment(text, text));
    }

    static Draft changed(LegalForm form, Clause clause) {
        return Draft.complete(form).version(2).says(clause, "Annerledes");
    }

    static AmendmentRule rule(Draft before, Draft after) {
        return new Amendment(before.text(), after.text()).rule(LAW, TODAY);
    }
}
