package no.samspill.application.agreement;

import jakarta.inject.Inject;
import java.util.List;
import no.samspill.domain.agreement.Agreement;

/** Vis alle avtalene, in the order of their ids. */
public final class ListAgreements {

    public record Query() {}

    @Inject
    ListAgreements() {}

    public List<Agreement> execute(Query query) {
        throw new AssertionError();
    }
}
