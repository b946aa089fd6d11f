package no.samspill.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AuditActTest {

    /** Trails are full of these, and others subscribe to them: one may come, but none may go or be spelt otherwise. */
    @Test
    void the_text_of_an_act_never_changes() {
        assertThat(Stream.of(AuditAct.values()).map(act -> act + ": " + act.text()))
                .containsExactly(
                        "AMEND_AGREEMENT: AmendAgreement",
                        "BEGIN_IMPORT: BeginImport",
                        "CHANGE_INVOICING_PLAN: ChangeInvoicingPlan",
                        "CONFIRM_COST_STATEMENTS: ConfirmCostStatements",
                        "CONTINUE_IMPORT: ContinueImport",
                        "IMPORT_PORTFOLIO: ImportPortfolio",
                        "INVITE_REPORTER: InviteReporter",
                        "ISSUE_INVOICES: IssueInvoices",
                        "PUBLISH_MEASURE: PublishMeasure",
                        "RECORD_ACT: RecordAct",
                        "RECORD_EVALUATION: RecordEvaluation",
                        "REGISTER_AGREEMENT: RegisterAgreement",
                        "REGISTER_KEY_FIGURES: RegisterKeyFigures",
                        "REGISTER_RULE_VERSION: RegisterRuleVersion",
                        "REGISTER_WEBHOOK: RegisterWebhook",
                        "REMOVE_VIEW: RemoveView",
                        "REMOVE_WEBHOOK: RemoveWebhook",
                        "REPLAY_NOTICES: ReplayNotices",
                        "SAVE_VIEW: SaveView",
                        "UNPUBLISH_MEASURE: UnpublishMeasure",
                        "UPDATE_REGISTERS: UpdateRegisters",
                        "WITHDRAW_REGISTERED: WithdrawRegistered");
    }

    @Test
    void all_texts_are_given_by_the_alphabet() {
        assertThat(AuditAct.texts())
                .hasSize(AuditAct.values().length)
                .doesNotHaveDuplicates()
                .isSorted();
    }
}
