package no.samspill.domain.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samspill.domain.Finding;
import no.samspill.domain.Reason;
import no.samspill.domain.municipality.PartyId;

/**
 * Deltakernes navn: what is found of parties, told by what they are called.
 *
 * <p>Example: {@code NETWORK_NOT_APPROVED} names Frøya and Heim, and not 5014 and 5055.
 */
public record PartyNames(Portfolio portfolio) {

    private static final String BETWEEN = ", ";

    /** Which facts of a code are ids of parties; the rest are names already, or no parties. */
    private static final Map<String, List<Integer>> PARTIES = Map.ofEntries(
            Map.entry("POST_VACANT", List.of(2)),
            Map.entry("WRONG_NUMBER_FROM", List.of(1)),
            Map.entry("TOO_FEW_DEPUTIES_FROM", List.of(1)),
            Map.entry("TOO_FEW_MEMBERS_FROM", List.of(1)),
            Map.entry("CHAIR_OUT_OF_TURN", List.of(1, 2)),
            Map.entry("NOT_DECIDED_BY_COUNCIL", List.of(0)),
            Map.entry("OTHER_VERSION_ADOPTED", List.of(0)),
            Map.entry("CHANGED_VERSION_ADOPTED", List.of(0)),
            Map.entry("NETWORK_NOT_APPROVED", List.of(0)),
            Map.entry("NOT_IN_OWNERSHIP_REPORT", List.of(0)),
            Map.entry("WITHDRAWAL_SIGNALLED", List.of(0)),
            Map.entry("NOTICE_RUNNING", List.of(0)),
            Map.entry("PARTY_HAS_GIVEN_NOTICE", List.of(0)),
            Map.entry("ONE_PARTY_LEFT", List.of(0)),
            Map.entry("PARTY_CHANGED", List.of(0, 1)),
            Map.entry("HOST_CHANGED", List.of(0, 1)));

    /** The same findings. */
    public List<Finding> in(List<Finding> findings) {
        return findings.stream()
                .map(one -> new Finding(one.severity(), in(one.reason())))
                .toList();
    }

    private Reason in(Reason reason) {
        List<String> named = new ArrayList<>(reason.facts());
        PARTIES.getOrDefault(reason.code().name(), List.of()).stream()
                .filter(place -> place < named.size() && !named.get(place).isEmpty())
                .forEach(place -> named.set(place, names(named.get(place))));
        return new Reason(reason.code(), reason.pointer(), named, reason.basis());
    }

    private String names(String ids) {
        return Arrays.stream(ids.split(BETWEEN))
                .map(id -> portfolio.name(new PartyId(id)))
                .collect(Collectors.joining(BETWEEN));
    }
}
