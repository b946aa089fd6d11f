package no.samspill.persistence;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samspill.application.port.Registers;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.followup.Evaluation;
import no.samspill.domain.followup.Register;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.Meeting;
import no.samspill.domain.governance.Procedure;
import no.samspill.domain.lifecycle.References;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.municipality.PartyId;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.domain.portfolio.Strategy;
import no.samspill.domain.registers.Authorship;
import no.samspill.domain.registers.ItemKind;
import no.samspill.domain.registers.RegisterKey;
import no.samspill.domain.registers.RegisteredThings;
import no.samspill.domain.registers.Revision;
import no.samspill.domain.registers.Stamp;
import no.samspill.persistence.RegisterRevisions.Added;
import org.jdbi.v3.core.Handle;

/** Each thing registered is a row, with its JSON. */
final class JdbiRegisters implements Registers {

    private final Transactions transactions;

    JdbiRegisters(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void put(Register register, Authorship by) {
        Map<RegisterKey, Object> things = RegisteredThings.of(register.with(List.of()));
        if (!things.isEmpty()) {
            transactions.write(
                    things.keySet().stream().map(RegisterKey::id).toList(), handle -> put(handle, things, by));
        }
    }

    private static int put(Handle handle, Map<RegisterKey, Object> things, Authorship by) throws SQLException {
        Map<RegisterKey, Object> changed = new LinkedHashMap<>(things);
        changed.entrySet().removeAll(stored(handle, things.keySet()).entrySet());
        return RegisterRevisions.add(
                        handle,
                        changed.entrySet().stream()
                                .map(one -> added(one.getKey(), by, Optional.of(one.getValue())))
                                .toList())
                + RegisterItems.put(
                        handle,
                        changed.entrySet().stream()
                                .map(one -> RegisterItems.Item.of(one.getKey(), one.getValue()))
                                .toList());
    }

    private static Added added(RegisterKey key, Authorship by, Optional<Object> content) {
        return new Added(key, Optional.of(by), content);
    }

    @Override
    public void putBeside(Register register, Authorship by) {
        Map<RegisterKey, Object> things = RegisteredThings.of(register);
        transactions.write(things.keySet(), handle -> {
            Map<RegisterKey, Revision> kept = new LinkedHashMap<>();
            RegisterRevisions.of(handle, things.keySet())
                    .forEach(one -> kept.put(one.stamp().key(), one));
            return RegisterRevisions.add(
                    handle,
                    kept.entrySet().stream()
                            .flatMap(one -> Stream.of(
                                    added(one.getKey(), by, Optional.ofNullable(things.get(one.getKey()))),
                                    new Added(
                                            one.getKey(),
                                            one.getValue().by(),
                                            one.getValue().content())))
                            .toList());
        });
    }

    private static Map<RegisterKey, Object> stored(Handle handle, Set<RegisterKey> keys) {
        List<Object> stored = new ArrayList<>();
        for (ItemKind kind : ItemKind.values()) {
            stored.addAll(RegisterItems.some(
                    handle,
                    kind.type(),
                    keys.stream()
                            .filter(one -> one.kind() == kind)
                            .map(RegisterKey::id)
                            .toList()));
        }
        return RegisteredThings.of(RegisteredThings.register(stored));
    }

    @Override
    public void withdraw(RegisterKey key, Authorship by) {
        transactions.write(
                List.of(key.id()),
                handle -> RegisterRevisions.add(handle, List.of(added(key, by, Optional.empty())))
                        + RegisterItems.remove(handle, key.kind().type(), key.id()));
    }

    @Override
    public Portfolio of(References wanted) {
        return transactions.read(handle -> {
            List<Decision> decisions = ReferredItems.decisions(handle, wanted);
            List<AgreementText> texts = RegisterItems.some(handle, AgreementText.class, wanted.texts());
            Set<PartyId> organisations = new HashSet<>(wanted.organisations());
            texts.forEach(text -> organisations.addAll(text.parties()));
            return new Portfolio(
                    RegisterItems.some(handle, Organisation.class, organisations),
                    ReferredItems.bodies(handle, wanted, decisions),
                    List.of(),
                    List.of(),
                    decisions,
                    texts,
                    RegisterItems.all(handle, Procedure.class),
                    List.of());
        });
    }

    @Override
    public Register all() {
        return transactions.read(handle -> new Register(
                new Portfolio(
                        RegisterItems.all(handle, Organisation.class),
                        RegisterItems.all(handle, Body.class),
                        RegisterItems.all(handle, Meeting.class),
                        RegisterItems.all(handle, Strategy.class),
                        RegisterItems.all(handle, Decision.class),
                        RegisterItems.all(handle, AgreementText.class),
                        RegisterItems.all(handle, Procedure.class),
                        List.of()),
                RegisterItems.all(handle, Evaluation.class)));
    }

    @Override
    public List<Revision> revisions(Collection<RegisterKey> keys) {
        return transactions.read(handle -> RegisterRevisions.of(handle, keys));
    }

    @Override
    public List<Stamp> stamps() {
        return transactions.read(RegisterRevisions::stamps);
    }

    @Override
    public long last() {
        return transactions.read(RegisterRevisions::last);
    }
}
