package no.samspill.application.agreement;

import jakarta.inject.Inject;
import no.samspill.domain.agreement.Agreement;

/** Endre en avtale: its next version, in place of the one before. */
public final class AmendAgreement {

    /**
     * @param agreement with a version one above the registered one
     */
    public record Command(Agreement agreement, String actor) {}

    @Inject
    AmendAgreement() {}

    public Agreement execute(Command command) {
        throw new AssertionError();
    }
}
