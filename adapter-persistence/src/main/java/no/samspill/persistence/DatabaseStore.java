package no.samspill.persistence;

import java.util.Optional;
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
import no.samspill.application.wiring.Backups;
import no.samspill.application.wiring.Settings;
import no.samspill.application.wiring.Store;

/** The ports of one database. A port holds nothing but the way to it, and is made anew for whoever asks. */
final class DatabaseStore implements Store {

    private final Settings settings;
    private final Database database;
    private final Transactions transactions;

    DatabaseStore(Settings settings, Database database) {
        this.settings = settings;
        this.database = database;
        this.transactions = new Transactions(database);
    }

    @Override
    public UnitOfWork unit() {
        return transactions;
    }

    @Override
    public CostAgreements agreements() {
        return new JdbiCostAgreements(transactions);
    }

    @Override
    public SharingRules rules() {
        return new JdbiSharingRules(transactions);
    }

    @Override
    public KeyFigureSets keyFigures() {
        return new JdbiKeyFigureSets(transactions);
    }

    @Override
    public CostStatements statements() {
        return new JdbiCostStatements(transactions);
    }

    @Override
    public Invoices invoices() {
        return new JdbiInvoices(transactions);
    }

    @Override
    public Registers registers() {
        return new JdbiRegisters(transactions);
    }

    @Override
    public Measures measures() {
        return new JdbiMeasures(transactions);
    }

    @Override
    public AuditTrail audit() {
        return new JdbiAuditTrail(transactions);
    }

    @Override
    public Answers answers() {
        return new JdbiAnswers(transactions);
    }

    @Override
    public Webhooks webhooks() {
        return new JdbiWebhooks(transactions);
    }

    @Override
    public Views views() {
        return new JdbiViews(transactions);
    }

    @Override
    public Imports imports() {
        return new JdbiImports(transactions);
    }

    @Override
    public Optional<Backups> backups() {
        return Optional.of(new FileBackups(settings, database));
    }

    @Override
    public void close() {
        database.close();
    }
}
