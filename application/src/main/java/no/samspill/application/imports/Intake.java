package no.samspill.application.imports;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.samspill.application.port.AuditTrail;
import no.samspill.application.port.Measures;
import no.samspill.application.port.Registers;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.agreement.AgreementLaw;
import no.samspill.domain.followup.Register;
import no.samspill.domain.imports.Item;
import no.samspill.domain.imports.JudgedItem;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.domain.registers.Uses;

/** How a document is held against what is registered, and taken in: the same whether at once or bit by bit. */
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

    List<JudgedItem> judged(List<Item> items) {
        Portfolio given = Item.register(items).portfolio();
        Register all = registers.all();
        boolean textsDiffer = new Uses(all.portfolio()).differs(given.agreements());
        return JudgedItem.of(items, all.with(textsDiffer ? measures.all() : stored(given)), law, LocalDate.now(clock));
    }

    private List<Measure> stored(Portfolio given) {
        return List.copyOf(
                measures.find(given.measures().stream().map(Measure::id).toList())
                        .values());
    }

    /** Takes in those of them in whose way nothing stands, and leaves these entries. */
    void take(List<JudgedItem> judged, List<AuditEntry> entries) {
        Register taken = Item.register(judged.stream()
                .filter(one -> one.result().isTaken())
                .map(JudgedItem::item)
                .toList());
        registers.put(taken);
        measures.add(judged.stream().flatMap(one -> one.grown().stream()).toList());
        audit.add(entries);
    }
}
