package no.samspill.domain.registers;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.followup.Register;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.PortfolioRefusal;

/**
 * Bruk: what rests on what is registered. What has been used is not overwritten: a text that is used is closed, and anything
 * else that is used is changed with a reason only. An evaluation is delivered anew, and needs none.
 *
 * <p>Example: a council has adopted {@code brannvesen/1}, so the settlement in it stays what it was; another is
 * {@code brannvesen/2}, which goes to all of them.
 *
 * <p>Refused with {@code TEXT_IN_USE}, {@code CHANGED_WITHOUT_REASON}, {@code WITHDRAWN_WITHOUT_REASON} and
 * {@code WITHDRAWN_WHILE_USED}.
 *
 * <p>Law: none; our own rule.
 *
 * @param users what names each thing that is named
 */
public record Uses(Map<RegisterKey, Set<String>> users) {

    private static final Map<Class<?>, ItemKind> KINDS = Arrays.stream(ItemKind.values())
            .filter(kind -> kind.id().isPresent())
            .collect(toMap(kind -> kind.id().orElseThrow(), kind -> kind));

    public Uses {
        users = Map.copyOf(users);
    }

    /** Of all that is registered, with the measures. */
    public static Uses of(Register stored) {
        Map<RegisterKey, Set<String>> users = new LinkedHashMap<>();
        RegisteredThings.of(stored)
                .forEach((key, thing) -> RecordLeaves.parts(thing)
                        .filter(part -> KINDS.containsKey(part.getClass()))
                        .map(part -> new RegisterKey(kind(part), part.toString()))
                        .filter(named -> !named.equals(key))
                        .forEach(named -> users.computeIfAbsent(named, one -> new LinkedHashSet<>())
                                .add(called(key, thing))));
        return new Uses(users);
    }

    private static ItemKind kind(Object part) {
        return Optional.ofNullable(KINDS.get(part.getClass())).orElseThrow();
    }

    private static String called(RegisterKey key, Object thing) {
        return thing instanceof Measure measure
                ? measure.standing().map(standing -> standing.profile().title()).orElse(key.id())
                : key.id();
    }

    /** What names the thing: a measure by what it is called, anything else by its id. */
    public List<String> of(RegisterKey key) {
        return List.copyOf(users.getOrDefault(key, Set.of()));
    }

    /** What stands in the way of registering something else in its place; empty when nothing does. */
    public Optional<Reason> ofChange(RegisterKey key, Optional<String> why) {
        if (key.kind() == ItemKind.AGREEMENT_TEXT) {
            return used(key, PortfolioRefusal.TEXT_IN_USE);
        }
        return key.kind() == ItemKind.EVALUATION || isSaid(why)
                ? Optional.empty()
                : used(key, RegisterRefusal.CHANGED_WITHOUT_REASON);
    }

    /** What stands in the way of withdrawing it, all at once. */
    public List<Reason> ofWithdrawal(RegisterKey key, Optional<String> why) {
        Optional<Reason> unsaid = isSaid(why)
                ? Optional.empty()
                : Optional.of(Reason.at("/reason", RegisterRefusal.WITHDRAWN_WITHOUT_REASON, key.id()));
        return Stream.of(unsaid, used(key, RegisterRefusal.WITHDRAWN_WHILE_USED))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isSaid(Optional<String> why) {
        return why.filter(text -> !text.isBlank()).isPresent();
    }

    private Optional<Reason> used(RegisterKey key, Reason.Code code) {
        List<String> uses = of(key);
        return uses.isEmpty() ? Optional.empty() : Optional.of(Reason.at("", code, key.id(), String.join(", ", uses)));
    }
}
