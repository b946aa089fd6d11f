package no.samspill.application.wiring;

import com.google.inject.Binder;
import com.google.inject.Module;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import no.samspill.domain.agreement.AgreementLaw;
import no.samspill.domain.costsharing.StatementId;
import no.samspill.domain.imports.ImportId;

/**
 * What the use cases need besides the ports: the clock and new ids.
 *
 * <p>The use cases themselves are not listed. Listing them would load all of them, and most of the domain, for a command
 * that needs one; a test makes each of them instead.
 */
final class UseCasesModule implements Module {

    private final Clock clock;

    UseCasesModule(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void configure(Binder binder) {
        binder.requireAtInjectOnConstructors();
        binder.disableCircularProxies();
        // Whole milliseconds, as every store keeps them: what a use case answers is then what is read back later.
        binder.bind(Clock.class).toInstance(Clock.tick(clock, Duration.ofMillis(1)));
    }

    @Provides
    @Singleton
    Supplier<StatementId> statementIds(Clock ticking) {
        return new Ids<>("opp_", StatementId::new, ticking);
    }

    @Provides
    @Singleton
    Supplier<ImportId> importIds(Clock ticking) {
        return new Ids<>("inn_", ImportId::new, ticking);
    }

    @Provides
    @Singleton
    AgreementLaw law() {
        return Law.rules();
    }
}
