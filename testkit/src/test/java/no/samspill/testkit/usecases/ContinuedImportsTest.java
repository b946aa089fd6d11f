package no.samspill.testkit.usecases;

import static no.samspill.testkit.usecases.ImportOffice.document;
import static no.samspill.testkit.usecases.ImportOffice.finish;
import static no.samspill.testkit.usecases.ImportOffice.organisation;
import static no.samspill.testkit.usecases.ImportOffice.right;
import static no.samspill.testkit.usecases.ImportOffice.step;
import static no.samspill.testkit.usecases.ImportOffice.wrong;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import no.samspill.application.NotFound;
import no.samspill.application.imports.ListImports;
import no.samspill.application.imports.WaitingImports;
import no.samspill.application.notice.ForgetOld;
import no.samspill.application.port.Measures;
import no.samspill.application.portfolio.CheckPortfolio;
import no.samspill.application.wiring.StoreRefusal;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.followup.FollowUpFinding;
import no.samspill.domain.followup.Register;
import no.samspill.domain.imports.Counts;
import no.samspill.domain.imports.ImportJob;
import no.samspill.domain.imports.ImportStatus;
import no.samspill.domain.imports.Manner;
import no.samspill.domain.imports.RowResult;
import no.samspill.domain.portfolio.NewActs;
import no.samspill.testkit.Ports;
import no.samspill.testkit.Samples;
import org.junit.jupiter.api.Test;

/** How an import goes on, and what is known of it on the way and afterwards. */
class ContinuedImportsTest {

    private final ImportOffice imports = ImportOffice.open();
    private final Office office = imports.office();
    private final Ports ports = imports.ports();

    @Test
    void progress_is_what_has_been_stored_and_goes_on_wherever_it_was_left() {
        ImportJob begun = imports.begin(
                document(organisation("Frøya"), right("a"), right("b"), wrong("c"), right("d")), Manner.EACH);
        assertThat(begun.status()).isEqualTo(ImportStatus.WAITING);
        assertThat(office.use(WaitingImports.class).execute(new WaitingImports.Query()))
                .containsExactly(begun.id());
        assertThat(step(office, begun.id()).orElseThrow().status()).isEqualTo(ImportStatus.RUNNING);
        assertThat(step(office, begun.id()).orElseThrow().counts()).isEqualTo(new Counts(3, 2, 0, 0, 0, 0));
        assertThat(imports.exported().portfolio().measures()).containsExactly(right("a"));
        ImportJob done = finish(Office.on(ports), begun.id());
        assertThat(done.counts()).isEqualTo(new Counts(0, 4, 0, 0, 1, 0));
        assertThat(step(office, begun.id())).isEmpty();
        assertThat(office.use(WaitingImports.class).execute(new WaitingImports.Query()))
                .isEmpty();
    }

    @Test
    void all_or_nothing_has_come_nowhere_until_all_is_stored() {
        ImportJob begun =
                imports.begin(document(organisation("Frøya"), right("a"), right("b"), right("c")), Manner.WHOLE);
        assertThat(step(office, begun.id()).orElseThrow())
                .returns(ImportStatus.RUNNING, ImportJob::status)
                .returns(0, one -> one.counts().done());
        assertThat(step(office, begun.id()).orElseThrow())
                .returns(ImportStatus.DONE, ImportJob::status)
                .returns(4, one -> one.counts().done());
    }

    @Test
    void whatever_is_done_is_recorded_in_the_name_of_who_sent_the_document() {
        ImportJob done = imports.taken(document(organisation("Frøya"), right("a"), wrong("b")), Manner.EACH);
        String id = done.id().value();
        assertThat(office.audit())
                .extracting(one -> one.act() + " " + one.subject() + " " + one.detail())
                .containsExactly(
                        "ContinueImport " + id + " DONE",
                        "ContinueImport a " + id,
                        "ContinueImport 5014 " + id,
                        "BeginImport " + id + " EACH");
        assertThat(office.audit()).extracting(AuditEntry::actor).containsOnly(Samples.ACTOR);
    }

    @Test
    void a_measure_that_was_taken_in_so_owes_only_the_evaluations_since() {
        imports.taken(document(organisation("Frøya"), right("a")), Manner.EACH);
        LocalDate soon =
                LocalDate.ofInstant(Samples.NOW, java.time.ZoneOffset.UTC).plusDays(1);
        assertThat(office.use(CheckPortfolio.class).execute(new CheckPortfolio.Query(soon)))
                .extracting(one -> one.reason().code())
                .doesNotContain(FollowUpFinding.MEASURE_SILENT, FollowUpFinding.EVALUATION_OVERDUE);
    }

    @Test
    void what_cannot_be_stored_is_refused_and_the_rest_goes_on() {
        Measures choosy = mock(Measures.class);
        doAnswer(call -> {
                    Collection<NewActs> grown = call.getArgument(0);
                    if (grown.stream()
                            .anyMatch(one -> one.measure().id().value().equals("b"))) {
                        throw new Refused(List.of(Reason.at("", StoreRefusal.UNSTORABLE, "db", "22001")));
                    }
                    ports.measures().add(grown);
                    return null;
                })
                .when(choosy)
                .add(any());
        Office picky = Office.on(new Ports(
                ports.unit(),
                ports.agreements(),
                ports.rules(),
                ports.keyFigures(),
                ports.statements(),
                ports.invoices(),
                ports.registers(),
                choosy,
                ports.audit(),
                ports.answers(),
                ports.webhooks(),
                ports.views(),
                ports.imports()));
        Register document = document(organisation("Frøya"), right("a"), right("d"), right("b"), right("c"));
        ImportJob done = finish(picky, imports.begin(document, Manner.EACH).id());
        assertThat(imports.results(done))
                .containsExactly(RowResult.ADDED, RowResult.ADDED, RowResult.ADDED, RowResult.REFUSED, RowResult.ADDED);
        assertThat(Office.codeAndPointer(imports.rows(done).get(3).reasons().get(0)))
                .isEqualTo("UNSTORABLE /measures/2");
        Register other = document(organisation("Ny"), right("b"));
        ImportJob refused = finish(picky, imports.begin(other, Manner.WHOLE).id());
        assertThat(refused.status()).isEqualTo(ImportStatus.REFUSED);
        assertThat(imports.exported().portfolio().organisations()).containsExactly(organisation("Frøya"));
    }

    @Test
    void imports_are_listed_and_forgotten_some_time_after_they_ended() {
        ImportJob first = imports.taken(document(organisation("Frøya")), Manner.EACH);
        ImportJob second = imports.begin(document(organisation("Frøya")), Manner.EACH);
        assertThat(office.use(ListImports.class).execute(new ListImports.Query(10)))
                .containsExactlyInAnyOrder(second, first);
        Duration day = Duration.ofDays(1);
        assertThat(office.use(ForgetOld.class).execute(new ForgetOld.Command(day, day, day)))
                .isZero();
        assertThat(office.use(ForgetOld.class).execute(new ForgetOld.Command(day, day, day.negated())))
                .isEqualTo(1);
        assertThat(office.use(ListImports.class).execute(new ListImports.Query(10)))
                .containsExactly(second);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> imports.rows(first));
    }
}
