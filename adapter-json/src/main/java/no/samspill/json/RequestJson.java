package no.samspill.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samspill.application.agreement.RegisterAgreement;
import no.samspill.application.agreement.RegisterRuleVersion;
import no.samspill.application.costsharing.CompareCostSharing;
import no.samspill.application.costsharing.CompareCostSharing.Change;
import no.samspill.application.invoicing.IssueInvoices;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.costsharing.Alternative;
import no.samspill.domain.costsharing.GrantTreatment;
import no.samspill.domain.costsharing.RuleVersion;
import no.samspill.domain.costsharing.SharingRule;
import no.samspill.domain.costsharing.StatementDraft;
import no.samspill.domain.invoicing.FirstInstalment;
import no.samspill.domain.invoicing.RunKind;
import no.samspill.domain.money.Fraction;

/** What is asked for in one text that holds several things. */
final class RequestJson {

    private static final int MANY = 1000;
    private static final int MAX_CHANGES = 100;
    private static final String HALF = "1/2";
    private static final List<String> CHANGES =
            List.of("name", "rule", "treatment", "without", "with", "figures", "confirmed");

    private RequestJson() {}

    /** {@code {agreement, rule, basis, validFrom?, firstInstalment?}}. */
    static RegisterAgreement.Command readStart(JsonInput given, String actor) {
        JsonInput in = given.object("agreement", "rule", "basis", "validFrom", "firstInstalment");
        CostAgreement agreement = AgreementJson.read(in.at("agreement"));
        LocalDate from = in.optional("validFrom", PlainValues::date)
                .orElse(agreement.term().from());
        SharingRule rule = RuleJson.read(in.at("rule"));
        FirstInstalment first = in.optional("firstInstalment", InvoicingJson::readFirst)
                .orElseGet(
                        () -> new FirstInstalment.Portion(Fraction.parse(HALF).orElseThrow()));
        if (agreement.version() != 1) {
            in.at("agreement")
                    .at("version")
                    .unread(JsonRefusal.NOT_A_CHOICE, Integer.toString(agreement.version()), "1");
        }
        CostAgreement beginning = new CostAgreement(
                agreement.id(), agreement.title(), agreement.term(), agreement.host(), agreement.participations(), 1);
        return new RegisterAgreement.Command(
                beginning,
                new RuleVersion(agreement.id(), 1, from, rule, AcceptedText.read(in.at("basis"))),
                first,
                actor);
    }

    /** {@code {validFrom, basis, rule}}. */
    static RegisterRuleVersion.Command readNextRule(JsonInput given, CostAgreementId agreement, String actor) {
        JsonInput in = given.object("validFrom", "basis", "rule");
        return new RegisterRuleVersion.Command(
                agreement,
                PlainValues.date(in.at("validFrom")),
                RuleJson.read(in.at("rule")),
                AcceptedText.read(in.at("basis")),
                actor);
    }

    /** {@code {firstInstalment}}. */
    static FirstInstalment readPlan(JsonInput given) {
        return InvoicingJson.readFirst(given.object("firstInstalment").at("firstInstalment"));
    }

    /** {@code {drafts}}. */
    static List<StatementDraft> readDrafts(JsonInput given) {
        return given.object("drafts").at("drafts").list(MANY, StatementJson::readDraft);
    }

    /** {@code {statements, kind}}. */
    static IssueInvoices.Command readOrder(JsonInput given, String actor) {
        JsonInput in = given.object("statements", "kind");
        return new IssueInvoices.Command(
                in.at("statements").list(MANY, StatementJson::readId),
                PlainValues.choice(in.at("kind"), RunKind.class),
                actor);
    }

    /** {@code {draft, changes}}. */
    static CompareCostSharing.Query readComparison(JsonInput given) {
        JsonInput in = given.object("draft", "changes");
        return new CompareCostSharing.Query(
                StatementJson.readDraft(in.at("draft")), in.at("changes").list(MAX_CHANGES, RequestJson::readChange));
    }

    private static Change readChange(JsonInput given) {
        return given.has("confirmed")
                ? new Change.Confirmed(
                        StatementJson.readId(given.object("confirmed").at("confirmed")))
                : new Change.Choice(readAlternative(given));
    }

    private static Alternative readAlternative(JsonInput given) {
        if (given.has("treatment")) {
            return new Alternative.Treatment(
                    PlainValues.choice(given.object("treatment").at("treatment"), GrantTreatment.class));
        }
        if (given.has("without")) {
            return new Alternative.Without(
                    PartyJson.readId(given.object("without").at("without")));
        }
        if (given.has("with")) {
            JsonInput in = given.object("with", "figures");
            Map<String, BigDecimal> figures = in.at("figures").map(CaseJson.MAX_KEYS, PlainValues::number);
            return new Alternative.With(PartyJson.read(in.at("with")), figures);
        }
        JsonInput in = given.has("rule") ? given.object("name", "rule") : given.object(CHANGES.toArray(String[]::new));
        return new Alternative.Rule(AcceptedText.read(in.at("name")), RuleJson.read(in.at("rule")));
    }
}
