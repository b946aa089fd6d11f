package no.samspill.http.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samspill.http.access.Caller;
import no.samspill.http.route.RouteTable;
import no.samspill.http.route.Texts;
import no.samspill.http.serve.Problem;

/** Siden om det som ikke ble gjort: why, and the number to give those who run the server. */
public final class ProblemPage {

    private ProblemPage() {}

    public static byte[] of(Problem problem, String path) {
        String title = Texts.in(problem.language()).of("status." + problem.status());
        Page page = new Page(
                problem.language(),
                "",
                path,
                LocalDate.EPOCH,
                title,
                Caller.NOBODY,
                List.of(),
                new RouteTable(List.of()));
        return Templates.rendered(
                "page/problem", page, Map.of("reasons", problem.reasons(), "request", problem.request()));
    }
}
