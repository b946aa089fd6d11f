package no.samspill.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.samspill.application.agreement.RegisterAgreement;
import no.samspill.application.agreement.RegisterRuleVersion;
import no.samspill.application.costsharing.CompareCostSharing;
import no.samspill.application.invoicing.IssueInvoices;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.RuleVersion;
import no.samspill.domain.costsharing.SharingCase;
import no.samspill.domain.costsharing.SharingRule;
import no.samspill.domain.costsharing.StatementDraft;
import no.samspill.domain.followup.Register;
import no.samspill.domain.invoicing.FirstInstalment;
import no.samspill.domain.invoicing.InvoiceRun;
import no.samspill.domain.lifecycle.Act;
import no.samspill.domain.lifecycle.DatedAct;
import no.samspill.domain.municipality.KeyFigures;
import no.samspill.json.JsonText.Duplicates;

/**
 * Reads the domain's types from their JSON form, strictly: unknown fields, missing fields, amounts that are not text and
 * the like are refused, all of them at once as {@link Refused}, each with a JSON pointer to where it stands.
 */
public final class JsonReader {

    /** The largest text read: many times a case of all municipalities. */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    private JsonReader() {}

    /**
     * A sharing case, or the {@code input} of an object without a {@code rule} of its own: a conformance file, an answer,
     * a statement. Pointers are into the case.
     *
     * <p>When everything could be read, what is wrong with the case is for {@link SharingCase#refusals()} to say; when
     * not, the case's own faults are told beside the reader's, as far as they can be known.
     */
    public static SharingCase sharingCase(byte[] json) {
        Findings findings = new Findings();
        SharingCase read = CaseJson.read(CaseJson.unwrapped(root(json, findings)));
        if (findings.reasons().isEmpty()) {
            return read;
        }
        List<Reason> reasons = new ArrayList<>(findings.reasons());
        List<Reason> ofTheCase = findings.allWasRead() ? read.refusals() : read.formalRefusals();
        ofTheCase.stream()
                .filter(reason -> CaseJson.holdsWith(findings, reason))
                .forEach(reasons::add);
        throw new Refused(reasons);
    }

    public static SharingRule rule(byte[] json) {
        return read(json, RuleJson::read);
    }

    public static KeyFigures keyFigures(byte[] json) {
        return read(json, KeyFiguresJson::read);
    }

    public static RuleVersion ruleVersion(byte[] json) {
        return read(json, AgreementJson::readRuleVersion);
    }

    /** An agreement; version 1 when it does not say. */
    public static CostAgreement agreement(byte[] json) {
        return read(json, AgreementJson::read);
    }

    public static StatementDraft statementDraft(byte[] json) {
        return read(json, StatementJson::readDraft);
    }

    /** A statement as it was frozen: nothing in it is calculated again. */
    public static CostStatement statement(byte[] json) {
        return read(json, StatementJson::read);
    }

    public static InvoiceRun invoiceRun(byte[] json) {
        return read(json, InvoicingJson::read);
    }

    public static FirstInstalment firstInstalment(byte[] json) {
        return read(json, InvoicingJson::readFirst);
    }

    /** A new agreement on cost, with the rule it begins with: {@code {agreement, rule, basis, validFrom?, firstInstalment?}}. */
    public static RegisterAgreement.Command agreementStart(byte[] json, String actor) {
        return read(json, in -> RequestJson.readStart(in, actor));
    }

    /** The next rule of an agreement: {@code {validFrom, basis, rule}}. */
    public static RegisterRuleVersion.Command nextRule(byte[] json, CostAgreementId agreement, String actor) {
        return read(json, in -> RequestJson.readNextRule(in, agreement, actor));
    }

    /** How much of the year the first invoice holds: {@code {firstInstalment}}. */
    public static FirstInstalment invoicingPlan(byte[] json) {
        return read(json, RequestJson::readPlan);
    }

    /** Several drafts: {@code {drafts}}. */
    public static List<StatementDraft> statementDrafts(byte[] json) {
        return read(json, RequestJson::readDrafts);
    }

    /** A draft, and what to compare it with: {@code {draft, changes}}. */
    public static CompareCostSharing.Query comparison(byte[] json) {
        return read(json, RequestJson::readComparison);
    }

    /** Statements to issue the bases of: {@code {statements, kind}}. */
    public static IssueInvoices.Command invoiceOrder(byte[] json, String actor) {
        return read(json, in -> RequestJson.readOrder(in, actor));
    }

    /** A document of the portfolio format. */
    public static Register portfolio(byte[] json) {
        return read(json, PortfolioJson::read);
    }

    /** An act of a measure. */
    public static Act act(byte[] json) {
        return record(json, Act.class);
    }

    /** An act with its date, as it stands in a measure; it has no number of its own. */
    public static DatedAct dated(byte[] json) {
        return record(json, DatedAct.class);
    }

    /** An act as someone tells it now: a description says only what stands in it. */
    public static Act actSaid(byte[] json) {
        return said(json, Act.class);
    }

    /** The same, with its date. */
    public static DatedAct datedSaid(byte[] json) {
        return said(json, DatedAct.class);
    }

    private static <T> T said(byte[] json, Class<T> type) {
        Findings findings = new Findings();
        JsonInput said = JsonInput.root(SaidOfMeasure.naming(text(json)), findings);
        Optional<T> read = Codecs.read(said, type);
        Refused.ifAny(findings.reasons());
        return read.orElseThrow();
    }

    /** A record, from the form {@link Json#record} gives it. */
    public static <T> T record(byte[] json, Class<T> type) {
        Findings findings = new Findings();
        Optional<T> read = Codecs.read(root(json, findings), type);
        Refused.ifAny(findings.reasons());
        return read.orElseThrow();
    }

    private static <T> T read(byte[] json, Function<JsonInput, T> reader) {
        Findings findings = new Findings();
        T read = reader.apply(root(json, findings));
        Refused.ifAny(findings.reasons());
        return read;
    }

    private static JsonInput root(byte[] json, Findings findings) {
        return JsonInput.root(text(json), findings);
    }

    private static JsonNode text(byte[] json) {
        return JsonText.read(json, Duplicates.REFUSED, MAX_BYTES);
    }
}
