package no.samspill.cli;

import java.util.List;
import no.samspill.application.agreement.ShowAgreement;
import no.samspill.cli.Table.Cell;
import no.samspill.cli.Table.Column;
import no.samspill.domain.agreement.Agreement;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.costsharing.RuleVersion;
import no.samspill.domain.invoicing.FirstInstalment;
import no.samspill.json.Json;
import no.samspill.json.NorwegianFormat;

/** Agreements, their rules and their invoicing plans, as answers. */
final class AgreementPage {

    private AgreementPage() {}

    static Answer of(Agreement agreement) {
        return new Answer(
                () -> Json.of(agreement).toString(), () -> parties(agreement), page -> write(page, agreement));
    }

    static Answer of(ShowAgreement.Result shown) {
        return new Answer(() -> Json.of(shown).toString(), () -> parties(shown.agreement()), page -> {
            write(page, shown.agreement());
            shown.rules().versions().forEach(version -> write(page, version));
            String plan = shown.first().map(AgreementPage::words).orElseGet(() -> Texts.of("plan.none"));
            return page.heading(Texts.of("plan.title")).line(plan);
        });
    }

    static Answer of(RuleVersion version) {
        return new Answer(
                () -> Json.of(version).toString(),
                () -> new Table(
                        List.of(
                                Column.text("", "agreement"),
                                Column.number("", "number"),
                                Column.text("", "validFrom"),
                                Column.text("", "basis")),
                        List.of(List.of(
                                Cell.of(version.agreement()),
                                Cell.of(version.number()),
                                Cells.of(version.validFrom()),
                                Cell.of(version.basis())))),
                page -> write(page, version));
    }

    static Answer of(FirstInstalment first) {
        return new Answer(
                () -> Json.of(first).toString(),
                () -> new Table(
                        List.of(Column.text("", "firstInstalment")),
                        List.of(List.of(Cell.of(Json.of(first).toString().replace("\"", ""))))),
                page -> page.line(words(first)));
    }

    static Table list(List<Agreement> agreements) {
        return new Table(
                List.of(
                        Column.text(Texts.of("column.id"), "id"),
                        Column.text(Texts.of("column.title"), "title"),
                        Column.text(Texts.of("column.term"), "term"),
                        Column.text(Texts.of("column.host"), "host"),
                        Column.number(Texts.of("column.parties"), "parties"),
                        Column.number(Texts.of("column.version"), "version")),
                agreements.stream()
                        .map(agreement -> List.of(
                                Cell.of(agreement.id()),
                                Cell.of(agreement.title()),
                                cell(agreement.term()),
                                Cell.of(agreement.host()),
                                Cell.of(agreement.participations().size()),
                                Cell.of(agreement.version())))
                        .toList());
    }

    private static Page write(Page page, Agreement agreement) {
        return page.heading(agreement.title())
                .line(Texts.of(
                        "agreement.line",
                        agreement.id(),
                        agreement.version(),
                        cell(agreement.term()).shown()))
                .blank()
                .table(parties(agreement));
    }

    private static Table parties(Agreement agreement) {
        return new Table(
                List.of(
                        Column.text(Texts.of("column.party"), "party"),
                        Column.text(Texts.of("column.name"), "name"),
                        Column.text(Texts.of("column.presence"), "period"),
                        Column.text("", "role")),
                agreement.participations().stream()
                        .map(one -> List.of(
                                Cell.of(one.party()),
                                Cell.of(one.name()),
                                cell(one.period()),
                                one.party().equals(agreement.host())
                                        ? new Cell(Texts.of("agreement.host"), "HOST")
                                        : Cells.EMPTY))
                        .toList());
    }

    private static Page write(Page page, RuleVersion version) {
        page.heading(Texts.of("rule.title", version.number(), NorwegianFormat.date(version.validFrom())))
                .line(Texts.of("rule.basis", version.basis()));
        RuleWords.of(version.rule()).forEach(page::line);
        return page;
    }

    private static Cell cell(OpenPeriod period) {
        String to = period.to().map(NorwegianFormat::date).orElse("");
        String raw = period.from() + "/" + period.to().map(Object::toString).orElse("..");
        return new Cell(NorwegianFormat.date(period.from()) + "–" + to, raw);
    }

    static String words(FirstInstalment first) {
        return first instanceof FirstInstalment.Portion portion
                ? Texts.of("plan.portion", portion.fraction())
                : Texts.of("plan.months");
    }
}
