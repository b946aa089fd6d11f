package no.samspill.http.registers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.samspill.application.NotFound;
import no.samspill.application.portfolio.CheckPortfolio;
import no.samspill.application.portfolio.ReadMatrix;
import no.samspill.domain.Finding;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.agreement.ClauseText;
import no.samspill.domain.governance.Adoption;
import no.samspill.domain.governance.Ballots;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.Question;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.lifecycle.Standing;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.files.told.Fact;
import no.samspill.http.access.Access;
import no.samspill.http.page.Grid;
import no.samspill.http.page.Page;
import no.samspill.http.page.RegisteredNames;
import no.samspill.http.page.Templates;
import no.samspill.http.route.Answer;
import no.samspill.http.route.PageAddresses;
import no.samspill.http.route.Request;
import no.samspill.http.route.Route;
import no.samspill.http.route.Schema;
import no.samspill.http.templates.registers.JteadoptionsGenerated;
import no.samspill.http.templates.registers.JteagreementTextGenerated;

/** Sidene med en avtaletekst og med parallell behandling: what a text says and misses, and how far the councils have come. */
public final class AgreementTextPages {

    private static final String REGION = "/regions/{region}/";

    static final List<Route> ALL = List.of(
            Route.page(REGION + "agreement-texts/{id}", Access.READ)
                    .named("showAgreementTextPage", "What a text says, and what the law misses in it.")
                    .takes("id", Schema.text(), "The version, with a tilde for the slash.")
                    .takesDay()
                    .untilSomethingIsDone()
                    .by(AgreementTextPages::show),
            Route.page(REGION + "adoptions", Access.READ)
                    .named("showAdoptions", "The cases that lie before the councils, and how far each has come.")
                    .takesDay()
                    .untilSomethingIsDone()
                    .by(AgreementTextPages::adoptions));

    private AgreementTextPages() {}

    /**
     * What a text says, and what is missing in it.
     *
     * @param id its version, with a tilde for the slash
     * @param told what is known of it beside its clauses
     */
    public record View(
            Page page, String id, List<Fact> told, Grid clauses, List<Finding> findings, RegisteredNames names) {}

    /** The cases that lie before the councils. */
    public record AdoptionsView(Page page, List<CouncilCase> cases) {}

    private static Answer show(Request request) {
        Portfolio registers = RegisteredNames.registers(request);
        String wanted = PageAddresses.unslashed(request.path("id"));
        AgreementText text = registers.agreements().stream()
                .filter(one -> one.version().toString().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFound("AgreementText", wanted));
        Page page = Page.of(request, text.title());
        RegisteredNames names = RegisteredNames.of(registers);
        List<Finding> findings =
                request.useCase(CheckPortfolio.class).execute(new CheckPortfolio.Query(request.asOf())).stream()
                        .filter(one -> (one.reason().pointer() + "/")
                                .startsWith("/agreements/" + text.version().text() + "/"))
                        .sorted(Comparator.comparing(Finding::severity))
                        .toList();
        return Templates.page(
                JteagreementTextGenerated::render,
                new View(
                        page,
                        PageAddresses.slashed(wanted),
                        RegisteredNames.told(request).of(text, "version", "title", "clauses"),
                        clauses(page, text),
                        findings,
                        names));
    }

    private static Grid clauses(Page page, AgreementText text) {
        return new Grid(
                List.of("field.clause", "field.wording"),
                text.clauses().stream().map(one -> row(page, one)).toList());
    }

    private static Grid.Row row(Page page, ClauseText one) {
        return new Grid.Row("", List.of(Grid.text(page.word(one.clause())), Grid.text(one.wording())));
    }

    private static Answer adoptions(Request request) {
        Portfolio registers = RegisteredNames.registers(request);
        Page page = Page.of(request, request.text("menu.adoptions"));
        List<CouncilCase> cases =
                request.useCase(ReadMatrix.class).execute(new ReadMatrix.Query(request.asOf())).lines().stream()
                        .flatMap(line -> line.standing().underDecision().stream()
                                .filter(asked -> asked.text().isPresent())
                                .map(asked -> tracked(page, registers, line, request.asOf())))
                        .toList();
        return Templates.page(JteadoptionsGenerated::render, new AdoptionsView(page, cases));
    }

    private static CouncilCase tracked(Page page, Portfolio registers, ReadMatrix.Line line, LocalDate on) {
        Standing standing = line.standing();
        var asked = standing.underDecision().orElseThrow();
        TextVersion version = asked.text().orElseThrow();
        Adoption adoption = Adoption.of(
                version,
                asked.asked(),
                Ballots.of(Question.ofText(version), registers.decisions(), registers.bodies(), on));
        RegisteredNames names = RegisteredNames.of(registers);
        List<Grid.Row> rows = adoption.ballots().stream()
                .map(one -> new Grid.Row(
                        "",
                        List.of(
                                Grid.text(names.of("party", one.asked().party())),
                                Grid.text(names.of("body", one.asked().body())),
                                Grid.text(page.capital(page.word(one.state()))),
                                Grid.text(one.decision()
                                        .map(each -> page.date(each.date()))
                                        .orElse("")),
                                Grid.text(one.decision().map(Decision::wording).orElse("")))))
                .toList();
        return new CouncilCase(
                standing.profile().title(),
                page.link("measures", line.measure().value()),
                adoption.text().toString(),
                adoption.ballots().stream()
                        .filter(one -> one.state() == Adoption.State.ADOPTED)
                        .count(),
                new Grid(List.of("column.party", "column.body", "column.phase", "column.at", "field.wording"), rows));
    }
}
