package no.samspill.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.samspill.application.port.Registers;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.followup.Evaluation;
import no.samspill.domain.followup.Register;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.Meeting;
import no.samspill.domain.lifecycle.References;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.domain.portfolio.Strategy;

record MemoryRegisters(MemoryStore store) implements Registers {

    @Override
    public void put(Register register) {
        Portfolio given = register.portfolio();
        Portfolio stored = store.tables().registers.portfolio();
        Portfolio portfolio = new Portfolio(
                merged(stored.organisations(), given.organisations(), Organisation::id),
                merged(stored.bodies(), given.bodies(), Body::id),
                merged(stored.meetings(), given.meetings(), Meeting::id),
                merged(stored.strategies(), given.strategies(), Strategy::id),
                merged(stored.decisions(), given.decisions(), Decision::id),
                merged(stored.agreements(), given.agreements(), AgreementText::version),
                List.of());
        store.tables().registers = new Register(
                portfolio, merged(store.tables().registers.evaluations(), register.evaluations(), Evaluation::id));
    }

    private static <T, K> List<T> merged(List<T> stored, List<T> given, Function<T, K> key) {
        Map<K, T> merged = new LinkedHashMap<>();
        stored.forEach(one -> merged.put(key.apply(one), one));
        given.forEach(one -> merged.put(key.apply(one), one));
        return List.copyOf(merged.values());
    }

    @Override
    public Portfolio of(References wanted) {
        return store.tables().registers.portfolio().only(wanted);
    }

    @Override
    public Register all() {
        return store.tables().registers;
    }
}
