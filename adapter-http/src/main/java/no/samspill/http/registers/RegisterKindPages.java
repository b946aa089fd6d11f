package no.samspill.http.registers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samspill.application.imports.UpdateRegisters;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.governance.Procedure;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.http.access.Access;
import no.samspill.http.page.FilledForm;
import no.samspill.http.page.Form;
import no.samspill.http.page.Grid;
import no.samspill.http.page.ListPage;
import no.samspill.http.page.Page;
import no.samspill.http.page.RegisteredNames;
import no.samspill.http.route.Answer;
import no.samspill.http.route.ETags;
import no.samspill.http.route.HttpRefusal;
import no.samspill.http.route.PageAddresses;
import no.samspill.http.route.Request;
import no.samspill.http.route.Route;
import no.samspill.http.route.Schema;
import no.samspill.json.Json;
import no.samspill.json.JsonReader;

/**
 * Sidene til ett register: the list of what is in it, and a form for something new or in place of what is there.
 *
 * @param kind what is registered, and how
 * @param heads the keys of what the columns of the list are called
 * @param cells what stands in them for each, after what it is called
 */
record RegisterKindPages<T>(RegisterKind<T> kind, List<String> heads, Function<T, String> name, Cells<T> cells) {

    private static final Set<Class<?>> OWN_PAGES = Set.of(AgreementText.class, Procedure.class);

    /**
     * Rettelse: what is said beside what stands in the form.
     *
     * @param correctionReason why what is registered is changed
     */
    record Correction(Optional<String> correctionReason) {}

    /** What stands in a line of the list. */
    interface Cells<T> {
        List<String> of(T one, Page page, RegisteredNames names);
    }

    Stream<Route> routes() {
        String place = "/regions/{region}/" + kind.path();
        String type = kind.type().getSimpleName();
        return Stream.concat(
                read(place, type),
                Stream.of(
                        Route.page(place, Access.READ)
                                .named("show" + type + "s", "All that is registered of it.")
                                .untilSomethingIsDone()
                                .by(this::list),
                        Route.page(place + "/{id}/edit", Access.WRITE)
                                .named("edit" + type, "The form of one that is registered, or of a new one.")
                                .takes("id", Schema.text(), "Which one; \"new\" for a new one.")
                                .by(this::edit),
                        Route.form(place + "/{id}/edit", Access.WRITE)
                                .named("send" + type, "Registers it.")
                                .takes("id", Schema.text(), "Which one; \"new\" for a new one.")
                                .by(this::send)
                                .orElse(this::again)));
    }

    /** An agreement text has a page of its own, which also tells what is missing in it, and a procedure one that says it is no law. */
    private Stream<Route> read(String place, String type) {
        return OWN_PAGES.contains(kind.type())
                ? Stream.empty()
                : Stream.of(Route.page(place + "/{id}", Access.READ)
                        .named("show" + type + "Page", "All that is held of one.")
                        .takes("id", Schema.text(), "Which one.")
                        .takesDay()
                        .untilSomethingIsDone()
                        .by(new RegisterReading<>(this)::show));
    }

    private Answer list(Request request) {
        Page page = Page.of(request, request.text("menu." + kind.path()));
        Portfolio registers = RegisteredNames.registers(request);
        RegisteredNames names = RegisteredNames.of(registers);
        List<Grid.Row> rows = kind.all().apply(registers).stream()
                .map(one -> row(one, page, names))
                .toList();
        List<String> all = new ArrayList<>(List.of("column.title"));
        all.addAll(heads);
        return ListPage.of(page, new Grid(all, rows))
                .offering(Access.WRITE, page.text("register.new"), kind.path(), "new", "edit")
                .answer();
    }

    private Grid.Row row(T one, Page page, RegisteredNames names) {
        String id = kind.id().apply(one).toString();
        List<Grid.Cell> line = new ArrayList<>();
        String title = name.apply(one);
        line.add(Grid.link(title, page.link(kind.path(), PageAddresses.slashed(id))));
        cells.of(one, page, names).forEach(cell -> line.add(Grid.text(cell)));
        return new Grid.Row(PageAddresses.anchor(id), line);
    }

    private static boolean isNew(Request request) {
        return request.path("id").equals("new");
    }

    private Form form(Request request) {
        if (isNew(request)) {
            return Form.of(
                    request, request.text("register.new-in", request.text("menu." + kind.path())), "", kind.type());
        }
        T one = kind.one(request);
        String version = ETags.of(Json.record(one).compact());
        return Form.of(request, name.apply(one), version, kind.type(), Correction.class);
    }

    private Answer edit(Request request) {
        return form(request).shown(isNew(request) ? blank(request) : FilledForm.from(kind.one(request)));
    }

    /** A procedure begins as the standard one, which the region takes over, changes or leaves. */
    private FilledForm blank(Request request) {
        return kind.type() == Procedure.class
                ? FilledForm.from(ProcedurePages.standard(request))
                : FilledForm.sent(Map.of());
    }

    private Answer send(Request request) {
        FilledForm filled = FilledForm.sent(request.filledIn());
        Form form = form(request);
        if (filled.isGrowing()) {
            return form.shown(filled);
        }
        form.expectUnchanged(filled);
        T given = JsonReader.record(filled.json(Form.of(request, "", "", kind.type())), kind.type());
        demandOwnId(request, kind.id().apply(given).toString());
        request.useCase(UpdateRegisters.class)
                .execute(new UpdateRegisters.Command(
                        kind.with().apply(given), Optional.of(filled.value("correctionReason")), request.actor()));
        return request.isRehearsal()
                ? form.possible(filled)
                : Answer.seeOther(PageAddresses.of(request.regionName(), List.of(kind.path())) + "#"
                        + PageAddresses.anchor(kind.id().apply(given)));
    }

    /** A new one must not take the place of another, and one that is there keeps its id. */
    private void demandOwnId(Request request, String id) {
        boolean taken = kind.found(request)
                .anyMatch(one -> kind.id().apply(one).toString().equals(id));
        boolean right = isNew(request) ? !taken : id.equals(RegisterKind.wanted(request));
        if (!right) {
            throw new no.samspill.domain.Refused(List.of(Reason.at("/id", HttpRefusal.ID_TAKEN, id)));
        }
    }

    private Answer again(Request request, List<Reason> reasons) {
        return form(request).refused(FilledForm.sent(request.filledIn()), reasons);
    }
}
