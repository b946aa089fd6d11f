package no.samspill.http.costsharing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.application.agreement.ShowAgreement;
import no.samspill.application.costsharing.ConfirmCostStatements;
import no.samspill.application.costsharing.ListCostStatements;
import no.samspill.application.costsharing.ShowCostStatement;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.StatementId;
import no.samspill.domain.costsharing.StatementSummary;
import no.samspill.http.access.Access;
import no.samspill.http.page.Field;
import no.samspill.http.page.Page;
import no.samspill.http.page.Templates;
import no.samspill.http.route.Answer;
import no.samspill.http.route.HttpRefusal;
import no.samspill.http.route.PageAddresses;
import no.samspill.http.route.Request;
import no.samspill.http.route.Route;
import no.samspill.http.route.Schema;
import no.samspill.http.templates.costsharing.JteworkbenchGenerated;
import no.samspill.json.Json;
import no.samspill.json.JsonPointers;

/** Arbeidsbenken for kostnadsdeling: change what decides the shares, see what comes of it, and confirm. */
public final class WorkbenchPages {

    private static final String PATH = "/regions/{region}/cost-agreements/{id}/workbench";
    private static final String WHICH = "The agreement.";
    private static final String FETCH = "fetch";

    static final List<Route> ALL = List.of(
            Route.page(PATH, Access.READ)
                    .named("showWorkbench", "A scenario of an agreement, or what was confirmed last.")
                    .takes("id", Schema.text(), WHICH)
                    .takes("statement", Schema.text(), "The confirmed statement to begin with.")
                    .takes("scenario", Schema.text(), "All that is filled in, as the page itself writes it.")
                    .by(WorkbenchPages::open),
            Route.form(PATH, Access.READ)
                    .named("tryScenario", "Works out what is filled in; nothing is stored.")
                    .takes("id", Schema.text(), WHICH)
                    .by(WorkbenchPages::tried),
            Route.form(PATH + "/confirm", Access.ACCOUNT)
                    .named("confirmScenario", "Freezes what is filled in as a statement, by the registered rule.")
                    .takes("id", Schema.text(), WHICH)
                    .by(WorkbenchPages::confirm)
                    .orElse(WorkbenchPages::refused));

    private WorkbenchPages() {}

    /**
     * The workbench.
     *
     * @param possible whether nothing stands in the way of what is filled in
     * @param agreement its id
     * @param before what was confirmed last
     */
    public record View(
            Page page,
            WorkbenchFields fields,
            Workbench workbench,
            boolean possible,
            String agreement,
            Optional<CostStatement> before,
            List<Field.Wrong> wrong) {}

    private static Answer open(Request request) {
        Scenario scenario = request.query("scenario", Scenario::ofAddress).orElseGet(() -> beginning(request));
        return shown(request, Workbench.of(request, scenario), false);
    }

    /** What was confirmed last, or a year without costs. */
    private static Scenario beginning(Request request) {
        Optional<CostStatement> before = request.query("statement", StatementId::new)
                .map(id -> statement(request, id))
                .or(() -> last(request));
        Map<String, String> year = new LinkedHashMap<>();
        year.put("/purpose", before.map(one -> one.purpose().name()).orElse("BUDGET"));
        String thisYear = Integer.toString(request.today().getYear());
        year.put("/period/from", thisYear + "-01-01");
        year.put("/period/to", thisYear + "-12-31");
        before.ifPresent(one -> one.sharing()
                .input()
                .keyFigures()
                .forEach((key, set) -> year.put(
                        "/referenceDates/" + JsonPointers.escaped(key),
                        set.referenceDate().toString())));
        Scenario scenario = new Scenario(year);
        return before.map(one -> scenario.with(Json.of(one.sharing().input())).withoutCase())
                .orElse(scenario);
    }

    private static CostStatement statement(Request request, StatementId id) {
        return request.useCase(ShowCostStatement.class).execute(new ShowCostStatement.Query(id));
    }

    static Optional<CostStatement> last(Request request) {
        return request
                .useCase(ListCostStatements.class)
                .execute(new ListCostStatements.Query(
                        Optional.of(request.id(CostAgreement.class, CostAgreementId::new))))
                .stream()
                .max(Comparator.comparingInt(StatementSummary::number))
                .map(one -> statement(request, one.id()));
    }

    private static Answer tried(Request request) {
        Map<String, String> filled = request.filledIn();
        Scenario scenario = Scenario.sent(filled);
        boolean anew = FETCH.equals(filled.get("action"));
        return shown(request, Workbench.of(request, anew ? scenario.withoutCase() : scenario), false);
    }

    private static Answer confirm(Request request) {
        Workbench workbench = Workbench.of(request, Scenario.sent(request.filledIn()));
        if (workbench.attempt().sharing().isPresent() && !workbench.isRegistered()) {
            throw HttpRefusal.NOT_AS_REGISTERED.with();
        }
        List<CostStatement> made = request.useCase(ConfirmCostStatements.class)
                .execute(new ConfirmCostStatements.Command(
                        List.of(Workbench.draft(request, workbench.scenario())), request.actor()));
        return request.isRehearsal()
                ? shown(request, workbench, true)
                : Answer.seeOther(PageAddresses.of(
                        request.regionName(),
                        List.of("cost-statements", made.get(0).id().value())));
    }

    private static Answer refused(Request request, List<Reason> reasons) {
        Workbench workbench = Workbench.of(request, Scenario.sent(request.filledIn()));
        return shown(request, workbench.refusedFor(reasons), false);
    }

    private static Answer shown(Request request, Workbench workbench, boolean possible) {
        ShowAgreement.Result agreement = request.useCase(ShowAgreement.class)
                .execute(new ShowAgreement.Query(request.id(CostAgreement.class, CostAgreementId::new)));
        Page page = Page.of(
                request, request.text("workbench.title", agreement.agreement().title()));
        Map<String, List<String>> wrong = new LinkedHashMap<>();
        workbench
                .refused()
                .forEach(one -> wrong.computeIfAbsent(one.pointer(), place -> new ArrayList<>())
                        .add(page.sentence(one)));
        WorkbenchFields fields = WorkbenchFields.of(request, page, workbench.scenario(), wrong);
        List<Field.Wrong> told = workbench.refused().stream()
                .map(one -> new Field.Wrong(page.sentence(one), fields.place(one.pointer())))
                .toList();
        return Templates.page(
                JteworkbenchGenerated::render,
                new View(page, fields, workbench, possible, request.path("id"), last(request), told));
    }
}
