package no.samspill.domain.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Finding;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.AgreementLaw;
import no.samspill.domain.followup.Register;
import no.samspill.domain.lifecycle.Corrected;
import no.samspill.domain.lifecycle.Docket;
import no.samspill.domain.lifecycle.Entry;
import no.samspill.domain.lifecycle.References;
import no.samspill.domain.lifecycle.Situation;
import no.samspill.domain.lifecycle.Standing;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.domain.registers.RegisterHistory.Sight;

/**
 * Kontroll av hva handlinger hviler på: each act is judged again when something has been registered, changed or withdrawn since it
 * was recorded, and only what was not against it then counts. It is asked by the region's procedures of then: none that is
 * registered later, or changed, asks it anew.
 *
 * <p>Finds {@code RESTS_ON_CHANGED_DECISION}, and what is against the act now. Example: the council's adoption is corrected to a
 * rejection, so the measure that was started on it has no ground.
 *
 * <p>Law: as the acts say; that they are judged again is our own rule.
 *
 * @param portfolio all that is registered now
 */
public record RestingCheck(Portfolio portfolio, RegisterHistory history, AgreementLaw law) {

    /**
     * What is found of the acts until the day.
     *
     * @param seen the serial of the last revision that was there when each act was recorded, in the order of the acts
     */
    public List<Finding> findings(Measure measure, List<Long> seen, LocalDate date) {
        References wanted = measure.references().toDecisionsOn(measure.id());
        Map<RegisterKey, Object> now = RegisteredThings.of(Register.of(portfolio.only(wanted)));
        Map<Integer, Long> sight = sight(measure, seen);
        Judged before = new Judged(measure, wanted, now, new LinkedHashMap<>());
        return measure.actsOn(date).stream()
                .flatMap(entry -> found(entry, sight.getOrDefault(entry.number(), Long.MAX_VALUE), before))
                .map(one -> one.under("/measures/" + measure.id()))
                .toList();
    }

    private Stream<Finding> found(Entry entry, long serial, Judged judged) {
        List<String> changed = history.since(new Sight(serial, Long.MAX_VALUE)).stream()
                .filter(judged.now()::containsKey)
                .map(RegisterKey::id)
                .sorted()
                .toList();
        List<Reason> fresh = changed.isEmpty() ? List.of() : fresh(entry, serial, judged);
        if (fresh.isEmpty()) {
            return Stream.of();
        }
        Reason rests = Reason.at(
                "/acts/" + entry.number(),
                RegisterFinding.RESTS_ON_CHANGED_DECISION,
                entry.act().name(),
                entry.date().toString(),
                String.join(", ", changed));
        return Stream.concat(Stream.of(rests), fresh.stream()).map(Finding::error);
    }

    private List<Reason> fresh(Entry entry, long serial, Judged judged) {
        List<Reason> fresh = new ArrayList<>(judged.against(entry, new Sight(Long.MAX_VALUE, serial), this));
        fresh.removeAll(judged.against(entry, Sight.of(serial), this));
        return fresh;
    }

    /** What is against the acts of a measure, by what was registered at that time. */
    private record Judged(
            Measure measure,
            References wanted,
            Map<RegisterKey, Object> now,
            Map<Sight, Map<Integer, List<Reason>>> bySight) {

        List<Reason> against(Entry entry, Sight sight, RestingCheck check) {
            return bySight.computeIfAbsent(
                            sight,
                            then -> against(
                                    check.history.seen(now, then).only(wanted).docket(check.law)))
                    .getOrDefault(entry.number(), List.of());
        }

        /** What is against each of the acts that hold, by its number, were it done anew. */
        private Map<Integer, List<Reason>> against(Docket docket) {
            Measure holding = new Measure(measure.id(), measure.actsOn(LocalDate.MAX));
            List<Standing> history = holding.history();
            Map<Integer, List<Reason>> against = new LinkedHashMap<>();
            for (int i = 0; i < history.size(); i++) {
                Entry entry = holding.acts().get(i);
                Optional<Standing> before = i == 0
                        ? Optional.empty()
                        : Optional.of(history.get(i - 1).on(entry.date()));
                Situation now = new Situation(measure.id(), before, entry.date(), docket);
                against.put(entry.number(), entry.act().refusals(now));
            }
            return against;
        }
    }

    /** How far what each act, or the last correction of it, was recorded with could see. */
    private static Map<Integer, Long> sight(Measure measure, List<Long> seen) {
        Map<Integer, Long> sight = new LinkedHashMap<>();
        for (int i = 0; i < seen.size(); i++) {
            Entry entry = measure.acts().get(i);
            int number = entry.act() instanceof Corrected correction ? correction.number() : entry.number();
            sight.put(number, seen.get(i));
        }
        return sight;
    }
}
