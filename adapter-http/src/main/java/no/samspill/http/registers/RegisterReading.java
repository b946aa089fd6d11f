package no.samspill.http.registers;

import java.util.List;
import java.util.Optional;
import no.samspill.application.measures.ListMeasures;
import no.samspill.domain.governance.Body;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.portfolio.MeasureQuery;
import no.samspill.domain.portfolio.MeasureSummary;
import no.samspill.domain.portfolio.Strategy;
import no.samspill.files.told.Fact;
import no.samspill.files.told.RecordFacts;
import no.samspill.http.page.Page;
import no.samspill.http.page.RegisteredNames;
import no.samspill.http.page.Templates;
import no.samspill.http.route.Answer;
import no.samspill.http.route.PageAddresses;
import no.samspill.http.route.Request;
import no.samspill.http.templates.registers.JteregisterGenerated;

/** Les ett register: the page of one thing in it, with all that is held of it. */
record RegisterReading<T>(RegisterKindPages<T> pages) {

    private static final int MOST = 500;

    Answer show(Request request) {
        T one = pages.kind().one(request);
        Page page = Page.of(request, pages.name().apply(one));
        RecordFacts told = RegisteredNames.told(request);
        List<Fact> facts = told.of((Record) one, one instanceof Organisation ? "" : "id").stream()
                .filter(fact -> !fact.told().line().equals(page.title()))
                .toList();
        return Templates.page(
                JteregisterGenerated::render,
                new RegisterView(
                        page,
                        pages.kind().path(),
                        PageAddresses.slashed(pages.kind().id().apply(one).toString()),
                        facts,
                        one instanceof Body body && body.hasTurns()
                                ? Optional.of(told.turns(body, request.asOf()))
                                : Optional.empty(),
                        one instanceof Strategy strategy ? serving(request, strategy) : List.of()));
    }

    private static List<MeasureSummary> serving(Request request, Strategy strategy) {
        MeasureQuery query = new MeasureQuery(
                request.asOf(),
                Optional.empty(),
                Optional.of(strategy.id()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                MOST);
        return request.useCase(ListMeasures.class).execute(new ListMeasures.Query(query));
    }
}
