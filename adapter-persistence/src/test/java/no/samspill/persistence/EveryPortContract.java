package no.samspill.persistence;

import no.samspill.application.testkit.AgreementsContract;
import no.samspill.application.testkit.AuditTrailContract;
import no.samspill.application.testkit.CostStatementsContract;
import no.samspill.application.testkit.InvoicesContract;
import no.samspill.application.testkit.KeyFigureSetsContract;
import no.samspill.application.testkit.Ports;
import no.samspill.application.testkit.SharingRulesContract;
import no.samspill.application.testkit.UnitOfWorkContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** The contract of every port, for each kind of database to extend. */
abstract class EveryPortContract {

    private Store store;

    /** What the settings call an empty database. */
    abstract String emptyDatabase();

    private Ports ports() {
        store = Store.writing(emptyDatabase());
        return store.ports();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Nested
    class AgreementsStored extends AgreementsContract {
        @Override
        protected Ports ports() {
            return EveryPortContract.this.ports();
        }
    }

    @Nested
    class SharingRulesStored extends SharingRulesContract {
        @Override
        protected Ports ports() {
            return EveryPortContract.this.ports();
        }
    }

    @Nested
    class KeyFigureSetsStored extends KeyFigureSetsContract {
        @Override
        protected Ports ports() {
            return EveryPortContract.this.ports();
        }
    }

    @Nested
    class CostStatementsStored extends CostStatementsContract {
        @Override
        protected Ports ports() {
            return EveryPortContract.this.ports();
        }
    }

    @Nested
    class InvoicesStored extends InvoicesContract {
        @Override
        protected Ports ports() {
            return EveryPortContract.this.ports();
        }
    }

    @Nested
    class AuditTrailStored extends AuditTrailContract {
        @Override
        protected Ports ports() {
            return EveryPortContract.this.ports();
        }
    }

    @Nested
    class UnitOfWorkStored extends UnitOfWorkContract {
        @Override
        protected Ports ports() {
            return EveryPortContract.this.ports();
        }
    }
}
