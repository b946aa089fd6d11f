package no.samspill.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.StatementDraft;
import no.samspill.domain.costsharing.StatementId;
import no.samspill.domain.costsharing.StatementSummary;

/** The JSON form of a cost statement: what it is, then the answer it froze, in the form of {@link SharingJson}. */
final class StatementJson {

    private static final List<String> FIELDS = fields();

    private StatementJson() {}

    private static List<String> fields() {
        List<String> fields = new ArrayList<>(List.of(
                "id", "agreement", "number", "purpose", "ruleVersion", "confirmedAt", "confirmedBy", "corrects"));
        fields.addAll(SharingJson.FIELDS);
        return List.copyOf(fields);
    }

    static CostStatement read(JsonInput given) {
        JsonInput in = given.object(FIELDS.toArray(String[]::new));
        return new CostStatement(
                readId(in.at("id")),
                AgreementJson.readId(in.at("agreement")),
                PlainValues.count(in.at("number")),
                PlainValues.choice(in.at("purpose"), CostStatement.Purpose.class),
                PlainValues.count(in.at("ruleVersion")),
                AcceptedText.read(in.at("engine")),
                SharingJson.read(in),
                PlainValues.instant(in.at("confirmedAt")),
                AcceptedText.read(in.at("confirmedBy")),
                in.optional("corrects", StatementJson::readId));
    }

    static StatementId readId(JsonInput in) {
        return PlainValues.id(in, StatementId::new).orElseGet(() -> new StatementId("opp_00"));
    }

    static StatementDraft readDraft(JsonInput given) {
        JsonInput in = given.object("agreement", "purpose", "period", "costs", "grants", "referenceDates", "corrects");
        return new StatementDraft(
                AgreementJson.readId(in.at("agreement")),
                PlainValues.choice(in.at("purpose"), CostStatement.Purpose.class),
                Periods.read(in.at("period")),
                CaseJson.readCosts(in),
                CaseJson.readGrants(in),
                in.optional("referenceDates", dates -> dates.map(CaseJson.MAX_KEYS, PlainValues::date))
                        .orElse(Map.of()),
                in.optional("corrects", StatementJson::readId));
    }

    static void write(JsonOutput out, CostStatement statement) {
        out.field("id", statement.id().value());
        out.field("agreement", statement.agreement().value());
        out.field("number", statement.number());
        out.field("purpose", statement.purpose().name());
        out.field("ruleVersion", statement.ruleVersion());
        out.field("confirmedAt", statement.confirmedAt().toString());
        out.field("confirmedBy", statement.confirmedBy());
        statement.corrects().ifPresent(corrected -> out.field("corrects", corrected.value()));
        SharingJson.write(out, statement.sharing(), statement.engineVersion());
    }

    static void write(JsonOutput out, StatementSummary statement) {
        out.field("id", statement.id().value());
        out.field("agreement", statement.agreement().value());
        out.field("number", statement.number());
        out.field("purpose", statement.purpose().name());
        out.object("period", period -> Periods.write(period, statement.period()));
        out.field("sum", statement.sum().toString());
        out.field("confirmedAt", statement.confirmedAt().toString());
        out.field("confirmedBy", statement.confirmedBy());
        statement.corrects().ifPresent(corrected -> out.field("corrects", corrected.value()));
    }
}
