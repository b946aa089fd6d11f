package no.samspill.http;

import java.util.List;
import java.util.Optional;

/** Rutetabellen: every route that is served, and which of them has a path. */
record RouteTable(List<Route> all) {

    RouteTable {
        all = List.copyOf(all);
    }

    /** The list at the path, where it can be had as a table. */
    Optional<Route> tableAt(String path) {
        return all.stream()
                .filter(route -> route.verb() == Route.Verb.GET && route.isTable() && route.isAt(path))
                .findFirst();
    }

    /** By which methods something at the path can be asked for, in their order. */
    List<String> methodsAt(String path) {
        return all.stream()
                .filter(route -> route.isAt(path))
                .map(route -> route.verb().name())
                .sorted()
                .toList();
    }
}
