package no.samspill.json;

import java.util.Optional;
import no.samspill.domain.invoicing.FirstInstalment;
import no.samspill.domain.invoicing.InvoiceBasis;
import no.samspill.domain.invoicing.InvoiceRun;
import no.samspill.domain.invoicing.RunKind;
import no.samspill.domain.money.Fraction;

/** The JSON form of invoice runs and of what is to be invoiced. */
final class InvoicingJson {

    private static final String BY_MONTHS = "BY_MONTHS";

    private InvoicingJson() {}

    static InvoiceRun read(JsonInput given) {
        JsonInput in =
                given.object("agreement", "year", "number", "kind", "statement", "bases", "issuedAt", "issuedBy");
        return new InvoiceRun(
                AgreementJson.readId(in.at("agreement")),
                PlainValues.count(in.at("year")),
                PlainValues.count(in.at("number")),
                PlainValues.choice(in.at("kind"), RunKind.class),
                StatementJson.readId(in.at("statement")),
                in.at("bases").list(PartyJson.MAX, InvoicingJson::readBasis),
                PlainValues.instant(in.at("issuedAt")),
                AcceptedText.read(in.at("issuedBy")));
    }

    private static InvoiceBasis readBasis(JsonInput given) {
        JsonInput in = given.object("party", "name", "share", "due", "issued", "amount", "kind");
        return new InvoiceBasis(
                PartyJson.readId(in.at("party")),
                AcceptedText.read(in.at("name")),
                PlainValues.amount(in.at("share")),
                PlainValues.amount(in.at("due")),
                PlainValues.amount(in.at("issued")),
                PlainValues.amount(in.at("amount")),
                PlainValues.choice(in.at("kind"), InvoiceBasis.Kind.class));
    }

    static void write(JsonOutput out, InvoiceRun run) {
        out.field("agreement", run.agreement().value());
        out.field("year", run.year());
        out.field("number", run.number());
        out.field("kind", run.kind().name());
        out.field("statement", run.statement().value());
        out.list("bases", run.bases(), InvoicingJson::write);
        out.field("issuedAt", run.issuedAt().toString());
        out.field("issuedBy", run.issuedBy());
    }

    static void write(JsonOutput out, InvoiceBasis basis) {
        out.field("party", basis.party().value());
        out.field("name", basis.name());
        out.field("share", basis.share().toString());
        out.field("due", basis.due().toString());
        out.field("issued", basis.issued().toString());
        out.field("amount", basis.amount().toString());
        out.field("kind", basis.kind().name());
    }

    /** A fraction above 0 and below 1, or {@code BY_MONTHS}. */
    static FirstInstalment readFirst(JsonInput in) {
        return in.parsed(InvoicingJson::parseFirst, JsonRefusal.INVALID_FRACTION)
                .orElseGet(FirstInstalment.ByMonths::new);
    }

    private static Optional<FirstInstalment> parseFirst(String text) {
        return text.equals(BY_MONTHS)
                ? Optional.of(new FirstInstalment.ByMonths())
                : Fraction.parse(text)
                        .filter(part -> part.signum() > 0 && part.compareTo(Fraction.ONE) < 0)
                        .map(FirstInstalment.Portion::new);
    }

    static String text(FirstInstalment first) {
        return first instanceof FirstInstalment.Portion portion
                ? portion.fraction().toString()
                : BY_MONTHS;
    }
}
