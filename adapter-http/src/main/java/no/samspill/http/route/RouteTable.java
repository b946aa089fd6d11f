package no.samspill.http.route;

import java.util.List;
import java.util.Optional;

/** Rutetabellen: every route that is served, and which of them has a path. */
public record RouteTable(List<Route> all) {

    public RouteTable {
        all = List.copyOf(all);
    }

    /** The list at the path, where it can be had as a table. */
    public Optional<Route> tableAt(String path) {
        return all.stream()
                .filter(route -> route.verb() == Route.Verb.GET && route.isTable() && route.isAt(path))
                .findFirst();
    }

    /** By which methods something at the path can be asked for, in their order. */
    public List<String> methodsAt(String path) {
        return all.stream()
                .filter(route -> route.isAt(path))
                .map(route -> route.verb().name())
                .sorted()
                .toList();
    }
}
