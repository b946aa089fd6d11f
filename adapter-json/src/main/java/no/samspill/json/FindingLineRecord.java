package no.samspill.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samspill.domain.Finding;
import no.samspill.domain.LegalReference;
import no.samspill.domain.Severity;
import no.samspill.domain.portfolio.PortfolioFinding;

/**
 * Funn som linje: what people are told of one thing, or of several alike. All that is only not stated of one thing is one line; what is
 * said in the same words of several is one line too. The most severe thing comes first, and what is found of it stands together.
 *
 * @param pointers what it is about, one or several
 * @param code empty when the line is made of several findings
 */
public record FindingLineRecord(
        Severity severity, List<String> pointers, String sentence, Optional<LegalReference> basis, String code) {

    public FindingLineRecord {
        pointers = List.copyOf(pointers);
    }

    private record Alike(Severity severity, String sentence, Optional<LegalReference> basis, String code) {}

    /** The lines of the findings. */
    public static List<FindingLineRecord> of(List<Finding> findings, Sentences sentences) {
        Map<Alike, List<String>> alike = new LinkedHashMap<>();
        Map<String, List<Finding>> unstated = new LinkedHashMap<>();
        for (Finding one : findings) {
            if (one.reason().code() instanceof PortfolioFinding code && code.isUnstated()) {
                unstated.computeIfAbsent(thing(one.reason().pointer()), thing -> new ArrayList<>())
                        .add(one);
            } else {
                alike.computeIfAbsent(
                                new Alike(
                                        one.severity(),
                                        sentences.of(one.reason()),
                                        one.reason().basis(),
                                        one.reason().code().name()),
                                key -> new ArrayList<>())
                        .add(one.reason().pointer());
            }
        }
        List<FindingLineRecord> lines = new ArrayList<>();
        alike.forEach((one, pointers) ->
                lines.add(new FindingLineRecord(one.severity(), pointers, one.sentence(), one.basis(), one.code())));
        unstated.forEach((thing, all) -> lines.add(unstated(thing, all, sentences)));
        return byThing(lines);
    }

    private static FindingLineRecord unstated(String thing, List<Finding> all, Sentences sentences) {
        Severity worst =
                all.stream().map(Finding::severity).min(Severity::compareTo).orElse(Severity.NOTE);
        String what = all.stream()
                .map(one -> sentences.unstated(one.reason()))
                .distinct()
                .collect(Collectors.joining(", "));
        return new FindingLineRecord(worst, List.of(thing), sentences.unstated(what), Optional.empty(), "");
    }

    /** By thing, the one with the most severe line first; lines of several things come where the first of them does. */
    private static List<FindingLineRecord> byThing(List<FindingLineRecord> lines) {
        Map<String, List<FindingLineRecord>> things = new LinkedHashMap<>();
        lines.stream()
                .sorted(java.util.Comparator.comparing(FindingLineRecord::severity))
                .forEach(one -> things.computeIfAbsent(
                                one.pointers().size() > 1
                                        ? ""
                                        : thing(one.pointers().get(0)),
                                key -> new ArrayList<>())
                        .add(one));
        return things.values().stream().flatMap(List::stream).toList();
    }

    /** {@code /measures/it} of {@code /measures/it/parts/0}. */
    private static String thing(String pointer) {
        String[] steps = pointer.split("/", -1);
        return steps.length < 3 ? pointer : "/" + steps[1] + "/" + steps[2];
    }
}
