package no.samspill.cli;

import java.util.List;
import no.samspill.domain.invoicing.InvoiceBasis;
import no.samspill.domain.invoicing.InvoiceRun;
import no.samspill.domain.invoicing.RunKind;
import no.samspill.files.table.Cell;
import no.samspill.json.Json;
import no.samspill.json.JsonList;

/** Invoice runs and their bases as answers. */
final class InvoiceAnswers {

    private InvoiceAnswers() {}

    static CommandAnswer planned(RunKind kind, List<InvoiceBasis> bases) {
        return new CommandAnswer(
                () -> JsonList.of(bases, Json::of).toString(),
                () -> Tables.AGREEMENTS.bases(bases),
                page -> page.heading(CommandTexts.of("invoice.planned", CommandTexts.name(kind)))
                        .blank()
                        .table(Tables.AGREEMENTS.bases(bases)));
    }

    static CommandAnswer of(List<InvoiceRun> runs) {
        return new CommandAnswer(
                () -> JsonList.of(runs, Json::of).toString(), () -> Tables.AGREEMENTS.runs(runs), page -> {
                    runs.forEach(run -> write(page, run));
                    return runs.isEmpty() ? page.line(CommandTexts.of("invoice.none")) : page;
                });
    }

    static ScreenText write(ScreenText page, InvoiceRun run) {
        return page.heading(
                        CommandTexts.of("invoice.title", CommandTexts.name(run.kind()), run.year(), run.agreement()))
                .line(CommandTexts.of(
                        "invoice.line",
                        run.number(),
                        run.statement(),
                        Cell.of(run.issuedAt()).shown(),
                        run.issuedBy()))
                .blank()
                .table(Tables.AGREEMENTS.bases(run.bases()));
    }
}
