package no.samspill.cli;

import java.util.List;
import no.samspill.domain.invoicing.InvoiceBasis;
import no.samspill.domain.invoicing.InvoiceRun;
import no.samspill.domain.invoicing.RunKind;
import no.samspill.files.table.Cell;
import no.samspill.json.Json;
import no.samspill.json.JsonList;

/** Invoice runs and their bases as answers. */
final class InvoicePage {

    private InvoicePage() {}

    static Answer planned(RunKind kind, List<InvoiceBasis> bases) {
        return new Answer(
                () -> JsonList.of(bases, Json::of).toString(),
                () -> Tables.AGREEMENTS.bases(bases),
                page -> page.heading(Texts.of("invoice.planned", Texts.name(kind)))
                        .blank()
                        .table(Tables.AGREEMENTS.bases(bases)));
    }

    static Answer of(List<InvoiceRun> runs) {
        return new Answer(() -> JsonList.of(runs, Json::of).toString(), () -> Tables.AGREEMENTS.runs(runs), page -> {
            runs.forEach(run -> write(page, run));
            return runs.isEmpty() ? page.line(Texts.of("invoice.none")) : page;
        });
    }

    static Page write(Page page, InvoiceRun run) {
        return page.heading(Texts.of("invoice.title", Texts.name(run.kind()), run.year(), run.agreement()))
                .line(Texts.of(
                        "invoice.line",
                        run.number(),
                        run.statement(),
                        Cell.of(run.issuedAt()).shown(),
                        run.issuedBy()))
                .blank()
                .table(Tables.AGREEMENTS.bases(run.bases()));
    }
}
