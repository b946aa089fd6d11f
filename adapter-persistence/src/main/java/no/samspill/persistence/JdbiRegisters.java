package no.samspill.persistence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.application.port.Registers;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.followup.Evaluation;
import no.samspill.domain.followup.Register;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.Matter;
import no.samspill.domain.governance.Meeting;
import no.samspill.domain.governance.TextId;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.lifecycle.References;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.municipality.PartyId;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.domain.portfolio.Strategy;
import org.jdbi.v3.core.Handle;

/** Each thing registered is a row, with its JSON. */
final class JdbiRegisters implements Registers {

    /** In the JSON of every body that is set up by law there is one of these. */
    private static final List<String> TOP = List.of(
            "\"law\":", "\"" + BodyKind.JOINT_COMMITTEE + "\"", "\"" + BodyKind.COUNCIL_OF_REPRESENTATIVES + "\"");

    private final Transactions transactions;

    JdbiRegisters(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void put(Register register) {
        Portfolio portfolio = register.portfolio();
        List<RegisterItems.Item> items = Stream.of(
                        RegisterItems.of(portfolio.organisations(), Organisation::id),
                        RegisterItems.of(portfolio.bodies(), Body::id),
                        RegisterItems.of(portfolio.meetings(), Meeting::id),
                        RegisterItems.of(portfolio.strategies(), Strategy::id),
                        RegisterItems.of(portfolio.decisions(), Decision::id),
                        RegisterItems.of(portfolio.agreements(), AgreementText::version),
                        RegisterItems.of(register.evaluations(), Evaluation::id))
                .flatMap(List::stream)
                .toList();
        RegisterItems.put(transactions, items);
    }

    @Override
    public Portfolio of(References wanted) {
        return transactions.read(handle -> {
            List<Decision> decisions = decisions(handle, wanted);
            List<AgreementText> texts = RegisterItems.some(handle, AgreementText.class, wanted.texts());
            Set<PartyId> organisations = new HashSet<>(wanted.organisations());
            texts.forEach(text -> organisations.addAll(text.parties()));
            return new Portfolio(
                    RegisterItems.some(handle, Organisation.class, organisations),
                    bodies(handle, wanted, decisions),
                    List.of(),
                    List.of(),
                    decisions,
                    texts,
                    List.of());
        });
    }

    private static List<Decision> decisions(Handle handle, References wanted) {
        Stream<Decision> told = Stream.concat(
                RegisterItems.some(handle, Decision.class, wanted.decisions()).stream(),
                wanted.subjects().stream()
                        .flatMap(
                                subject -> RegisterItems.holding(handle, Decision.class, "\"" + subject + "\"").stream()
                                        .filter(one -> one.about().stream()
                                                .map(Matter::subject)
                                                .anyMatch(subject::equals))));
        return Stream.concat(told, debated(handle, wanted)).distinct().toList();
    }

    private static Stream<Decision> debated(Handle handle, References wanted) {
        if (!wanted.debated()) {
            return Stream.empty();
        }
        Set<TextId> texts = wanted.texts().stream().map(TextVersion::text).collect(Collectors.toSet());
        return texts.stream()
                .flatMap(text -> RegisterItems.holding(handle, Decision.class, "\"" + text).stream())
                .filter(one -> one.text()
                        .map(TextVersion::text)
                        .filter(texts::contains)
                        .isPresent());
    }

    private static List<Body> bodies(Handle handle, References wanted, List<Decision> decisions) {
        Set<BodyId> ids = new HashSet<>(wanted.bodies());
        decisions.forEach(one -> ids.add(one.body()));
        List<Body> bodies = RegisterItems.some(handle, Body.class, ids);
        if (!wanted.top()) {
            return bodies;
        }
        Stream<Body> top = TOP.stream()
                .flatMap(text -> RegisterItems.holding(handle, Body.class, text).stream())
                .filter(Body::isTop);
        return Stream.concat(bodies.stream(), top).distinct().toList();
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
                        List.of()),
                RegisterItems.all(handle, Evaluation.class)));
    }
}
