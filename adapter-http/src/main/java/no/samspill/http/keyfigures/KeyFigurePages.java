package no.samspill.http.keyfigures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.samspill.application.keyfigures.ListKeyFigures;
import no.samspill.application.keyfigures.RegisterKeyFigures;
import no.samspill.application.keyfigures.ShowKeyFigures;
import no.samspill.domain.Reason;
import no.samspill.domain.municipality.KeyFigures;
import no.samspill.domain.municipality.RegisteredKeyFigures;
import no.samspill.files.figures.FigureReading;
import no.samspill.files.table.KeyFigureTables;
import no.samspill.http.access.Access;
import no.samspill.http.page.FilledForm;
import no.samspill.http.page.Form;
import no.samspill.http.page.Grid;
import no.samspill.http.page.ListPage;
import no.samspill.http.page.Page;
import no.samspill.http.route.Answer;
import no.samspill.http.route.Request;
import no.samspill.http.route.Route;
import no.samspill.http.route.Schema;
import no.samspill.http.route.UploadedFile;
import no.samspill.json.JsonReader;

/** Sidene med nøkkeltallene, and those they are read in on, from a file. */
final class KeyFigurePages {

    private static final String PATH = "/regions/{region}/key-figures";
    private static final String FILE = PATH + "/import";

    static final List<Route> ALL = List.of(
            Route.page(PATH, Access.READ)
                    .named("showKeyFiguresPage", "The key figures that are registered.")
                    .untilSomethingIsDone()
                    .by(KeyFigurePages::list),
            Route.page(PATH + "/{key}/{referenceDate}", Access.READ)
                    .named("showKeyFiguresOfDay", "The figures of a reference date, as they are now.")
                    .takes("key", Schema.text(), "The key.")
                    .takes("referenceDate", Schema.date(), "The day they count.")
                    .untilSomethingIsDone()
                    .by(KeyFigurePages::show),
            Route.page(FILE, Access.ACCOUNT)
                    .named("chooseKeyFigures", "Where a file with key figures is chosen.")
                    .by(request -> form(request).shown(FilledForm.sent(Map.of("key", "pupils", "layout", "TABLE")))),
            Route.form(FILE, Access.ACCOUNT)
                    .named("sendKeyFigures", "Takes in key figures.")
                    .by(KeyFigurePages::takeFigures)
                    .orElse((request, reasons) -> form(request).refused(FilledForm.sent(request.filledIn()), reasons)));

    private KeyFigurePages() {}

    private static Form form(Request request) {
        return Form.of(request, request.text("figures.import"), "", KeyFigureFile.class, UploadedFile.Chosen.class);
    }

    private static Answer takeFigures(Request request) {
        KeyFigureFile asked =
                JsonReader.record(FilledForm.sent(request.filledIn()).json(form(request)), KeyFigureFile.class);
        FigureReading reading = asked.read(UploadedFile.of(request).bytes(), request.sentences());
        RegisteredKeyFigures registered = request.useCase(RegisterKeyFigures.class)
                .execute(new RegisterKeyFigures.Command(asked.key(), reading.figures(), request.actor()));
        List<String> told = new ArrayList<>();
        told.add(request.text(
                "figures.registered", registered.figures().figures().size(), registered.version()));
        for (Reason note : reading.notes()) {
            told.add(request.sentences().of(note));
        }
        return form(request).taken(told, "key-figures");
    }

    private static Answer list(Request request) {
        Page page = Page.of(request, request.text("menu.key-figures"));
        List<RegisteredKeyFigures> sets = request.useCase(ListKeyFigures.class).execute(new ListKeyFigures.Query());
        Function<Integer, String> link = i -> page.link(
                "key-figures",
                sets.get(i).key(),
                sets.get(i).figures().referenceDate().toString());
        Grid grid = Grid.of(new KeyFigureTables(request.tableTexts()).list(sets), link);
        return ListPage.of(page, grid)
                .offering(Access.ACCOUNT, page.text("figures.import"), "key-figures", "import")
                .answer();
    }

    private static Answer show(Request request) {
        ShowKeyFigures.Query query = new ShowKeyFigures.Query(
                request.path("key"), request.id("referenceDate", KeyFigures.class, LocalDate::parse));
        RegisteredKeyFigures set = request.useCase(ShowKeyFigures.class).execute(query);
        String key = request.sentences().manyOf(set.key());
        Page page = Page.of(request, key + ", " + set.figures().referenceDate());
        return ListPage.of(page, Grid.of(new KeyFigureTables(request.tableTexts()).figures(set), i -> ""))
                .answer();
    }
}
