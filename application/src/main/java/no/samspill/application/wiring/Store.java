package no.samspill.application.wiring;

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

/**
 * Lager: where everything is stored, as the ports the use cases see it through. Each is asked for when a use case needs it,
 * every time. A store that keeps only some of it leaves the other ports out, and a use case that needs one of them cannot be
 * had: {@link UnsupportedOperationException}.
 */
public interface Store extends AutoCloseable {

    UnitOfWork unit();

    default CostAgreements agreements() {
        throw none("agreements");
    }

    default SharingRules rules() {
        throw none("cost-sharing rules");
    }

    default KeyFigureSets keyFigures() {
        throw none("key figures");
    }

    default CostStatements statements() {
        throw none("cost statements");
    }

    default Invoices invoices() {
        throw none("invoices");
    }

    default Registers registers() {
        throw none("registers");
    }

    default Measures measures() {
        throw none("measures");
    }

    default AuditTrail audit() {
        throw none("audit trail");
    }

    default Answers answers() {
        throw none("answers");
    }

    default Webhooks webhooks() {
        throw none("webhooks");
    }

    default Views views() {
        throw none("views");
    }

    default Imports imports() {
        throw none("imports");
    }

    /** The backups of it; none when it has a way of its own to be kept safe. */
    default Optional<Backups> backups() {
        return Optional.empty();
    }

    /** Closes all that has been opened; when nothing was, does nothing. */
    @Override
    void close();

    private static UnsupportedOperationException none(String what) {
        return new UnsupportedOperationException("this store keeps no " + what);
    }
}
