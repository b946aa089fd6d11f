package no.samspill.cli;

import java.util.List;
import no.samspill.application.agreement.ShowAgreement;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.domain.costsharing.RuleVersion;
import no.samspill.domain.invoicing.FirstInstalment;
import no.samspill.files.table.Cell;
import no.samspill.files.table.RegisterTables;
import no.samspill.files.table.Table;
import no.samspill.files.table.Table.Column;
import no.samspill.json.Json;
import no.samspill.json.NorwegianFormat;

/** Agreements, their rules and their invoicing plans, as answers. */
final class AgreementAnswers {

    private AgreementAnswers() {}

    static CommandAnswer of(CostAgreement agreement) {
        return new CommandAnswer(
                () -> Json.of(agreement).toString(), () -> parties(agreement), page -> write(page, agreement));
    }

    static CommandAnswer of(ShowAgreement.Result shown) {
        return new CommandAnswer(() -> Json.of(shown).toString(), () -> parties(shown.agreement()), page -> {
            write(page, shown.agreement());
            shown.rules().versions().forEach(version -> write(page, version));
            String plan = shown.first().map(AgreementAnswers::words).orElseGet(() -> CommandTexts.of("plan.none"));
            return page.heading(CommandTexts.of("plan.title")).line(plan);
        });
    }

    static CommandAnswer of(RuleVersion version) {
        return new CommandAnswer(
                () -> Json.of(version).toString(),
                () -> new Table(
                        List.of(
                                Column.text("", "agreement"),
                                Column.number("", "number"),
                                Column.text("", "validFrom"),
                                Column.text("", "basis")),
                        List.of(List.of(
                                Cell.text(version.agreement()),
                                Cell.of(version.number()),
                                Cell.of(version.validFrom()),
                                Cell.text(version.basis())))),
                page -> write(page, version));
    }

    static CommandAnswer of(FirstInstalment first) {
        return new CommandAnswer(
                () -> Json.of(first).toString(),
                () -> new Table(
                        List.of(Column.text("", "firstInstalment")),
                        List.of(List.of(Cell.text(Json.of(first).toString().replace("\"", ""))))),
                page -> page.line(words(first)));
    }

    private static ScreenText write(ScreenText page, CostAgreement agreement) {
        return page.heading(agreement.title())
                .line(CommandTexts.of(
                        "agreement.line",
                        agreement.id(),
                        agreement.version(),
                        RegisterTables.period(agreement.term()).shown()))
                .blank()
                .table(parties(agreement));
    }

    private static Table parties(CostAgreement agreement) {
        return new Table(
                List.of(
                        Column.text(CommandTexts.of("column.party"), "party"),
                        Column.text(CommandTexts.of("column.name"), "name"),
                        Column.text(CommandTexts.of("column.presence"), "period"),
                        Column.text("", "role")),
                agreement.participations().stream()
                        .map(one -> List.of(
                                Cell.text(one.party()),
                                Cell.text(one.name()),
                                RegisterTables.period(one.period()),
                                one.party().equals(agreement.host())
                                        ? Cell.text(CommandTexts.of("agreement.host"), "HOST")
                                        : Cell.EMPTY))
                        .toList());
    }

    private static ScreenText write(ScreenText page, RuleVersion version) {
        page.heading(CommandTexts.of("rule.title", version.number(), NorwegianFormat.date(version.validFrom())))
                .line(CommandTexts.of("rule.basis", version.basis()));
        Tables.RULES.of(version.rule()).forEach(page::line);
        return page;
    }

    static String words(FirstInstalment first) {
        return first instanceof FirstInstalment.Portion portion
                ? CommandTexts.of("plan.portion", portion.fraction())
                : CommandTexts.of("plan.months");
    }
}
