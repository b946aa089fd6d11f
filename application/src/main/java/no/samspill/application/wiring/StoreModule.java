package no.samspill.application.wiring;

import com.google.inject.Binder;
import com.google.inject.Module;
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

/** What the use cases need of the store: each port, asked for when it is needed. */
final class StoreModule implements Module {

    private final Store store;

    StoreModule(Store store) {
        this.store = store;
    }

    @Override
    public void configure(Binder binder) {
        binder.bind(UnitOfWork.class).toProvider(store::unit);
        binder.bind(CostAgreements.class).toProvider(store::agreements);
        binder.bind(SharingRules.class).toProvider(store::rules);
        binder.bind(KeyFigureSets.class).toProvider(store::keyFigures);
        binder.bind(CostStatements.class).toProvider(store::statements);
        binder.bind(Invoices.class).toProvider(store::invoices);
        binder.bind(Registers.class).toProvider(store::registers);
        binder.bind(Measures.class).toProvider(store::measures);
        binder.bind(AuditTrail.class).toProvider(store::audit);
        binder.bind(Answers.class).toProvider(store::answers);
        binder.bind(Webhooks.class).toProvider(store::webhooks);
        binder.bind(Views.class).toProvider(store::views);
        binder.bind(Imports.class).toProvider(store::imports);
    }
}
