package no.samspill.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Siden om det som ikke ble gjort: why, and the number to give those who run the server. */
final class ProblemPage {

    private ProblemPage() {}

    static byte[] of(Problem problem, String path) {
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
        return Templates.rendered("problem", page, Map.of("reasons", problem.reasons(), "request", problem.request()));
    }
}
