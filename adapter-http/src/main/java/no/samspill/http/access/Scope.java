package no.samspill.http.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Omfang: what a program's token lets it do, at most, of what its organisation's roles allow. */
public enum Scope {
    READ(Access.READ, Access.AUDIT),
    WRITE(Access.WRITE, Access.REPORT),
    INVOICE(Access.ACCOUNT),
    OPERATE(Access.OPERATE);

    /** What stands before the name, when the configuration does not say. */
    public static final String ORDINARY_PREFIX = "samspill:";

    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot change
    private final Set<Access> accesses;

    Scope(Access... accesses) {
        this.accesses = Set.of(accesses);
    }

    /** As it stands in a token: {@code samspill:read}. */
    public String name(String prefix) {
        return prefix + name().toLowerCase(Locale.ROOT);
    }

    /** All that these scopes of a token let it do; those we do not know let it do nothing. */
    public static Set<Access> accesses(String prefix, Collection<String> given) {
        return Arrays.stream(values())
                .filter(scope -> given.contains(scope.name(prefix)))
                .flatMap(scope -> scope.accesses.stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The scopes one of which lets a token do this. */
    public static List<Scope> of(Access access) {
        return Arrays.stream(values())
                .filter(scope -> scope.accesses.contains(access))
                .toList();
    }
}
