package no.samspill.persistence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.Matter;
import no.samspill.domain.governance.TextId;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.lifecycle.References;
import org.jdbi.v3.core.Handle;

/** What of the registers acts refer to, where more than an id tells which. */
final class ReferredItems {

    /** In the JSON of every body that is set up by law there is one of these. */
    private static final List<String> TOP = List.of(
            "\"law\":", "\"" + BodyKind.JOINT_COMMITTEE + "\"", "\"" + BodyKind.COUNCIL_OF_REPRESENTATIVES + "\"");

    private ReferredItems() {}

    static List<Decision> decisions(Handle handle, References wanted) {
        Stream<Decision> told = Stream.concat(
                RegisterItems.some(handle, Decision.class, wanted.decisions()).stream(),
                wanted.subjects().stream()
                        .flatMap(
                                subject -> RegisterItems.holding(handle, Decision.class, "\"" + subject + "\"").stream()
                                        .filter(one -> one.about().stream()
                                                .map(Matter::subject)
                                                .anyMatch(subject::equals))));
        return Stream.concat(told, debated(handle, wanted)).distinct().toList();
    }

    private static Stream<Decision> debated(Handle handle, References wanted) {
        if (!wanted.debated()) {
            return Stream.empty();
        }
        Set<TextId> texts = wanted.texts().stream().map(TextVersion::text).collect(Collectors.toSet());
        return texts.stream()
                .flatMap(text -> RegisterItems.holding(handle, Decision.class, "\"" + text).stream())
                .filter(one -> one.text()
                        .map(TextVersion::text)
                        .filter(texts::contains)
                        .isPresent());
    }

    static List<Body> bodies(Handle handle, References wanted, List<Decision> decisions) {
        Set<BodyId> ids = new HashSet<>(wanted.bodies());
        decisions.forEach(one -> ids.add(one.body()));
        List<Body> bodies = RegisterItems.some(handle, Body.class, ids);
        if (!wanted.top()) {
            return bodies;
        }
        Stream<Body> top = TOP.stream()
                .flatMap(text -> RegisterItems.holding(handle, Body.class, text).stream())
                .filter(Body::isTop);
        return Stream.concat(bodies.stream(), top).distinct().toList();
    }
}
