package no.samspill.domain.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.domain.Reason;

/**
 * Trafikklysene i en evaluering: one for the whole measure and one for each side of it.
 *
 * @param quality of what is delivered
 * @param anchoring forankring: whether the participants stand behind it and take part
 */
public record Lights(
        Signal overall, Signal progress, Signal cost, Signal quality, Signal resources, Signal anchoring, Signal risk) {

    /**
     * Ett lys.
     *
     * @param comment why; compulsory on yellow and red
     */
    public record Signal(Light light, Optional<String> comment) {}

    private record Side(String name, Signal signal) {}

    private Stream<Side> sides() {
        return Stream.of(
                new Side("progress", progress),
                new Side("cost", cost),
                new Side("quality", quality),
                new Side("resources", resources),
                new Side("anchoring", anchoring),
                new Side("risk", risk));
    }

    /** What is wrong with them: a comment that is missing, or a whole that is greener than its sides. */
    List<Reason> refusals() {
        List<Reason> reasons = new ArrayList<>();
        Stream.concat(Stream.of(new Side("overall", overall)), sides())
                .filter(side -> side.signal().light().needsComment())
                .filter(side ->
                        side.signal().comment().filter(text -> !text.isBlank()).isEmpty())
                .forEach(side -> reasons.add(Reason.at(
                        "/" + side.name() + "/comment",
                        EvaluationRefusal.COMMENT_MISSING,
                        "light." + side.name(),
                        side.signal().light().name())));
        String others = sides().filter(side -> !side.signal().light().allowsGreen())
                .map(side -> "light." + side.name())
                .collect(Collectors.joining(","));
        if (overall.light() == Light.GREEN && !others.isEmpty()) {
            reasons.add(Reason.at("/overall/light", EvaluationRefusal.NOT_GREEN_AS_A_WHOLE, others));
        }
        return reasons;
    }
}
