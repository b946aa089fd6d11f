package no.samspill.http;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samspill.domain.released.ReleasedAnswers;
import no.samspill.http.harness.Reply;
import no.samspill.http.harness.Running;

/**
 * What is asked of the interface, one after the other, and what each is answered.
 *
 * @param paths with what is asked for of them
 */
record AskedRoutes(List<String> paths) {

    private static final String LINE = "GET ";

    /** Those whose answers are kept in a folder. */
    static AskedRoutes kept(Path answers) {
        return new AskedRoutes(ReleasedAnswers.namesIn(answers).stream()
                .map(name -> ReleasedAnswers.read(answers.resolve(name)))
                .map(answer -> answer.substring(LINE.length(), answer.indexOf('\n')))
                .toList());
    }

    /** Under a name that says which it was: what it was answered with, as what, and the answer. */
    Map<String, String> answers(Running running) {
        Map<String, String> answers = new TreeMap<>();
        for (int i = 0; i < paths.size(); i++) {
            Reply reply = running.get(paths.get(i), "X-Request-Id", "released");
            answers.put(
                    "%03d-%s.txt".formatted(i + 1, name(paths.get(i))),
                    LINE + paths.get(i) + "\n" + reply.status() + " " + reply.header("Content-Type") + "\n\n"
                            + reply.text() + "\n");
        }
        return answers;
    }

    private static String name(String path) {
        return path.replaceFirst("\\?.*", "").replaceFirst(".*/regions/[^/]+/([^/]+).*", "$1");
    }
}
