package no.samspill.domain.registers;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samspill.domain.followup.Register;
import no.samspill.domain.portfolio.Portfolio;

/**
 * Registerhistorikk: when everything that is registered became what it is.
 *
 * <p>Example: what an act saw that was recorded after the third revision of the region is {@code history.seen(now, Sight.of(3))}.
 *
 * @param stamps of every revision, in the order they were stored
 * @param revisions all of those of what has more than one
 */
public record RegisterHistory(List<Stamp> stamps, List<Revision> revisions) {

    public RegisterHistory {
        stamps = List.copyOf(stamps);
        revisions = List.copyOf(revisions);
    }

    /**
     * Hvor langt noe ser: which revision is the last that counts.
     *
     * @param procedures the same, of the region's procedures
     */
    record Sight(long last, long procedures) {

        static Sight of(long serial) {
            return new Sight(serial, serial);
        }

        long of(RegisterKey key) {
            return key.kind() == ItemKind.PROCEDURE ? procedures : last;
        }
    }

    /** What has been registered, changed or withdrawn since. */
    Set<RegisterKey> since(Sight sight) {
        return stamps.stream()
                .filter(one -> one.serial() > sight.of(one.key()))
                .map(Stamp::key)
                .collect(toSet());
    }

    /** Of these, those as they were then; what was registered since is left out. */
    Portfolio seen(Map<RegisterKey, Object> now, Sight sight) {
        Map<RegisterKey, Object> then = new LinkedHashMap<>(now);
        since(sight).forEach(key -> {
            then.remove(key);
            at(key, sight.of(key)).ifPresent(content -> then.put(key, content));
        });
        Register register = RegisteredThings.register(then.values());
        return register.portfolio();
    }

    private Optional<Object> at(RegisterKey key, long serial) {
        return revisions.stream()
                .filter(one -> one.stamp().key().equals(key))
                .filter(one -> one.stamp().serial() <= serial)
                .max(comparingInt(one -> one.stamp().number()))
                .flatMap(Revision::content);
    }
}
