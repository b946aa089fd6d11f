package no.samspill.persistence;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import no.samspill.application.port.Registers;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.followup.Evaluation;
import no.samspill.domain.followup.Register;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.Meeting;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.domain.portfolio.Strategy;

/** Each thing registered is a row, with its JSON. */
final class JdbiRegisters implements Registers {

    private final Transactions transactions;

    @Inject
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
