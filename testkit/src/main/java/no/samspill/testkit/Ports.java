package no.samspill.testkit;

import no.samspill.application.port.Agreements;
import no.samspill.application.port.Answers;
import no.samspill.application.port.AuditTrail;
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

/** Every port of one store. */
public record Ports(
        UnitOfWork unit,
        Agreements agreements,
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
        Imports imports) {}
