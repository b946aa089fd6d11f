package no.samspill.http.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.application.imports.ImportPortfolio;
import no.samspill.domain.followup.Register;
import no.samspill.domain.imports.Replacing;
import no.samspill.http.access.Access;
import no.samspill.http.page.FilledForm;
import no.samspill.http.page.Form;
import no.samspill.http.route.Answer;
import no.samspill.http.route.Request;
import no.samspill.http.route.Route;
import no.samspill.http.route.UploadedFile;
import no.samspill.json.JsonReader;

/** Sidene en leser inn en portefølje på, from a file. */
final class PortfolioFilePages {

    private static final String PATH = "/regions/{region}/portfolio/import";

    static final List<Route> ALL = List.of(
            Route.page(PATH, Access.WRITE)
                    .named("choosePortfolio", "Where a file with a portfolio is chosen.")
                    .by(request -> form(request).shown(FilledForm.sent(Map.of()))),
            Route.form(PATH, Access.WRITE)
                    .named("sendPortfolio", "Takes in a portfolio.")
                    .by(PortfolioFilePages::takePortfolio)
                    .orElse((request, reasons) -> form(request).refused(FilledForm.sent(request.filledIn()), reasons)));

    private PortfolioFilePages() {}

    private static Form form(Request request) {
        return Form.of(request, request.text("portfolio.import"), "", UploadedFile.ChosenPortfolio.class);
    }

    private static Answer takePortfolio(Request request) {
        Register register = JsonReader.portfolio(UploadedFile.of(request).bytes());
        Optional<Replacing> replacing = replacing(request.filledIn());
        if (request.filledIn().containsKey("each")) {
            return ImportPages.begin(form(request), register, replacing);
        }
        ImportPortfolio.Result taken = request.useCase(ImportPortfolio.class)
                .execute(new ImportPortfolio.Command(register, replacing, request.actor()));
        List<String> told = List.of(
                request.text("portfolio.added", taken.added()),
                request.text("portfolio.continued", taken.continued()),
                request.text("portfolio.unchanged", taken.unchanged()));
        return form(request).taken(told, "findings");
    }

    private static Optional<Replacing> replacing(Map<String, String> filledIn) {
        return filledIn.containsKey("replace")
                ? Optional.of(new Replacing(Optional.ofNullable(filledIn.get("reason"))))
                : Optional.empty();
    }
}
