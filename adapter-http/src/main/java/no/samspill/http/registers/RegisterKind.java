package no.samspill.http.registers;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samspill.application.NotFound;
import no.samspill.application.portfolio.ReadRegisters;
import no.samspill.application.portfolio.UpdateRegisters;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.files.table.RegisterTables;
import no.samspill.files.table.Table;
import no.samspill.http.access.Access;
import no.samspill.http.route.Answer;
import no.samspill.http.route.ApiPaths;
import no.samspill.http.route.EntityTags;
import no.samspill.http.route.HttpRefusal;
import no.samspill.http.route.PageAddresses;
import no.samspill.http.route.Request;
import no.samspill.http.route.Route;
import no.samspill.http.route.Schema;
import no.samspill.json.Json;
import no.samspill.json.JsonList;
import no.samspill.json.JsonReader;

/**
 * Ett register: one kind of thing that measures refer to, and the routes of it.
 *
 * @param path its part of the address
 * @param all those in a portfolio
 * @param table of some of them
 * @param with a portfolio with this and nothing else
 */
record RegisterKind<T>(
        String path,
        Class<T> type,
        Function<Portfolio, List<T>> all,
        Function<T, Object> id,
        BiFunction<RegisterTables, List<T>, Table> table,
        Function<T, Portfolio> with) {

    Stream<Route> routes() {
        String place = ApiPaths.REGION + "/" + path;
        String name = type.getSimpleName();
        return Stream.of(
                Route.get(place, Access.READ)
                        .named("list" + name + "s", "All of them, in the order they were registered.")
                        .givesList(Schema.of(type))
                        .givesTable()
                        .givesSorted()
                        .untilSomethingIsDone()
                        .by(this::list),
                Route.get(place + "/{id}", Access.READ)
                        .named("show" + name, "One of them.")
                        .takes("id", Schema.text(), "Which one; ~ stands for / in the id of a text: avtale~1.")
                        .gives(200, Schema.of(type))
                        .untilSomethingIsDone()
                        .by(this::show),
                Route.put(place + "/{id}", Access.WRITE)
                        .named("register" + name, "Registers it, new or in place of the one with the same id.")
                        .takes("id", Schema.text(), "Which one; the same as in the body, with ~ for /.")
                        .takesVersion()
                        .takesBody(Schema.of(type))
                        .gives(200, Schema.of(type))
                        .gives(201, Schema.of(type))
                        .by(this::put));
    }

    private Answer list(Request request) {
        List<T> found = request.sorted(found(request).toList(), Json::ofPortfolio);
        return Answer.of(JsonList.of(found, Json::ofPortfolio))
                .orTable(() -> table.apply(new RegisterTables(request.tableTexts()), found));
    }

    private Stream<T> found(Request request) {
        return all.apply(request.useCase(ReadRegisters.class).execute(new ReadRegisters.Query())).stream();
    }

    private Json one(Request request) {
        String wanted = wanted(request);
        return found(request)
                .filter(each -> id.apply(each).toString().equals(wanted))
                .findFirst()
                .map(Json::ofPortfolio)
                .orElseThrow(() -> new NotFound(type.getSimpleName(), wanted));
    }

    /** The id in the address; one that has a slash, has ~ there. */
    private static String wanted(Request request) {
        return PageAddresses.unslashed(request.path("id"));
    }

    private Answer show(Request request) {
        return Answer.of(one(request));
    }

    private Answer put(Request request) {
        T given = JsonReader.ofPortfolio(request.json(), type);
        if (!id.apply(given).toString().equals(wanted(request))) {
            throw HttpRefusal.INVALID_PARAMETER.with("id", request.path("id"));
        }
        boolean isNew = found(request).noneMatch(each -> id.apply(each).equals(id.apply(given)));
        if (!isNew) {
            request.expect(() -> EntityTags.of(one(request).compact()));
        }
        request.useCase(UpdateRegisters.class).execute(new UpdateRegisters.Command(with.apply(given), request.actor()));
        return Answer.of(Json.ofPortfolio(given)).status(isNew ? 201 : 200);
    }
}
