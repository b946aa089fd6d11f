package no.samspill.http.agreements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.samspill.application.agreement.AmendAgreement;
import no.samspill.application.agreement.ChangeInvoicingPlan;
import no.samspill.application.agreement.RegisterRuleVersion;
import no.samspill.application.agreement.ShowAgreement;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.domain.costsharing.RuleVersion;
import no.samspill.http.access.Access;
import no.samspill.http.page.FilledForm;
import no.samspill.http.page.Form;
import no.samspill.http.route.Answer;
import no.samspill.http.route.HttpRefusal;
import no.samspill.http.route.PageAddresses;
import no.samspill.http.route.Request;
import no.samspill.http.route.Route;
import no.samspill.http.route.Schema;
import no.samspill.json.Json;
import no.samspill.json.JsonPointers;
import no.samspill.json.JsonReader;

/** Skjemaene for en avtale om kostnad: a new one, and the next of what it holds. */
final class CostAgreementForms {

    private static final String ONE = "/regions/{region}/cost-agreements/{id}";

    /** A form: its place and name, the page with it, and what sending it does. */
    private record Sort(String place, String name, Function<Request, Form> form, Function<Request, FilledForm> filled) {

        List<Route> routes(BiFunction<Request, FilledForm, String> sent) {
            return List.of(
                    Route.page(ONE + place, Access.ACCOUNT)
                            .named("edit" + name, "The form of it.")
                            .takes("id", Schema.text(), "The agreement; \"new\" for a new one.")
                            .by(request -> form.apply(request).shown(filled.apply(request))),
                    Route.form(ONE + place, Access.ACCOUNT)
                            .named("send" + name, "Registers it.")
                            .takes("id", Schema.text(), "The agreement; \"new\" for a new one.")
                            .by(request -> send(request, sent))
                            .orElse((request, reasons) ->
                                    form.apply(request).refused(FilledForm.sent(request.filledIn()), reasons)));
        }

        private Answer send(Request request, BiFunction<Request, FilledForm, String> sent) {
            FilledForm given = FilledForm.sent(request.filledIn());
            Form shown = form.apply(request);
            if (given.isGrowing()) {
                return shown.shown(given);
            }
            shown.expectUnchanged(given);
            String id = sent.apply(request, given);
            return request.isRehearsal()
                    ? shown.possible(given)
                    : Answer.seeOther(PageAddresses.of(request.regionName(), List.of("cost-agreements", id)));
        }
    }

    static final List<Route> ALL = all();

    private CostAgreementForms() {}

    private static List<Route> all() {
        List<Route> routes = new ArrayList<>();
        routes.addAll(new Sort("/edit", "CostAgreement", CostAgreementForms::form, CostAgreementForms::filled)
                .routes(CostAgreementForms::send));
        routes.addAll(new Sort("/next-rule", "NextRule", CostAgreementForms::ruleForm, CostAgreementForms::rule)
                .routes(CostAgreementForms::sendRule));
        routes.addAll(
                new Sort("/invoicing-plan", "InvoicingPlan", CostAgreementForms::planForm, CostAgreementForms::plan)
                        .routes(CostAgreementForms::sendPlan));
        return routes;
    }

    static ShowAgreement.Result found(Request request) {
        return request.useCase(ShowAgreement.class).execute(new ShowAgreement.Query(CostAgreementRoutes.id(request)));
    }

    private static boolean isNew(Request request) {
        return request.path("id").equals("new");
    }

    private static Form form(Request request) {
        if (isNew(request)) {
            return Form.of(request, request.text("agreement.new"), "", CostAgreementFields.Start.class);
        }
        CostAgreement agreement = found(request).agreement();
        return Form.of(
                request,
                request.text("agreement.amend", agreement.title()),
                Integer.toString(agreement.version()),
                CostAgreementFields.CostAgreement.class);
    }

    private static FilledForm filled(Request request) {
        return isNew(request)
                ? FilledForm.sent(Map.of("rule.unit", "0.01", "firstInstalment", "1/2"))
                : named("", Json.of(found(request).agreement())).without("version");
    }

    private static String send(Request request, FilledForm filled) {
        Form form = form(request);
        if (isNew(request)) {
            return CostAgreementRoutes.registered(request, filled.json(form))
                    .id()
                    .value();
        }
        int next = found(request).agreement().version() + 1;
        CostAgreement agreement = JsonReader.agreement(filled.json(form, "version:=" + next));
        if (!agreement.id().equals(CostAgreementRoutes.id(request))) {
            throw HttpRefusal.ID_TAKEN.with(agreement.id().value());
        }
        return request.useCase(AmendAgreement.class)
                .execute(new AmendAgreement.Command(agreement, request.actor()))
                .id()
                .value();
    }

    /** What is there, by the names of its fields. */
    private static FilledForm named(String place, Json json) {
        Map<String, String> values = new LinkedHashMap<>();
        JsonPointers.values(json)
                .forEach((pointer, value) -> values.put(FilledForm.name("/" + place + pointer.substring(1)), value));
        return FilledForm.sent(values);
    }

    private static Form ruleForm(Request request) {
        ShowAgreement.Result shown = found(request);
        return Form.of(
                request,
                request.text("agreement.next-rule", shown.agreement().title()),
                Integer.toString(shown.rules().versions().size()),
                CostAgreementFields.NextRule.class);
    }

    /** The rule there is, to be changed. */
    private static FilledForm rule(Request request) {
        List<RuleVersion> versions = found(request).rules().versions();
        return named("rule/", Json.of(versions.get(versions.size() - 1).rule()));
    }

    private static String sendRule(Request request, FilledForm filled) {
        return request.useCase(RegisterRuleVersion.class)
                .execute(JsonReader.nextRule(
                        filled.json(ruleForm(request)), CostAgreementRoutes.id(request), request.actor()))
                .agreement()
                .value();
    }

    private static Form planForm(Request request) {
        ShowAgreement.Result shown = found(request);
        return Form.of(
                request,
                request.text("agreement.change-plan", shown.agreement().title()),
                "",
                CostAgreementFields.Plan.class);
    }

    private static FilledForm plan(Request request) {
        return FilledForm.sent(found(request)
                .first()
                .map(first ->
                        Map.of("firstInstalment", Json.of(first).toString().replace("\"", "")))
                .orElse(Map.of()));
    }

    private static String sendPlan(Request request, FilledForm filled) {
        request.useCase(ChangeInvoicingPlan.class)
                .execute(new ChangeInvoicingPlan.Command(
                        CostAgreementRoutes.id(request),
                        JsonReader.invoicingPlan(filled.json(planForm(request))),
                        request.actor()));
        return request.path("id");
    }
}
