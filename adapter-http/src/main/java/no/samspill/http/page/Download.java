package no.samspill.http.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samspill.http.route.ApiPaths;
import no.samspill.http.route.MediaType;
import no.samspill.http.route.PageAddresses;
import no.samspill.http.route.Request;
import no.samspill.http.route.Route;
import no.samspill.http.route.RouteTable;

/**
 * Nedlasting: what a page shows, as a file to keep.
 *
 * @param form what kind of file it is
 * @param address in the interface for programs, which has it
 */
public record Download(MediaType form, String address) {

    /** Which part of a list a page shows; a file holds all of it. */
    private static final List<String> PART = List.of("limit", "after");

    /** The files of the page that was asked for, with what it is asked about; none when the interface has no such list. */
    static List<Download> of(Request request) {
        return of(request.routes(), ApiPaths.BASE + request.place(), request.filters());
    }

    /** The files of a list in the interface. */
    static List<Download> of(RouteTable routes, String path, Map<String, String> filters) {
        return routes.tableAt(path).map(route -> files(route, path, filters)).orElse(List.of());
    }

    private static List<Download> files(Route route, String path, Map<String, String> filters) {
        Map<String, String> known = new TreeMap<>(filters);
        known.keySet().removeIf(name -> PART.contains(name) || !route.takes(name));
        return MediaType.tables().stream()
                .map(form -> {
                    known.put(Route.FORMAT, form.ending());
                    return new Download(form, path + PageAddresses.filters(known));
                })
                .toList();
    }

    /** The key of what it is called. */
    public String name() {
        return "download." + form.ending();
    }
}
