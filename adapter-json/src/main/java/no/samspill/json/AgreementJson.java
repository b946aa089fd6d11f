package no.samspill.json;

import no.samspill.application.agreement.ShowAgreement;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.agreement.Participation;
import no.samspill.domain.costsharing.RuleVersion;

/** The JSON form of an agreement, and of a version of its rule. */
final class AgreementJson {

    private AgreementJson() {}

    static CostAgreement read(JsonInput given) {
        JsonInput in = given.object("id", "title", "term", "host", "participations", "version");
        return new CostAgreement(
                readId(in.at("id")),
                AcceptedText.read(in.at("title")),
                Periods.readOpen(in.at("term")),
                PartyJson.readId(in.at("host")),
                in.at("participations").list(PartyJson.MAX, AgreementJson::readParticipation),
                in.optional("version", PlainValues::count).orElse(1));
    }

    static CostAgreementId readId(JsonInput in) {
        return PlainValues.id(in, CostAgreementId::new).orElseGet(() -> new CostAgreementId("0"));
    }

    private static Participation readParticipation(JsonInput given) {
        JsonInput in = given.object("party", "name", "period");
        return new Participation(
                PartyJson.readId(in.at("party")), AcceptedText.read(in.at("name")), Periods.readOpen(in.at("period")));
    }

    static RuleVersion readRuleVersion(JsonInput given) {
        JsonInput in = given.object("agreement", "number", "validFrom", "basis", "rule");
        return new RuleVersion(
                readId(in.at("agreement")),
                PlainValues.count(in.at("number")),
                PlainValues.date(in.at("validFrom")),
                RuleJson.read(in.at("rule")),
                AcceptedText.read(in.at("basis")));
    }

    static void write(JsonOutput out, CostAgreement agreement) {
        out.field("id", agreement.id().value());
        out.field("title", agreement.title());
        out.object("term", term -> Periods.write(term, agreement.term()));
        out.field("host", agreement.host().value());
        out.list("participations", agreement.participations(), (object, participation) -> {
            object.field("party", participation.party().value());
            object.field("name", participation.name());
            object.object("period", period -> Periods.write(period, participation.period()));
        });
        out.field("version", agreement.version());
    }

    static void write(JsonOutput out, RuleVersion version) {
        out.field("agreement", version.agreement().value());
        out.field("number", version.number());
        out.field("validFrom", version.validFrom().toString());
        out.field("basis", version.basis());
        out.object("rule", rule -> RuleJson.write(rule, version.rule()));
    }

    static void write(JsonOutput out, ShowAgreement.Result shown) {
        out.object("agreement", agreement -> write(agreement, shown.agreement()));
        out.list("rules", shown.rules().versions(), AgreementJson::write);
        shown.first().ifPresent(first -> out.field("firstInstalment", InvoicingJson.text(first)));
    }
}
