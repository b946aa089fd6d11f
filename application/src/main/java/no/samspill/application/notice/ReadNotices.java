package no.samspill.application.notice;

import jakarta.inject.Inject;
import java.util.List;
import no.samspill.application.port.AuditTrail;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.notice.Notice;

/** Les meldinger: what has been done since, in the order it was done. */
public final class ReadNotices {

    /** Everything that is told of: the names of the use cases that leave something in the audit trail, by the alphabet. */
    public static final List<String> ACTS = List.of(
            "AmendAgreement",
            "BeginImport",
            "ChangeInvoicingPlan",
            "ConfirmCostStatements",
            "ContinueImport",
            "ImportPortfolio",
            "InviteReporter",
            "IssueInvoices",
            "PublishMeasure",
            "RecordAct",
            "RecordEvaluation",
            "RegisterAgreement",
            "RegisterKeyFigures",
            "RegisterRuleVersion",
            "RegisterWebhook",
            "RemoveView",
            "RemoveWebhook",
            "ReplayNotices",
            "SaveView",
            "UnpublishMeasure",
            "UpdateRegisters");

    /**
     * Which.
     *
     * @param after the number of the last one read; 0 for all from the beginning
     * @param limit at most this many
     */
    public record Query(long after, int limit) {}

    private final UnitOfWork unit;
    private final AuditTrail audit;

    @Inject
    ReadNotices(UnitOfWork unit, AuditTrail audit) {
        this.unit = unit;
        this.audit = audit;
    }

    public List<Notice> execute(Query query) {
        return unit.run(() -> audit.after(query.after(), query.limit()));
    }
}
