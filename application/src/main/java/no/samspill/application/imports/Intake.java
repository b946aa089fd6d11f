package no.samspill.application.imports;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samspill.application.port.AuditTrail;
import no.samspill.application.port.Measures;
import no.samspill.application.port.Registers;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.agreement.AgreementLaw;
import no.samspill.domain.followup.Register;
import no.samspill.domain.imports.Item;
import no.samspill.domain.imports.JudgedItem;
import no.samspill.domain.imports.Judging;
import no.samspill.domain.imports.Replacing;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.registers.Authorship;
import no.samspill.domain.registers.RegisterKey;
import no.samspill.domain.registers.RegisteredThings;
import no.samspill.domain.registers.Stamp;

/** How things are held against what is registered, and taken in: the same one by one, in a document at once, or bit by bit. */
final class Intake {

    private final Registers registers;
    private final Measures measures;
    private final AuditTrail audit;
    private final AgreementLaw law;
    private final Clock clock;

    @Inject
    Intake(Registers registers, Measures measures, AuditTrail audit, AgreementLaw law, Clock clock) {
        this.registers = registers;
        this.measures = measures;
        this.audit = audit;
        this.law = law;
        this.clock = clock;
    }

    /** Holds them against what is registered, where it stands when nothing is to be replaced. */
    List<JudgedItem> judged(List<Item> items, Optional<Replacing> replacing) {
        Register all = registers.all();
        Map<RegisterKey, Object> known = RegisteredThings.of(all);
        boolean differs = items.stream()
                .anyMatch(one -> known.containsKey(one.key()) && !one.content().equals(known.get(one.key())));
        Judging judging = new Judging(law, LocalDate.now(clock), withdrawn(items, known.keySet()), replacing);
        return JudgedItem.of(items, all.with(differs ? measures.all() : stored(items)), judging);
    }

    /** Those whose ids have been used by what is registered no more. */
    private Set<RegisterKey> withdrawn(List<Item> items, Set<RegisterKey> known) {
        Set<RegisterKey> unknown = items.stream()
                .filter(one -> !(one.content() instanceof Measure))
                .map(Item::key)
                .collect(toSet());
        unknown.removeAll(known);
        if (unknown.isEmpty()) {
            return Set.of();
        }
        unknown.retainAll(registers.stamps().stream().map(Stamp::key).collect(toSet()));
        return unknown;
    }

    private List<Measure> stored(List<Item> items) {
        return List.copyOf(measures.find(items.stream()
                        .map(Item::content)
                        .filter(Measure.class::isInstance)
                        .map(one -> ((Measure) one).id())
                        .toList())
                .values());
    }

    /** Takes in those of them in whose way nothing stands, and leaves these entries. */
    void take(List<JudgedItem> judged, Authorship by, List<AuditEntry> entries) {
        Register taken = Item.register(judged.stream()
                .filter(one -> one.result().isTaken())
                .map(JudgedItem::item)
                .toList());
        registers.put(taken, by);
        long seen = registers.last();
        measures.add(judged.stream().flatMap(one -> one.grown(seen).stream()).toList());
        audit.add(entries);
    }
}
