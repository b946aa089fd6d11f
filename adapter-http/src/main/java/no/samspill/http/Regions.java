package no.samspill.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.application.wiring.Samspill;

/**
 * Regionene: each with a database of its own, so that nothing of one can be reached through another.
 *
 * @param all by the name in the address: small letters, digits and hyphens
 */
record Regions(Map<String, Samspill> all) implements AutoCloseable {

    private static final String NAME = "[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?";

    Regions {
        for (String name : all.keySet()) {
            if (!isName(name)) {
                throw new IllegalArgumentException("not a name of a region: " + name);
            }
        }
        all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
    }

    static boolean isName(String name) {
        return name.matches(NAME);
    }

    Optional<Samspill> find(String name) {
        return Optional.ofNullable(all.get(name));
    }

    /** The names of those one may read, in their order. */
    List<String> seenBy(Caller caller) {
        return all.keySet().stream()
                .filter(name -> caller.may(Access.READ, name))
                .toList();
    }

    @Override
    public void close() {
        all.values().forEach(Samspill::close);
    }
}
