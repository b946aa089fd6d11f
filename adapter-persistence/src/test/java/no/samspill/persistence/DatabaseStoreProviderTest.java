package no.samspill.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.samspill.application.agreement.ListAgreements;
import no.samspill.application.agreement.RegisterAgreement;
import no.samspill.application.agreement.ShowAgreement;
import no.samspill.application.audit.ReadAuditTrail;
import no.samspill.application.wiring.Samspill;
import no.samspill.application.wiring.Settings;
import no.samspill.application.wiring.Settings.Mode;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.domain.invoicing.FirstInstalment;
import no.samspill.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseStoreProviderTest {

    @TempDir
    private Path folder;

    @Test
    void it_is_found_and_keeps_what_the_use_cases_store() {
        CostAgreement agreement = Samples.agreement();
        FirstInstalment byMonths = new FirstInstalment.ByMonths();
        try (Samspill samspill = start(Mode.WRITE)) {
            samspill.useCase(RegisterAgreement.class)
                    .execute(new RegisterAgreement.Command(
                            agreement, Samples.firstRule(agreement.id()), byMonths, Samples.ACTOR));
        }
        try (Samspill samspill = start(Mode.READ)) {
            ShowAgreement.Result shown =
                    samspill.useCase(ShowAgreement.class).execute(new ShowAgreement.Query(agreement.id()));
            assertThat(shown.agreement()).isEqualTo(agreement);
            assertThat(shown.first()).contains(byMonths);
            List<AuditEntry> trail = samspill.useCase(ReadAuditTrail.class)
                    .execute(new ReadAuditTrail.Query(Optional.empty(), 10))
                    .entries();
            assertThat(trail).extracting(AuditEntry::actor).containsOnly(Samples.ACTOR);
        }
    }

    @Test
    void a_rehearsal_answers_and_stores_nothing() {
        CostAgreement agreement = Samples.agreement();
        try (Samspill samspill = start(Mode.WRITE)) {
            CostAgreement answer = samspill.rehearse(() -> samspill.useCase(RegisterAgreement.class)
                    .execute(new RegisterAgreement.Command(
                            agreement,
                            Samples.firstRule(agreement.id()),
                            new FirstInstalment.ByMonths(),
                            Samples.ACTOR)));
            assertThat(answer).isEqualTo(agreement);
            assertThat(samspill.useCase(ListAgreements.class).execute(new ListAgreements.Query()))
                    .isEmpty();
        }
    }

    @Test
    void nothing_is_opened_before_it_is_used_and_closing_what_was_not_opened_does_nothing() {
        start(Mode.WRITE).close();
        assertThat(folder).isEmptyDirectory();
    }

    private Samspill start(Mode mode) {
        return Samspill.start(new Settings(folder.resolve("samspill").toString(), mode, Clock.systemUTC()));
    }
}
