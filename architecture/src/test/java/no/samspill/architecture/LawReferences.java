package no.samspill.architecture;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Paragraphs as a text names them: {@code kommuneloven § 18-1, § 19-1; IKS-loven § 4}. */
final class LawReferences {

    private static final String LAW = "domain/src/main/resources/no/samspill/domain/law.csv";

    /** An act, which the paragraphs after it are of until another is named; and a paragraph. */
    private static final Pattern PART =
            Pattern.compile("(?<act>" + String.join("|", acts()) + ")|(?<paragraph>§ \\d+(?:-\\d+)?)");

    private LawReferences() {}

    private static Set<String> acts() {
        return known().stream()
                .map(reference -> Pattern.quote(reference.substring(0, reference.indexOf(" §"))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those the program has, each as the act and the paragraph. */
    static Set<String> known() {
        return Document.read(LAW).lines().stream()
                .skip(1)
                .map(line -> line.split(";", -1))
                .map(cells -> cells[1] + " " + cells[2])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> in(String text) {
        Set<String> references = new TreeSet<>();
        String act = "no act";
        Matcher part = PART.matcher(text);
        while (part.find()) {
            if (part.group("act") == null) {
                references.add(act + " " + part.group("paragraph"));
            } else {
                act = part.group("act");
            }
        }
        return references;
    }
}
