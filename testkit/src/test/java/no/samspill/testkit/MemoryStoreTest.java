package no.samspill.testkit;

import org.junit.jupiter.api.Nested;

/** The store in memory keeps the contract of every port. */
class MemoryStoreTest {

    @Nested
    class CostAgreementsInMemory extends CostAgreementsContract {
        @Override
        protected Ports ports() {
            return new MemoryStore().ports();
        }
    }

    @Nested
    class SharingRulesInMemory extends SharingRulesContract {
        @Override
        protected Ports ports() {
            return new MemoryStore().ports();
        }
    }

    @Nested
    class KeyFigureSetsInMemory extends KeyFigureSetsContract {
        @Override
        protected Ports ports() {
            return new MemoryStore().ports();
        }
    }

    @Nested
    class CostStatementsInMemory extends CostStatementsContract {
        @Override
        protected Ports ports() {
            return new MemoryStore().ports();
        }
    }

    @Nested
    class InvoicesInMemory extends InvoicesContract {
        @Override
        protected Ports ports() {
            return new MemoryStore().ports();
        }
    }

    @Nested
    class RegistersInMemory extends RegistersContract {
        @Override
        protected Ports ports() {
            return new MemoryStore().ports();
        }
    }

    @Nested
    class MeasuresInMemory extends MeasuresContract {
        @Override
        protected Ports ports() {
            return new MemoryStore().ports();
        }
    }

    @Nested
    class AuditTrailInMemory extends AuditTrailContract {
        @Override
        protected Ports ports() {
            return new MemoryStore().ports();
        }
    }

    @Nested
    class AnswersInMemory extends AnswersContract {
        @Override
        protected Ports ports() {
            return new MemoryStore().ports();
        }
    }

    @Nested
    class ViewsInMemory extends ViewsContract {
        @Override
        protected Ports ports() {
            return new MemoryStore().ports();
        }
    }

    @Nested
    class WebhooksInMemory extends WebhooksContract {
        @Override
        protected Ports ports() {
            return new MemoryStore().ports();
        }
    }

    @Nested
    class ImportsInMemory extends ImportsContract {
        @Override
        protected Ports ports() {
            return new MemoryStore().ports();
        }
    }

    @Nested
    class UnitOfWorkInMemory extends UnitOfWorkContract {
        @Override
        protected Ports ports() {
            return new MemoryStore().ports();
        }
    }
}
