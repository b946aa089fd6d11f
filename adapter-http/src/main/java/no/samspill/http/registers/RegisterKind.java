package no.samspill.http.registers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samspill.application.NotFound;
import no.samspill.application.imports.UpdateRegisters;
import no.samspill.application.portfolio.ReadRegisters;
import no.samspill.application.portfolio.ShowRevisions;
import no.samspill.application.portfolio.WithdrawRegistered;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.domain.registers.ItemKind;
import no.samspill.domain.registers.RegisterKey;
import no.samspill.domain.registers.Revision;
import no.samspill.files.table.RegisterTables;
import no.samspill.files.table.RevisionTables;
import no.samspill.files.table.Table;
import no.samspill.http.access.Access;
import no.samspill.http.route.Answer;
import no.samspill.http.route.ApiPaths;
import no.samspill.http.route.ChangeParameters;
import no.samspill.http.route.ETags;
import no.samspill.http.route.HttpRefusal;
import no.samspill.http.route.PageAddresses;
import no.samspill.http.route.Request;
import no.samspill.http.route.Route;
import no.samspill.http.route.Schema;
import no.samspill.json.Json;
import no.samspill.json.JsonList;
import no.samspill.json.JsonReader;
import no.samspill.json.RevisionRecord;

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

    private static final String SLASH = "; ~ stands for / in it.";

    Stream<Route> routes() {
        String place = ApiPaths.REGION + "/" + path;
        String name = type.getSimpleName();
        String noun = words(name);
        String many = path.replace('-', ' ');
        return Stream.of(
                Route.get(place, Access.READ)
                        .named("list" + joined(many), "All " + many + ", in the order they were registered.")
                        .givesList(Schema.of(type))
                        .saying("The " + many + ".")
                        .givesTable()
                        .givesSorted()
                        .untilSomethingIsDone()
                        .by(this::list),
                Route.get(place + "/{id}", Access.READ)
                        .named("show" + name, "One " + noun + ".")
                        .takes("id", Schema.text(), "The id of the " + noun + SLASH)
                        .gives(200, Schema.of(type))
                        .saying("The " + noun + ".")
                        .untilSomethingIsDone()
                        .by(this::show),
                history(place + "/{id}", name, noun),
                ChangeParameters.reason(put(place + "/{id}", name, noun)),
                ChangeParameters.reason(withdrawn(place + "/{id}", name, noun)));
    }

    private Route history(String place, String name, String noun) {
        return Route.get(place + "/history", Access.READ)
                .named("show" + name + "History", "What has been registered of one " + noun + " from time to time.")
                .takes("id", Schema.text(), "The id of the " + noun + SLASH)
                .givesList(Schema.of(RevisionRecord.class))
                .saying("The revisions of the " + noun + ", the first one first.")
                .givesTable()
                .untilSomethingIsDone()
                .by(request -> revisions(
                        request,
                        request.useCase(ShowRevisions.class).execute(new ShowRevisions.Query(key(wanted(request))))));
    }

    private Route withdrawn(String place, String name, String noun) {
        return Route.of(Route.Verb.DELETE, place, Access.WRITE)
                .named("withdraw" + name, "Withdraws one " + noun + " that nothing rests on; its history is kept.")
                .takes("id", Schema.text(), "The id of the " + noun + SLASH)
                .takesVersion()
                .givesList(Schema.of(RevisionRecord.class))
                .saying("The revisions of the " + noun + ", the last of which says that it is withdrawn.")
                .by(this::withdraw);
    }

    private Answer withdraw(Request request) {
        request.expect(() -> ETags.of(Json.record(one(request)).compact()));
        return revisions(
                request,
                request.useCase(WithdrawRegistered.class)
                        .execute(new WithdrawRegistered.Command(
                                key(wanted(request)), ChangeParameters.reason(request), request.actor())));
    }

    private static Answer revisions(Request request, List<Revision> all) {
        return Answer.of(JsonList.of(RevisionRecord.of(all), Json::answer))
                .orTable(() -> new RevisionTables(request.tableTexts()).revisions(all));
    }

    private RegisterKey key(String wanted) {
        return new RegisterKey(
                Arrays.stream(ItemKind.values())
                        .filter(one -> one.type() == type)
                        .findFirst()
                        .orElseThrow(),
                wanted);
    }

    private Route put(String place, String name, String noun) {
        return Route.put(place, Access.WRITE)
                .named(
                        "register" + name,
                        "Registers one " + noun + ", new or as one more revision of the one with the same id.")
                .takes("id", Schema.text(), "The id of the " + noun + ", the same as in the body" + SLASH)
                .takesVersionUnlessNew()
                .takesBody(Schema.of(type))
                .gives(200, Schema.of(type))
                .saying("The " + noun + ", in place of the one before.")
                .gives(201, Schema.of(type))
                .saying("The " + noun + ", registered for the first time.")
                .by(this::put);
    }

    /** {@code AgreementText} is an agreement text. */
    private static String words(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** {@code agreement texts} are {@code AgreementTexts}. */
    private static String joined(String words) {
        return Pattern.compile("\\b(\\w)(\\w*) ?")
                .matcher(words)
                .replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT) + word.group(2));
    }

    private Answer list(Request request) {
        List<T> found = request.sorted(found(request).toList(), Json::record);
        return Answer.of(JsonList.of(found, Json::record))
                .orTable(() -> table.apply(new RegisterTables(request.tableTexts()), found));
    }

    Stream<T> found(Request request) {
        return all.apply(request.useCase(ReadRegisters.class).execute(new ReadRegisters.Query())).stream();
    }

    T one(Request request) {
        String wanted = wanted(request);
        return found(request)
                .filter(each -> id.apply(each).toString().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFound(type.getSimpleName(), wanted));
    }

    /** The id in the address; one that has a slash, has ~ there. */
    static String wanted(Request request) {
        return PageAddresses.unslashed(request.path("id"));
    }

    private Answer show(Request request) {
        return Answer.of(Json.record(one(request)));
    }

    private Answer put(Request request) {
        T given = JsonReader.record(request.json(), type);
        if (!id.apply(given).toString().equals(wanted(request))) {
            throw HttpRefusal.INVALID_PARAMETER.with("id", request.path("id"));
        }
        boolean isNew = found(request).noneMatch(each -> id.apply(each).equals(id.apply(given)));
        if (isNew) {
            request.expectNothing();
        } else {
            request.expect(() -> ETags.of(Json.record(one(request)).compact()));
        }
        request.useCase(UpdateRegisters.class)
                .execute(new UpdateRegisters.Command(
                        with.apply(given), ChangeParameters.reason(request), request.actor()));
        return Answer.of(Json.record(given)).status(isNew ? 201 : 200);
    }
}
