package no.samspill.http.costsharing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.application.costsharing.PrepareSharingCase;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.costsharing.Attempt;
import no.samspill.domain.costsharing.Share;
import no.samspill.domain.costsharing.Sharing;
import no.samspill.domain.costsharing.SharingCase;
import no.samspill.domain.costsharing.SharingRule;
import no.samspill.domain.costsharing.StatementDraft;
import no.samspill.http.page.Grid;
import no.samspill.http.page.Page;
import no.samspill.http.route.Request;
import no.samspill.json.Json;
import no.samspill.json.JsonPointers;
import no.samspill.json.JsonReader;

/**
 * Arbeidsbenken: a scenario beside what is registered, each worked out.
 *
 * @param registered what the agreement's own rule and the registered figures give; empty when they give nothing
 * @param attempt what the scenario gives
 * @param isRegistered whether the scenario is what is registered, so that it can be confirmed
 * @param refused why the scenario gives nothing, and why what was asked for was refused
 */
public record Workbench(
        Scenario scenario, Optional<Sharing> registered, Attempt attempt, boolean isRegistered, List<Reason> refused) {

    private Workbench(Scenario scenario, Optional<Sharing> registered, Attempt attempt, boolean isRegistered) {
        this(scenario, registered, attempt, isRegistered, attempt.refused());
    }

    /** What the scenario is in an address, so that it can be sent to others. */
    public String address() {
        return scenario.address();
    }

    /** Works out the scenario; what is registered stands in it where nothing is filled in. */
    static Workbench of(Request request, Scenario given) {
        StatementDraft draft;
        try {
            draft = draft(request, given);
        } catch (Refused unreadable) {
            return new Workbench(given, Optional.empty(), Attempt.refused(unreadable.reasons()), false);
        }
        PrepareSharingCase.Result prepared = prepared(request, draft, Optional.empty());
        Optional<SharingCase> own = prepared.input();
        Scenario scenario = given.hasCase() || own.isEmpty() ? given : given.with(Json.of(own.get()));
        Optional<Sharing> registered = prepared.attempt().sharing();
        if (own.isEmpty()) {
            return new Workbench(scenario, registered, prepared.attempt(), false);
        }
        SharingCase input;
        try {
            input = JsonReader.sharingCase(scenario.sharingCase());
        } catch (Refused unreadable) {
            return new Workbench(scenario, registered, Attempt.refused(unreadable.reasons()), false);
        }
        if (isSame(input, own.get())) {
            return new Workbench(scenario, registered, prepared.attempt(), true);
        }
        Scenario whole = scenario.and(figures(request, draft, input));
        return new Workbench(whole, registered, attempt(whole), false);
    }

    private static PrepareSharingCase.Result prepared(
            Request request, StatementDraft draft, Optional<SharingRule> rule) {
        return request.useCase(PrepareSharingCase.class).execute(new PrepareSharingCase.Query(draft, rule));
    }

    static StatementDraft draft(Request request, Scenario scenario) {
        return JsonReader.statementDraft(scenario.draft(
                request.id(CostAgreement.class, CostAgreementId::new).value()));
    }

    private static boolean isSame(SharingCase one, SharingCase other) {
        return Json.of(one).toString().equals(Json.of(other).toString());
    }

    private static Attempt attempt(Scenario scenario) {
        try {
            return Sharing.attempt(JsonReader.sharingCase(scenario.sharingCase()));
        } catch (Refused unreadable) {
            return Attempt.refused(unreadable.reasons());
        }
    }

    /** The registered figures of the keys that the rule has got. */
    private static Map<String, String> figures(Request request, StatementDraft draft, SharingCase input) {
        Map<String, String> more = new LinkedHashMap<>();
        if (input.keyFigures().keySet().containsAll(input.rule().keys())) {
            return more;
        }
        Optional<SharingCase> other =
                prepared(request, draft, Optional.of(input.rule())).input();
        other.ifPresent(found -> JsonPointers.values(Json.of(found)).forEach((pointer, value) -> {
            String[] steps = pointer.split("/", -1);
            if (steps[1].equals("keyFigures") && !input.keyFigures().containsKey(JsonPointers.plain(steps[2]))) {
                more.put(pointer, value);
            }
        }));
        return more;
    }

    /** The same, where what was asked for was refused for these reasons. */
    Workbench refusedFor(List<Reason> reasons) {
        List<Reason> all = new ArrayList<>(reasons);
        refused.stream().filter(one -> !all.contains(one)).forEach(all::add);
        return new Workbench(scenario, registered, attempt, isRegistered, all);
    }

    /** By how much each party pays another amount than before, beside what it pays. */
    public Grid comparison(Page page, Optional<Sharing> confirmed) {
        List<String> heads = new ArrayList<>(List.of("column.party", "workbench.here"));
        registered.ifPresent(one -> heads.addAll(List.of("workbench.own", "workbench.difference")));
        confirmed.ifPresent(one -> heads.addAll(List.of("workbench.confirmed", "workbench.difference")));
        Sharing now = attempt.sharing().orElseThrow();
        SharingSheet sheet = new SharingSheet(page, now);
        sheet.keys().forEach(key -> heads.add(page.text("sheet.per", sheet.key(key))));
        List<Grid.Row> rows = new ArrayList<>();
        for (int i = 0; i < now.shares().size(); i++) {
            var share = now.shares().get(i);
            List<Grid.Cell> cells = new ArrayList<>(
                    List.of(Grid.text(now.input().parties().get(i).name()), Grid.number(page.kroner(share.amount()))));
            registered.ifPresent(one -> beside(one, share, page, cells));
            confirmed.ifPresent(one -> beside(one, share, page, cells));
            sheet.keys().forEach(key -> cells.add(Grid.number(sheet.perUnit(share, key))));
            rows.add(new Grid.Row("", cells));
        }
        return new Grid(heads, rows);
    }

    private static void beside(Sharing before, Share now, Page page, List<Grid.Cell> cells) {
        Optional<Share> same = before.shares().stream()
                .filter(one -> one.party().equals(now.party()))
                .findFirst();
        cells.add(Grid.number(same.map(one -> page.kroner(one.amount())).orElse("–")));
        cells.add(Grid.number(same.map(one -> SharingSheet.difference(now.amount(), one.amount()))
                .orElse("–")));
    }
}
