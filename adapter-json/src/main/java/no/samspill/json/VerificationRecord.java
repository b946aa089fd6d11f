package no.samspill.json;

import no.samspill.application.costsharing.VerifyCostStatement;
import no.samspill.domain.costsharing.StatementId;

/** The JSON form of what came of computing a statement again. */
public record VerificationRecord(StatementId statement, Outcome result) {

    /** Whether every byte is as it was. */
    public enum Outcome {
        SAME,
        DIFFERENT
    }

    public static VerificationRecord of(VerifyCostStatement.Result verified) {
        return new VerificationRecord(verified.stored().id(), verified.isSame() ? Outcome.SAME : Outcome.DIFFERENT);
    }
}
