package no.samspill.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * Sporet handling: something that leaves an {@link AuditEntry}. Its text stands in the trail for good, and is what others
 * subscribe to, so it stays as it is whatever the class that does it comes to be called: {@code RegisterAgreement}.
 */
public enum AuditAct {
    AMEND_AGREEMENT("AmendAgreement"),
    BEGIN_IMPORT("BeginImport"),
    CHANGE_INVOICING_PLAN("ChangeInvoicingPlan"),
    CONFIRM_COST_STATEMENTS("ConfirmCostStatements"),
    CONTINUE_IMPORT("ContinueImport"),
    IMPORT_PORTFOLIO("ImportPortfolio"),
    INVITE_REPORTER("InviteReporter"),
    ISSUE_INVOICES("IssueInvoices"),
    PUBLISH_MEASURE("PublishMeasure"),
    RECORD_ACT("RecordAct"),
    RECORD_EVALUATION("RecordEvaluation"),
    REGISTER_AGREEMENT("RegisterAgreement"),
    REGISTER_KEY_FIGURES("RegisterKeyFigures"),
    REGISTER_RULE_VERSION("RegisterRuleVersion"),
    REGISTER_WEBHOOK("RegisterWebhook"),
    REMOVE_VIEW("RemoveView"),
    REMOVE_WEBHOOK("RemoveWebhook"),
    REPLAY_NOTICES("ReplayNotices"),
    SAVE_VIEW("SaveView"),
    UNPUBLISH_MEASURE("UnpublishMeasure"),
    UPDATE_REGISTERS("UpdateRegisters"),
    WITHDRAW_REGISTERED("WithdrawRegistered");

    private final String text;

    AuditAct(String text) {
        this.text = text;
    }

    /** What stands in the trail. */
    public String text() {
        return text;
    }

    /** Everything that can be told of, by the alphabet. */
    public static List<String> texts() {
        return Stream.of(values()).map(AuditAct::text).sorted().toList();
    }
}
