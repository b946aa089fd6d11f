package no.samspill.http;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samspill.domain.released.ReleasedAnswers;
import no.samspill.http.harness.Running;

/**
 * Writes what the interface answers for the databases of a version that is to be kept, and how it describes itself; not a test.
 * Its arguments are the version's folder among the resources of the tests of the command line, and the one among these.
 */
final class KeepRoutes {

    private static final String BASE = "/api/v1";

    private static final Map<String, List<String>> READ = Map.of(
            "orkdal-oy",
            List.of(
                    "cost-agreements",
                    "cost-agreements/orkdal-oy-utviklingsveileder",
                    "cost-agreements/orkdal-oy-utviklingsveileder/invoice-runs/2026",
                    "cost-statements",
                    "cost-statements/{cost-statements}",
                    "cost-statements/{cost-statements}/verification",
                    "cost-statements/{cost-statements}/invoice-bases",
                    "cost-statements/{cost-statements}/invoice-bases?kind=CORRECTION",
                    "key-figures",
                    "key-figures/pupils/2025-10-01",
                    "key-figures/hours/2026-12-31",
                    "matrix?asOf=2026-06-30",
                    "measures/veileder",
                    "audit-trail",
                    "events"),
            "nord-troms",
            List.of(
                    "measures",
                    "measures?limit=5&count=true",
                    "measures?party=5424&asOf=2020-03-01&fields=id,title,phase",
                    "measures?format=csv",
                    "measures?limit=0",
                    "measures/finnes-ikke",
                    "measures/it-samarbeid",
                    "measures/it-samarbeid?asOf=2020-03-01",
                    "measures/it-samarbeid?expand=decisions,parties",
                    "measures/bibliotek/publication",
                    "public/measures",
                    "public/measures/bibliotek",
                    "strategies",
                    "organisations",
                    "organisations?sort=-name&fields=id,name",
                    "bodies",
                    "bodies/kdu",
                    "decisions",
                    "decisions/kdu-1-21",
                    "meetings",
                    "agreement-texts",
                    "evaluations",
                    "calendar?from=2020-01-01&to=2021-12-31",
                    "calendar?from=2020-01-01&to=2021-12-31&format=ics",
                    "matrix?asOf=2020-03-01",
                    "portfolio",
                    "portfolio/findings?asOf=2020-03-01",
                    "imports",
                    "imports/{imports}",
                    "imports/{imports}/rows",
                    "views",
                    "webhooks",
                    "events",
                    "audit-trail"));

    private KeepRoutes() {}

    public static void main(String[] arguments) throws Exception {
        Path databases = Path.of(arguments[0]);
        Path made = Path.of(arguments[1]);
        for (Map.Entry<String, List<String>> region : READ.entrySet()) {
            Path file = Files.createTempDirectory("samspill").resolve("samspill");
            Files.copy(databases.resolve(region.getKey() + ".mv.db"), Path.of(file + ".mv.db"));
            try (Running running = Running.on(region.getKey(), file.toString())) {
                Path answers = made.resolve("answers").resolve(region.getKey());
                paths(running, region)
                        .answers(running)
                        .forEach((name, text) -> ReleasedAnswers.write(answers.resolve(name), text));
                Files.write(
                        made.resolve("openapi.json"),
                        running.get(BASE + "/openapi.json").body());
            }
        }
        System.exit(0);
    }

    /** The paths, where a word in braces is the id of the first in the list it names. */
    private static AskedRoutes paths(Running running, Map.Entry<String, List<String>> region) {
        String base = BASE + "/regions/" + region.getKey() + "/";
        List<String> paths = new ArrayList<>();
        for (String path : region.getValue()) {
            String list = path.replaceFirst(".*\\{(.+)}.*", "$1");
            String id = list.equals(path)
                    ? ""
                    : running.get(base + list).json().findValue("id").asText();
            paths.add(base + path.replace("{" + list + "}", id));
        }
        return new AskedRoutes(paths);
    }
}
