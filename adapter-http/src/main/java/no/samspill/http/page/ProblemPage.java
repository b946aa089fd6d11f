package no.samspill.http.page;

import java.time.LocalDate;
import java.util.List;
import no.samspill.domain.Reason;
import no.samspill.http.access.Caller;
import no.samspill.http.route.RouteTable;
import no.samspill.http.route.Texts;
import no.samspill.http.serve.Problem;
import no.samspill.http.templates.page.JteproblemGenerated;

/** Siden om det som ikke ble gjort: why, and the number to give those who run the server. */
public final class ProblemPage {

    /** What its template is given. */
    public record View(Page page, List<Reason> reasons, String request) {}

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
        return Templates.rendered(JteproblemGenerated::render, new View(page, problem.reasons(), problem.request()));
    }
}
