package no.samspill.json;

import no.samspill.application.agreement.ShowAgreement;
import no.samspill.domain.agreement.Agreement;
import no.samspill.domain.agreement.AgreementId;
import no.samspill.domain.agreement.Participation;
import no.samspill.domain.costsharing.RuleVersion;

/** The JSON form of an agreement, and of a version of its rule. */
final class AgreementForm {

    private AgreementForm() {}

    static Agreement read(Input given) {
        Input in = given.object("id", "title", "term", "host", "participations", "version");
        return new Agreement(
                readId(in.at("id")),
                Texts.read(in.at("title")),
                Periods.readOpen(in.at("term")),
                PartyForm.readId(in.at("host")),
                in.at("participations").list(PartyForm.MAX, AgreementForm::readParticipation),
                in.optional("version", Values::count).orElse(1));
    }

    static AgreementId readId(Input in) {
        return Values.id(in, AgreementId::new).orElseGet(() -> new AgreementId("0"));
    }

    private static Participation readParticipation(Input given) {
        Input in = given.object("party", "name", "period");
        return new Participation(
                PartyForm.readId(in.at("party")), Texts.read(in.at("name")), Periods.readOpen(in.at("period")));
    }

    static RuleVersion readRuleVersion(Input given) {
        Input in = given.object("agreement", "number", "validFrom", "basis", "rule");
        return new RuleVersion(
                readId(in.at("agreement")),
                Values.count(in.at("number")),
                Values.date(in.at("validFrom")),
                RuleForm.read(in.at("rule")),
                Texts.read(in.at("basis")));
    }

    static void write(Output out, Agreement agreement) {
        out.field("id", agreement.id().value());
        out.field("title", agreement.title());
        out.object("term", term -> Periods.write(term, agreement.term()));
        out.field("host", agreement.host().value());
        out.list("participations", agreement.participations(), (each, participation) -> {
            each.field("party", participation.party().value());
            each.field("name", participation.name());
            each.object("period", period -> Periods.write(period, participation.period()));
        });
        out.field("version", agreement.version());
    }

    static void write(Output out, RuleVersion version) {
        out.field("agreement", version.agreement().value());
        out.field("number", version.number());
        out.field("validFrom", version.validFrom().toString());
        out.field("basis", version.basis());
        out.object("rule", rule -> RuleForm.write(rule, version.rule()));
    }

    static void write(Output out, ShowAgreement.Result shown) {
        out.object("agreement", agreement -> write(agreement, shown.agreement()));
        out.list("rules", shown.rules().versions(), AgreementForm::write);
        shown.first().ifPresent(first -> out.field("firstInstalment", InvoicingForm.text(first)));
    }
}
