package no.samspill.http.agreements;

import java.util.List;
import no.samspill.application.agreement.AmendAgreement;
import no.samspill.application.agreement.ChangeInvoicingPlan;
import no.samspill.application.agreement.ListAgreements;
import no.samspill.application.agreement.RegisterAgreement;
import no.samspill.application.agreement.RegisterRuleVersion;
import no.samspill.application.agreement.ShowAgreement;
import no.samspill.domain.Refused;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.costsharing.RuleVersion;
import no.samspill.domain.invoicing.FirstInstalment;
import no.samspill.files.table.AgreementTables;
import no.samspill.http.access.Access;
import no.samspill.http.route.Answer;
import no.samspill.http.route.ApiPaths;
import no.samspill.http.route.ETags;
import no.samspill.http.route.HttpRefusal;
import no.samspill.http.route.Request;
import no.samspill.http.route.Route;
import no.samspill.http.route.Schema;
import no.samspill.json.InvoicingPlanRecord;
import no.samspill.json.Json;
import no.samspill.json.JsonList;
import no.samspill.json.JsonReader;

/** The agreements on cost: who shares, by which rule, and how it is invoiced. */
final class CostAgreementRoutes {

    private static final String PATH = ApiPaths.REGION + "/cost-agreements";
    private static final String ONE = PATH + "/{id}";
    private static final String WHICH = "The id of the agreement.";
    private static final Schema AGREEMENT = Schema.named("CostAgreement");

    static final List<Route> ALL = List.of(
            Route.get(PATH, Access.READ)
                    .named("listCostAgreements", "All agreements on cost, by id.")
                    .givesList(AGREEMENT)
                    .saying("The agreements, each in its latest version.")
                    .givesTable()
                    .givesSorted()
                    .untilSomethingIsDone()
                    .by(CostAgreementRoutes::list),
            Route.post(PATH, Access.ACCOUNT)
                    .named("registerCostAgreement", "Registers an agreement with the rule it begins with.")
                    .takesBody(Schema.named("CostAgreementStart"))
                    .gives(201, AGREEMENT)
                    .saying("The agreement, as it was registered.")
                    .by(CostAgreementRoutes::register),
            Route.get(ONE, Access.READ)
                    .named("showCostAgreement", "One agreement, with its rules and how it is invoiced.")
                    .takes("id", Schema.text(), WHICH)
                    .gives(200, Schema.named("CostAgreementDetail"))
                    .saying("The agreement, the versions of its rule and its invoicing plan.")
                    .untilSomethingIsDone()
                    .by(CostAgreementRoutes::show),
            Route.put(ONE, Access.ACCOUNT)
                    .named("amendCostAgreement", "Puts the next version of an agreement in place of the one before.")
                    .takes("id", Schema.text(), WHICH)
                    .takesVersion()
                    .takesBody(AGREEMENT)
                    .gives(200, AGREEMENT)
                    .saying("The agreement in its next version.")
                    .by(CostAgreementRoutes::amend),
            Route.post(ONE + "/rules", Access.ACCOUNT)
                    .named("registerRuleVersion", "Registers the rule of an agreement that holds from a day.")
                    .takes("id", Schema.text(), WHICH)
                    .takesVersion()
                    .takesBody(Schema.named("NextRule"))
                    .gives(201, Schema.named("RuleVersion"))
                    .saying("The version of the rule, with its number.")
                    .by(CostAgreementRoutes::nextRule),
            Route.put(ONE + "/invoicing-plan", Access.ACCOUNT)
                    .named("changeInvoicingPlan", "Says how much of the year the first invoice of an agreement holds.")
                    .takes("id", Schema.text(), WHICH)
                    .takesVersion()
                    .takesBody(Schema.named("InvoicingPlan"))
                    .gives(200, Schema.named("InvoicingPlan"))
                    .saying("The invoicing plan as it is now.")
                    .by(CostAgreementRoutes::plan));

    private CostAgreementRoutes() {}

    static CostAgreementId id(Request request) {
        return request.id(CostAgreement.class, CostAgreementId::new);
    }

    private static Answer list(Request request) {
        List<CostAgreement> all =
                request.sorted(request.useCase(ListAgreements.class).execute(new ListAgreements.Query()), Json::of);
        return Answer.of(JsonList.of(all, Json::of))
                .orTable(() -> new AgreementTables(request.tableTexts()).agreements(all));
    }

    private static Answer register(Request request) {
        CostAgreement agreement = registered(request, request.json());
        return Answer.created(request.base() + "/cost-agreements/" + agreement.id(), Json.of(agreement))
                .version(version(request, agreement.id()));
    }

    /** Registers what is sent; the reasons of a refusal point into it. */
    static CostAgreement registered(Request request, byte[] json) {
        RegisterAgreement.Command command = JsonReader.agreementStart(json, request.actor());
        try {
            return request.useCase(RegisterAgreement.class).execute(command);
        } catch (Refused refused) {
            throw new Refused(refused.reasons().stream()
                    .map(reason -> reason.pointer().startsWith("/rule") ? reason : reason.under("/agreement"))
                    .toList());
        }
    }

    private static ShowAgreement.Result shown(Request request, CostAgreementId id) {
        return request.useCase(ShowAgreement.class).execute(new ShowAgreement.Query(id));
    }

    /** Of all that is shown of it: its rules and how it is invoiced too. */
    private static String version(Request request, CostAgreementId id) {
        return ETags.of(Json.of(shown(request, id)).compact());
    }

    private static void expectSeen(Request request) {
        request.expect(() -> version(request, id(request)));
    }

    private static Answer show(Request request) {
        return Answer.of(Json.of(shown(request, id(request))));
    }

    /** The ETag alone says which version is amended; the one in the body is not looked at. */
    private static Answer amend(Request request) {
        CostAgreement given = JsonReader.agreement(request.json());
        if (!given.id().equals(id(request))) {
            throw HttpRefusal.INVALID_PARAMETER.with("id", request.path("id"));
        }
        ShowAgreement.Result seen = shown(request, given.id());
        request.expect(() -> ETags.of(Json.of(seen).compact()));
        CostAgreement amended = request.useCase(AmendAgreement.class)
                .execute(new AmendAgreement.Command(given.inPlaceOf(seen.agreement()), request.actor()));
        return Answer.of(Json.of(amended)).version(version(request, amended.id()));
    }

    private static Answer nextRule(Request request) {
        RegisterRuleVersion.Command next = JsonReader.nextRule(request.json(), id(request), request.actor());
        expectSeen(request);
        RuleVersion rule = request.useCase(RegisterRuleVersion.class).execute(next);
        return Answer.created(request.base() + "/cost-agreements/" + rule.agreement(), Json.of(rule))
                .version(version(request, rule.agreement()));
    }

    private static Answer plan(Request request) {
        FirstInstalment wanted = JsonReader.invoicingPlan(request.json());
        expectSeen(request);
        FirstInstalment first = request.useCase(ChangeInvoicingPlan.class)
                .execute(new ChangeInvoicingPlan.Command(id(request), wanted, request.actor()));
        return Answer.of(Json.answer(InvoicingPlanRecord.of(first))).version(version(request, id(request)));
    }
}
