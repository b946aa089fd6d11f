package no.samspill.persistence;

import no.samspill.application.wiring.Store;
import no.samspill.testkit.AnswersContract;
import no.samspill.testkit.AuditTrailContract;
import no.samspill.testkit.CostAgreementsContract;
import no.samspill.testkit.CostStatementsContract;
import no.samspill.testkit.ImportsContract;
import no.samspill.testkit.InvoicesContract;
import no.samspill.testkit.KeyFigureSetsContract;
import no.samspill.testkit.MeasuresContract;
import no.samspill.testkit.RegistersContract;
import no.samspill.testkit.SharingRulesContract;
import no.samspill.testkit.UnitOfWorkContract;
import no.samspill.testkit.ViewsContract;
import no.samspill.testkit.WebhooksContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The contract of every port, for each kind of database to extend; one database, emptied before each test. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class EveryPortContract {

    private TestDatabase store;

    /** What the settings call a database with nothing in it. */
    abstract String emptyDatabase();

    @BeforeAll
    void open() {
        store = TestDatabase.writing(emptyDatabase());
    }

    private Store ports() {
        store.clear();
        return store.ports();
    }

    @AfterAll
    void close() {
        store.close();
    }

    @Nested
    class CostAgreementsStored extends CostAgreementsContract {
        @Override
        protected Store ports() {
            return EveryPortContract.this.ports();
        }
    }

    @Nested
    class SharingRulesStored extends SharingRulesContract {
        @Override
        protected Store ports() {
            return EveryPortContract.this.ports();
        }
    }

    @Nested
    class KeyFigureSetsStored extends KeyFigureSetsContract {
        @Override
        protected Store ports() {
            return EveryPortContract.this.ports();
        }
    }

    @Nested
    class CostStatementsStored extends CostStatementsContract {
        @Override
        protected Store ports() {
            return EveryPortContract.this.ports();
        }
    }

    @Nested
    class InvoicesStored extends InvoicesContract {
        @Override
        protected Store ports() {
            return EveryPortContract.this.ports();
        }
    }

    @Nested
    class RegistersStored extends RegistersContract {
        @Override
        protected Store ports() {
            return EveryPortContract.this.ports();
        }
    }

    @Nested
    class MeasuresStored extends MeasuresContract {
        @Override
        protected Store ports() {
            return EveryPortContract.this.ports();
        }
    }

    @Nested
    class AuditTrailStored extends AuditTrailContract {
        @Override
        protected Store ports() {
            return EveryPortContract.this.ports();
        }
    }

    @Nested
    class AnswersStored extends AnswersContract {
        @Override
        protected Store ports() {
            return EveryPortContract.this.ports();
        }
    }

    @Nested
    class WebhooksStored extends WebhooksContract {
        @Override
        protected Store ports() {
            return EveryPortContract.this.ports();
        }
    }

    @Nested
    class ViewsStored extends ViewsContract {
        @Override
        protected Store ports() {
            return EveryPortContract.this.ports();
        }
    }

    @Nested
    class ImportsStored extends ImportsContract {
        @Override
        protected Store ports() {
            return EveryPortContract.this.ports();
        }
    }

    @Nested
    class UnitOfWorkStored extends UnitOfWorkContract {
        @Override
        protected Store ports() {
            return EveryPortContract.this.ports();
        }
    }

    @Nested
    class WithManyMeasures extends ManyMeasuresContract {
        @Override
        TestDatabase store() {
            store.clear();
            return store;
        }
    }

    @Nested
    class WithImports extends ContinuedImportContract {
        @Override
        TestDatabase store() {
            store.clear();
            return store;
        }
    }

    @Nested
    class AsAStore extends StoreContract {
        @Override
        TestDatabase store() {
            store.clear();
            return store;
        }
    }
}
