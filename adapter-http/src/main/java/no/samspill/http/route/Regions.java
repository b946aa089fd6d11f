package no.samspill.http.route;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.application.wiring.Samspill;
import no.samspill.http.access.Access;
import no.samspill.http.access.Caller;

/**
 * Regionene: each with a database of its own, so that nothing of one can be reached through another.
 *
 * @param all by the name in the address: small letters, digits and hyphens
 */
public record Regions(Map<String, Samspill> all) implements AutoCloseable {

    private static final String NAME = "[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?";

    public Regions {
        for (String name : all.keySet()) {
            if (!isName(name)) {
                throw new IllegalArgumentException("not a name of a region: " + name);
            }
        }
        all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
    }

    public static boolean isName(String name) {
        return name.matches(NAME);
    }

    public Optional<Samspill> find(String name) {
        return Optional.ofNullable(all.get(name));
    }

    /** The names of those one may read, in their order. */
    public List<String> seenBy(Caller caller) {
        return all.keySet().stream()
                .filter(name -> caller.may(Access.READ, name))
                .toList();
    }

    @Override
    public void close() {
        all.values().forEach(Samspill::close);
    }
}
