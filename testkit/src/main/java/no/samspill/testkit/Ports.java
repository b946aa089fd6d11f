package no.samspill.testkit;

import no.samspill.application.port.Answers;
import no.samspill.application.port.AuditTrail;
import no.samspill.application.port.CostAgreements;
import no.samspill.application.port.CostStatements;
import no.samspill.application.port.Imports;
import no.samspill.application.port.Invoices;
import no.samspill.application.port.KeyFigureSets;
import no.samspill.application.port.Measures;
import no.samspill.application.port.Registers;
import no.samspill.application.port.SharingRules;
import no.samspill.application.port.UnitOfWork;
import no.samspill.application.port.Views;
import no.samspill.application.port.Webhooks;
import no.samspill.application.wiring.Store;

/** A store made of these ports, so that a test can put something in front of some of them. Closing it does nothing. */
public record Ports(
        UnitOfWork unit,
        CostAgreements agreements,
        SharingRules rules,
        KeyFigureSets keyFigures,
        CostStatements statements,
        Invoices invoices,
        Registers registers,
        Measures measures,
        AuditTrail audit,
        Answers answers,
        Webhooks webhooks,
        Views views,
        Imports imports)
        implements Store {

    @Override
    public void close() {}
}
