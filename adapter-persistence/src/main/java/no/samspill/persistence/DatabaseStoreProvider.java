package no.samspill.persistence;

import com.google.inject.Module;
import com.google.inject.PrivateModule;
import com.google.inject.Scopes;
import java.io.Closeable;
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
import no.samspill.application.wiring.Backups;
import no.samspill.application.wiring.Settings;
import no.samspill.application.wiring.StoreProvider;

/** The ports on a database: an H2 file, or whatever H2 or PostgreSQL database a JDBC URL names. */
public final class DatabaseStoreProvider implements StoreProvider {

    /** Found by {@link java.util.ServiceLoader}. */
    public DatabaseStoreProvider() {}

    @Override
    public Module module(Settings settings) {
        return new Ports(settings, new Database(settings));
    }

    private static final class Ports extends PrivateModule {

        private final Settings settings;
        private final Database database;

        private Ports(Settings settings, Database database) {
            this.settings = settings;
            this.database = database;
        }

        @Override
        protected void configure() {
            bind(Settings.class).toInstance(settings);
            bind(Database.class).toInstance(database);
            bind(Transactions.class).in(Scopes.SINGLETON);
            port(Closeable.class, Database.class);
            port(Backups.class, FileBackups.class);
            port(UnitOfWork.class, Transactions.class);
            port(Agreements.class, JdbiAgreements.class);
            port(SharingRules.class, JdbiSharingRules.class);
            port(KeyFigureSets.class, JdbiKeyFigureSets.class);
            port(CostStatements.class, JdbiCostStatements.class);
            port(Invoices.class, JdbiInvoices.class);
            port(Registers.class, JdbiRegisters.class);
            port(Measures.class, JdbiMeasures.class);
            port(AuditTrail.class, JdbiAuditTrail.class);
            port(Answers.class, JdbiAnswers.class);
            port(Webhooks.class, JdbiWebhooks.class);
            port(Views.class, JdbiViews.class);
            port(Imports.class, JdbiImports.class);
        }

        private <T> void port(Class<T> port, Class<? extends T> adapter) {
            bind(port).to(adapter);
            expose(port);
        }
    }
}
