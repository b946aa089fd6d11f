package no.samspill.testkit.usecases;

import static no.samspill.testkit.usecases.ImportOffice.document;
import static no.samspill.testkit.usecases.ImportOffice.organisation;
import static no.samspill.testkit.usecases.ImportOffice.right;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import no.samspill.application.audit.ReadAuditTrail;
import no.samspill.application.followup.RecordEvaluation;
import no.samspill.application.imports.ImportPortfolio;
import no.samspill.application.imports.UpdateRegisters;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.followup.Evaluation;
import no.samspill.domain.followup.Register;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.testkit.PortfolioSamples;
import no.samspill.testkit.Samples;
import org.junit.jupiter.api.Test;

/** Who did what: what stands in the trail, and how it is read page by page. */
class AuditTrailTest {

    private final Office office = Office.open();

    private ReadAuditTrail.Result read(long before, int limit) {
        return office.use(ReadAuditTrail.class).execute(new ReadAuditTrail.Query(Optional.empty(), before, limit));
    }

    private List<String> acts() {
        return office.audit().stream()
                .map(one -> one.act() + " " + one.subject())
                .toList();
    }

    private void take(Register document) {
        office.use(ImportPortfolio.class).execute(new ImportPortfolio.Command(document, Samples.ACTOR));
    }

    @Test
    void each_page_says_where_the_next_begins_and_the_last_that_there_is_none() {
        office.countPupils();
        office.countPupils();
        office.register(Samples.ADVISER);
        List<AuditEntry> all = office.audit();

        ReadAuditTrail.Result first = read(Long.MAX_VALUE, 2);
        assertThat(first.entries()).isEqualTo(all.subList(0, 2));
        ReadAuditTrail.Result second = read(first.next().orElseThrow(), 2);
        assertThat(second.entries()).isEqualTo(all.subList(2, 3));
        assertThat(second.next()).isEmpty();
        assertThat(read(Long.MAX_VALUE, 3)).isEqualTo(new ReadAuditTrail.Result(all, Optional.empty()));
    }

    @Test
    void one_may_ask_for_all_there_is_and_for_nothing() {
        office.countPupils();
        assertThat(read(Long.MAX_VALUE, Integer.MAX_VALUE))
                .isEqualTo(new ReadAuditTrail.Result(office.audit(), Optional.empty()));
        assertThat(read(Long.MAX_VALUE, 0)).isEqualTo(new ReadAuditTrail.Result(List.of(), Optional.empty()));
    }

    @Test
    void of_a_document_the_registers_stand_first_and_nothing_that_is_as_it_was() {
        take(document(organisation("Frøya"), right("a")));
        assertThat(acts()).containsExactly("ImportPortfolio a", "ImportPortfolio 5014");
        take(document(organisation("Frøya"), right("a"), right("b")));
        assertThat(acts()).startsWith("ImportPortfolio b", "ImportPortfolio a").hasSize(3);
    }

    @Test
    void each_thing_that_is_registered_is_recorded_and_all_that_is_registered_is_given_back() {
        take(document(organisation("Heim"), right("a")));
        Portfolio given = new Portfolio(
                List.of(organisation("Frøya")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(PortfolioSamples.text()),
                List.of());
        UpdateRegisters.Command command =
                new UpdateRegisters.Command(given, Optional.of("Feil kommune"), Samples.ACTOR);
        assertThat(office.use(UpdateRegisters.class).execute(command)).isEqualTo(given);
        assertThat(office.audit().subList(0, 2))
                .extracting(AuditEntry::act, AuditEntry::actor)
                .containsOnly(tuple("UpdateRegisters", Samples.ACTOR));
        assertThat(office.audit().subList(0, 2))
                .extracting(AuditEntry::subject, AuditEntry::detail)
                .containsExactlyInAnyOrder(
                        tuple("5014", "/name: Heim → Frøya"),
                        tuple(PortfolioSamples.text().version().toString(), ""));
    }

    @Test
    void an_evaluation_is_recorded_under_its_measure_and_given_back() {
        Evaluation evaluation = PortfolioSamples.evaluation();
        take(document(organisation("Frøya"), right(evaluation.measure().value())));
        assertThat(office.use(RecordEvaluation.class).execute(new RecordEvaluation.Command(evaluation, Samples.ACTOR)))
                .isEqualTo(evaluation);
        assertThat(office.audit().get(0))
                .isEqualTo(new AuditEntry(
                        Samples.NOW,
                        Samples.ACTOR,
                        "RecordEvaluation",
                        "it",
                        evaluation.id().value()));
    }
}
