package no.samspill.http.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samspill.application.imports.BeginImport;
import no.samspill.application.imports.ListImports;
import no.samspill.application.imports.ShowImport;
import no.samspill.domain.followup.Register;
import no.samspill.domain.imports.Counts;
import no.samspill.domain.imports.ImportId;
import no.samspill.domain.imports.ImportJob;
import no.samspill.domain.imports.ImportRow;
import no.samspill.domain.imports.Manner;
import no.samspill.domain.imports.Replacing;
import no.samspill.domain.imports.RowResult;
import no.samspill.files.table.ImportTables;
import no.samspill.http.access.Access;
import no.samspill.http.page.Form;
import no.samspill.http.page.Grid;
import no.samspill.http.page.ListPage;
import no.samspill.http.page.Page;
import no.samspill.http.page.Templates;
import no.samspill.http.route.Answer;
import no.samspill.http.route.Request;
import no.samspill.http.route.Route;
import no.samspill.http.route.Schema;
import no.samspill.http.templates.imports.JteimportedGenerated;

/** Sidene om innlesinger: how far one has come, and what was refused. */
public final class ImportPages {

    private static final String PATH = "/regions/{region}/imports";
    private static final int MOST_ROWS = 200;
    private static final int MOST_IMPORTS = 200;

    static final List<Route> ALL = List.of(
            Route.page(PATH, Access.WRITE)
                    .named("showImports", "The imports, newest first.")
                    .by(ImportPages::list),
            Route.page(PATH + "/{id}", Access.WRITE)
                    .named("showImportPage", "How far an import has come, and what is refused in it.")
                    .takes("id", Schema.text(), "The import.")
                    .by(ImportPages::show));

    private ImportPages() {}

    /** An import: in a sentence, and what was refused. */
    public record View(Page page, ImportJob job, String counts, Grid grid) {}

    /** What was chosen on a page is taken in thing by thing, and shown while it is; when it is only tried, what would be refused. */
    static Answer begin(Form form, Register register, Optional<Replacing> replacing) {
        Request request = form.request();
        ImportJob job = request.useCase(BeginImport.class)
                .execute(new BeginImport.Command(register, Manner.EACH, replacing, request.actor()));
        Page page = Page.of(request, form.title());
        if (!request.isRehearsal()) {
            return Answer.seeOther(page.link("imports", job.id().value()));
        }
        ShowImport.Result end = ImportRoutes.finished(request, job.id());
        List<String> told = new ArrayList<>(List.of(counts(page, end.job())));
        end.rows().forEach(one -> told.add(told(page, one)));
        return form.taken(told, "findings");
    }

    private static String told(Page page, ImportRow row) {
        List<String> sentences = row.reasons().stream().map(page::sentence).toList();
        return row.pointer() + " (" + row.id() + "): " + String.join(" ", sentences);
    }

    private static String counts(Page page, ImportJob job) {
        Counts all = job.counts();
        return page.text("import.counts", all.added(), all.continued(), all.unchanged(), all.refused(), all.leftOut());
    }

    private static Answer list(Request request) {
        Page page = Page.of(request, request.text("menu.imports"));
        List<ImportJob> newest = request.useCase(ListImports.class).execute(new ListImports.Query(MOST_IMPORTS));
        Grid grid = Grid.of(
                new ImportTables(request.tableTexts()).list(newest),
                i -> page.link("imports", newest.get(i).id().value()));
        return ListPage.of(page, grid)
                .introducedBy(page.text("import.intro"))
                .offering(Access.WRITE, page.text("portfolio.import"), "portfolio", "import")
                .answer();
    }

    private static Answer show(Request request) {
        ImportId id = request.id(ImportJob.class, ImportId::new);
        ShowImport.Result shown = request.useCase(ShowImport.class)
                .execute(new ShowImport.Query(id, Optional.of(RowResult.REFUSED), 0, MOST_ROWS));
        Page page = Page.of(request, request.text("import.title"));
        Grid grid = Grid.of(new ImportTables(request.tableTexts()).rows(shown.rows()), i -> "");
        return Templates.page(
                JteimportedGenerated::render, new View(page, shown.job(), counts(page, shown.job()), grid));
    }
}
