package no.samspill.http.imports;

import java.util.List;
import java.util.Optional;
import no.samspill.application.imports.BeginImport;
import no.samspill.application.imports.ContinueImport;
import no.samspill.application.imports.ListImports;
import no.samspill.application.imports.ShowImport;
import no.samspill.domain.Refused;
import no.samspill.domain.imports.ImportId;
import no.samspill.domain.imports.ImportJob;
import no.samspill.domain.imports.ImportRow;
import no.samspill.domain.imports.Manner;
import no.samspill.domain.imports.RowResult;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.files.table.ImportTables;
import no.samspill.http.access.Access;
import no.samspill.http.route.Answer;
import no.samspill.http.route.ApiPaths;
import no.samspill.http.route.ChangeParameters;
import no.samspill.http.route.Request;
import no.samspill.http.route.Route;
import no.samspill.http.route.Schema;
import no.samspill.json.ImportRecord;
import no.samspill.json.ImportRowRecord;
import no.samspill.json.Json;
import no.samspill.json.JsonList;
import no.samspill.json.JsonReader;

/** Portfolios that are taken in bit by bit: how far it has come, and what has become of each thing. */
final class ImportRoutes {

    private static final String PATH = ApiPaths.REGION + "/imports";
    private static final String EACH = "each";
    private static final Schema IMPORT = Schema.of(ImportRecord.class);

    static final List<Route> ALL = List.of(
            ChangeParameters.replacing(Route.post(PATH, Access.WRITE)
                    .named(
                            "beginImport",
                            "Takes in a document, as importPortfolio does, but afterwards; a dry run does it at once,"
                                    + " stores nothing and gives what is refused.")
                    .takes(
                            EACH,
                            Schema.truth(),
                            "Whether each thing is taken in by itself, so that what is right is taken in though"
                                    + " something else is refused; all or nothing when not given.")
                    .takesBody(Schema.of(Portfolio.class))
                    .gives(202, IMPORT)
                    .saying("The import, which has begun or waits.")
                    .by(ImportRoutes::begin)),
            Route.get(PATH, Access.WRITE)
                    .named("listImports", "The imports, newest first; forgotten 90 days after they ended.")
                    .takesLimit("How many imports at most; when not given, 50, or all of them in a table.")
                    .givesList(IMPORT)
                    .saying("The imports, the newest first.")
                    .givesTable()
                    .by(ImportRoutes::list),
            Route.get(PATH + "/{id}", Access.WRITE)
                    .named("showImport", "How far an import has come.")
                    .takes("id", Schema.text(), "The id of the import.")
                    .gives(200, IMPORT)
                    .saying("The import, and how many things have become what.")
                    .by(request -> Answer.of(json(shown(request, 0).job()))),
            Route.get(PATH + "/{id}/rows", Access.WRITE)
                    .named("listImportRows", "What has become of each thing in an imported document, in its order.")
                    .takes("id", Schema.text(), "The id of the import.")
                    .takes("result", Schema.choice(RowResult.class), "What has become of the things wanted.")
                    .takesPlace()
                    .gives(200, Schema.page(Schema.of(ImportRowRecord.class)))
                    .saying("A page of the things in the document, and what has become of each.")
                    .givesTable()
                    .by(ImportRoutes::rows));

    private ImportRoutes() {}

    private static Answer begin(Request request) {
        Manner manner = request.isTrue(EACH) ? Manner.EACH : Manner.WHOLE;
        ImportJob job = request.useCase(BeginImport.class)
                .execute(new BeginImport.Command(
                        JsonReader.portfolio(request.json()),
                        manner,
                        ChangeParameters.replacing(request),
                        request.actor()));
        return request.isRehearsal()
                ? Answer.of(tried(request, job)).status(202)
                : Answer.of(json(job)).status(202).header("Location", request.base() + "/imports/" + job.id());
    }

    /** What would come of it; {@link Refused} as the ordinary import is, when all of it would be. */
    private static Json tried(Request request, ImportJob job) {
        ShowImport.Result end = finished(request, job.id());
        if (job.manner() == Manner.WHOLE) {
            Refused.ifAny(
                    end.rows().stream().flatMap(one -> one.reasons().stream()).toList());
        }
        return Json.answer(ImportRecord.of(end.job(), end.rows(), request.sentences()));
    }

    /** The import when it has ended, here and now, with the rows that are refused. */
    static ShowImport.Result finished(Request request, ImportId id) {
        ContinueImport.Command step = new ContinueImport.Command(id, Integer.MAX_VALUE);
        boolean more = true;
        while (more) {
            more = request.useCase(ContinueImport.class)
                    .execute(step)
                    .filter(ImportJob::isOpen)
                    .isPresent();
        }
        return request.useCase(ShowImport.class)
                .execute(new ShowImport.Query(id, Optional.of(RowResult.REFUSED), 0, Integer.MAX_VALUE));
    }

    private static Answer list(Request request) {
        List<ImportJob> newest = imports(request, request.limit());
        return Answer.of(JsonList.of(newest, ImportRoutes::json))
                .orTable(() -> new ImportTables(request.tableTexts())
                        .list(request.saysLimit() ? newest : imports(request, Integer.MAX_VALUE)));
    }

    private static List<ImportJob> imports(Request request, int limit) {
        return request.useCase(ListImports.class).execute(new ListImports.Query(limit));
    }

    /** An import, and so many of its rows as are asked for. */
    private static ShowImport.Result shown(Request request, int limit) {
        ShowImport.Query query = new ShowImport.Query(
                request.id(ImportJob.class, ImportId::new),
                request.query("result", RowResult::valueOf),
                request.number("after")
                        .map(number -> (int) Math.min(number, Integer.MAX_VALUE))
                        .orElse(0),
                limit);
        return request.useCase(ShowImport.class).execute(query);
    }

    private static Answer rows(Request request) {
        int limit = request.limit();
        List<ImportRow> found = shown(request, limit + 1).rows();
        List<ImportRow> page = found.subList(0, Math.min(limit, found.size()));
        Optional<String> next = found.size() > limit
                ? Optional.of(Integer.toString(page.get(limit - 1).number()))
                : Optional.empty();
        return Answer.of(JsonList.page(page, one -> Json.answer(ImportRowRecord.of(one, request.sentences())), next))
                .orTable(() -> new ImportTables(request.tableTexts())
                        .rows(
                                request.saysLimit()
                                        ? page
                                        : shown(request, Integer.MAX_VALUE).rows()));
    }

    private static Json json(ImportJob job) {
        return Json.answer(ImportRecord.of(job));
    }
}
