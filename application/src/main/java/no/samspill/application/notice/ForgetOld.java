package no.samspill.application.notice;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import no.samspill.application.port.Answers;
import no.samspill.application.port.Imports;
import no.samspill.application.port.UnitOfWork;
import no.samspill.application.port.Webhooks;

/** Glem det gamle: answers nobody will ask for again, and deliveries and imports nobody will look for. */
public final class ForgetOld {

    /**
     * What is old.
     *
     * @param answers an answer that was given so long ago
     * @param deliveries a delivery that was tried so long ago
     * @param imports an import that ended so long ago
     */
    public record Command(Duration answers, Duration deliveries, Duration imports) {}

    private final UnitOfWork unit;
    private final Answers answers;
    private final Webhooks webhooks;
    private final Imports imports;
    private final Clock clock;

    @Inject
    ForgetOld(UnitOfWork unit, Answers answers, Webhooks webhooks, Imports imports, Clock clock) {
        this.unit = unit;
        this.answers = answers;
        this.webhooks = webhooks;
        this.imports = imports;
        this.clock = clock;
    }

    /** How many were forgotten. */
    public int execute(Command command) {
        Instant now = clock.instant();
        return unit.run(() -> answers.forgetBefore(now.minus(command.answers()))
                + webhooks.forgetBefore(now.minus(command.deliveries()))
                + imports.forgetBefore(now.minus(command.imports())));
    }
}
