package no.samspill.http;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.samspill.application.imports.ImportPortfolio;
import no.samspill.application.keyfigures.ListKeyFigures;
import no.samspill.application.keyfigures.RegisterKeyFigures;
import no.samspill.application.keyfigures.ShowKeyFigures;
import no.samspill.domain.Reason;
import no.samspill.domain.followup.Register;
import no.samspill.domain.municipality.KeyFigures;
import no.samspill.domain.municipality.RegisteredKeyFigures;
import no.samspill.files.figures.FigureReading;
import no.samspill.files.table.KeyFigureTables;
import no.samspill.json.JsonReader;

/** Sidene en leser inn filer på: a portfolio, and key figures, which are shown here too. */
final class FilePages {

    private static final String PORTFOLIO = "/regions/{region}/portfolio/import";
    private static final String FIGURES = "/regions/{region}/key-figures";
    private static final String FIGURES_IN = FIGURES + "/import";

    static final List<Route> ALL = List.of(
            Route.page(PORTFOLIO, Access.WRITE)
                    .named("choosePortfolio", "Where a file with a portfolio is chosen.")
                    .by(request -> portfolioForm(request).shown(FilledIn.sent(Map.of()))),
            Route.form(PORTFOLIO, Access.WRITE)
                    .named("sendPortfolio", "Takes in a portfolio.")
                    .by(FilePages::takePortfolio)
                    .orElse((request, reasons) ->
                            portfolioForm(request).refused(FilledIn.sent(request.filledIn()), reasons)),
            Route.page(FIGURES, Access.READ)
                    .named("showKeyFiguresPage", "The key figures that are registered.")
                    .untilSomethingIsDone()
                    .by(FilePages::list),
            Route.page(FIGURES + "/{key}/{referenceDate}", Access.READ)
                    .named("showKeyFiguresOfDay", "The figures of a reference date, as they are now.")
                    .takes("key", Schema.text(), "The key.")
                    .takes("referenceDate", Schema.date(), "The day they count.")
                    .untilSomethingIsDone()
                    .by(FilePages::show),
            Route.page(FIGURES_IN, Access.ACCOUNT)
                    .named("chooseKeyFigures", "Where a file with key figures is chosen.")
                    .by(request ->
                            figureForm(request).shown(FilledIn.sent(Map.of("key", "pupils", "layout", "TABLE")))),
            Route.form(FIGURES_IN, Access.ACCOUNT)
                    .named("sendKeyFigures", "Takes in key figures.")
                    .by(FilePages::takeFigures)
                    .orElse((request, reasons) ->
                            figureForm(request).refused(FilledIn.sent(request.filledIn()), reasons)));

    private FilePages() {}

    private static Form portfolioForm(Request request) {
        return Form.of(request, request.text("portfolio.import"), "", FormFile.ChosenPortfolio.class);
    }

    private static Answer takePortfolio(Request request) {
        Register register = JsonReader.portfolio(FormFile.of(request).bytes());
        if (request.filledIn().containsKey("each")) {
            return ImportPages.begin(request, register);
        }
        ImportPortfolio.Result taken =
                request.useCase(ImportPortfolio.class).execute(new ImportPortfolio.Command(register, request.actor()));
        List<String> told = List.of(
                request.text("portfolio.added", taken.added()),
                request.text("portfolio.continued", taken.continued()),
                request.text("portfolio.unchanged", taken.unchanged()));
        return done(request, "portfolio.import", told, "findings");
    }

    private static Form figureForm(Request request) {
        return Form.of(request, request.text("figures.import"), "", FigureFile.class, FormFile.Chosen.class);
    }

    private static Answer takeFigures(Request request) {
        FigureFile asked =
                JsonReader.ofPortfolio(FilledIn.sent(request.filledIn()).json(figureForm(request)), FigureFile.class);
        FigureReading reading = asked.read(FormFile.of(request).bytes(), request.tableTexts());
        RegisteredKeyFigures registered = request.useCase(RegisterKeyFigures.class)
                .execute(new RegisterKeyFigures.Command(asked.key(), reading.figures(), request.actor()));
        List<String> told = new ArrayList<>();
        told.add(request.text(
                "figures.registered", registered.figures().figures().size(), registered.version()));
        for (Reason note : reading.notes()) {
            told.add(request.sentences().of(note));
        }
        return done(request, "figures.import", told, "key-figures");
    }

    /** What has become of it, or would; what is known of it stands on another page. */
    private static Answer done(Request request, String title, List<String> told, String on) {
        Page page = Page.of(request, request.text(title));
        String how = request.isRehearsal() ? "file.possible" : "file.done";
        return Templates.page("taken", page, Map.of("how", page.text(how), "told", told, "on", on));
    }

    private static Answer list(Request request) {
        Page page = Page.of(request, request.text("menu.key-figures"));
        List<RegisteredKeyFigures> sets = request.useCase(ListKeyFigures.class).execute(new ListKeyFigures.Query());
        Function<Integer, String> link = i -> page.link(
                "key-figures",
                sets.get(i).key(),
                sets.get(i).figures().referenceDate().toString());
        Grid grid = Grid.of(new KeyFigureTables(request.tableTexts()).list(sets), link);
        return overview(page, grid, page.may(Access.ACCOUNT) ? page.link("key-figures", "import") : "");
    }

    private static Answer show(Request request) {
        ShowKeyFigures.Query query = new ShowKeyFigures.Query(
                request.path("key"), request.id("referenceDate", KeyFigures.class, LocalDate::parse));
        RegisteredKeyFigures set = request.useCase(ShowKeyFigures.class).execute(query);
        String key = request.tableTexts().orElse("key." + set.key() + ".many", set.key());
        Page page = Page.of(request, key + ", " + set.figures().referenceDate());
        return overview(page, Grid.of(new KeyFigureTables(request.tableTexts()).figures(set), i -> ""), "");
    }

    private static Answer overview(Page page, Grid grid, String action) {
        Map<String, Object> given =
                Map.of("grid", grid, "intro", "", "action", action, "actionText", page.text("figures.import"));
        return Templates.page("overview", page, given);
    }
}
