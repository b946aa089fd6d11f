package no.samspill.testkit;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samspill.application.port.Registers;
import no.samspill.domain.followup.Register;
import no.samspill.domain.lifecycle.References;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.domain.registers.Authorship;
import no.samspill.domain.registers.RegisterKey;
import no.samspill.domain.registers.RegisteredThings;
import no.samspill.domain.registers.Revision;
import no.samspill.domain.registers.Stamp;

record MemoryRegisters(MemoryStore store) implements Registers {

    @Override
    public void put(Register register, Authorship by) {
        Map<RegisterKey, Object> stored = now();
        RegisteredThings.of(register.with(List.of())).forEach((key, thing) -> {
            if (!thing.equals(stored.get(key))) {
                add(key, Optional.of(by), Optional.of(thing));
            }
        });
    }

    @Override
    public void putBeside(Register register, Authorship by) {
        RegisteredThings.of(register).forEach((key, thing) -> {
            Revision kept = revisions(Set.of(key)).stream()
                    .reduce((former, later) -> later)
                    .orElseThrow();
            add(key, Optional.of(by), Optional.of(thing));
            add(key, kept.by(), kept.content());
        });
    }

    @Override
    public void withdraw(RegisterKey key, Authorship by) {
        add(key, Optional.of(by), Optional.empty());
    }

    private void add(RegisterKey key, Optional<Authorship> by, Optional<Object> content) {
        List<Revision> revisions = store.tables().revisions;
        int number = 1 + revisions(Set.of(key)).size();
        revisions.add(new Revision(new Stamp(key, number, 1 + last()), by, content));
    }

    /** Everything that is not withdrawn, in the order it was first stored. */
    private Map<RegisterKey, Object> now() {
        Map<RegisterKey, Optional<Object>> last = new LinkedHashMap<>();
        store.tables().revisions.forEach(one -> last.put(one.stamp().key(), one.content()));
        Map<RegisterKey, Object> now = new LinkedHashMap<>();
        last.forEach((key, content) -> content.ifPresent(thing -> now.put(key, thing)));
        return now;
    }

    @Override
    public Portfolio of(References wanted) {
        return all().portfolio().only(wanted);
    }

    @Override
    public Register all() {
        return RegisteredThings.register(now().values());
    }

    @Override
    public List<Revision> revisions(Collection<RegisterKey> keys) {
        Set<RegisterKey> wanted = new HashSet<>(keys);
        return store.tables().revisions.stream()
                .filter(one -> wanted.contains(one.stamp().key()))
                .toList();
    }

    @Override
    public List<Stamp> stamps() {
        return store.tables().revisions.stream().map(Revision::stamp).toList();
    }

    @Override
    public long last() {
        return store.tables().revisions.size();
    }
}
