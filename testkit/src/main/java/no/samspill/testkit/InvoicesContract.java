package no.samspill.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.costsharing.StatementId;
import no.samspill.domain.invoicing.FirstInstalment;
import no.samspill.domain.invoicing.InvoiceBasis;
import no.samspill.domain.invoicing.InvoiceRun;
import no.samspill.domain.invoicing.RunKind;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link no.samspill.application.port.Invoices} does. */
public abstract class InvoicesContract extends PortContract {

    private static final CostAgreementId ONE = new CostAgreementId("a-one");
    private static final CostAgreementId OTHER = new CostAgreementId("aother");
    private static final FirstInstalment HALF = new FirstInstalment.Portion(Fraction.of(1, 2));
    private static final FirstInstalment BY_MONTHS = new FirstInstalment.ByMonths();

    @BeforeEach
    void register_agreements_with_statements() {
        store(() -> {
            on().agreements().add(List.of(Samples.agreement(ONE), Samples.agreement(OTHER)));
            on().rules().add(List.of(Samples.firstRule(ONE), Samples.firstRule(OTHER)));
            on().statements().add(List.of(Samples.statement(ONE, 1), Samples.statement(OTHER, 1)));
        });
    }

    @Test
    void the_plans_of_the_agreements_asked_for_are_found_and_one_without_is_left_out() {
        store(() -> on().invoices().plan(Map.of(ONE, HALF)));
        assertThat(plans(ONE, OTHER)).isEqualTo(Map.of(ONE, HALF));
        assertThat(plans(OTHER)).isEmpty();
        assertThat(plans()).isEmpty();
    }

    @Test
    void a_plan_takes_the_place_of_the_one_the_agreement_had() {
        store(() -> on().invoices().plan(Map.of(ONE, HALF, OTHER, BY_MONTHS)));
        FirstInstalment third = new FirstInstalment.Portion(Fraction.of(1, 3));
        store(() -> on().invoices().plan(Map.of(ONE, BY_MONTHS)));
        store(() -> on().invoices().plan(Map.of(OTHER, third)));
        assertThat(plans(ONE, OTHER)).isEqualTo(Map.of(ONE, BY_MONTHS, OTHER, third));
    }

    @Test
    void a_run_comes_back_as_it_was_added() {
        InvoiceRun run = run(ONE, 2026, 1);
        store(() -> on().invoices().add(List.of(run)));
        assertThat(issued(2026, ONE)).containsExactly(run);
    }

    @Test
    void the_runs_of_the_year_come_by_agreement_and_number() {
        store(() -> on().invoices().add(List.of(run(OTHER, 2026, 2), run(OTHER, 2025, 1), run(OTHER, 2026, 1))));
        store(() -> on().invoices().add(List.of(run(ONE, 2026, 1))));
        assertThat(issued(2026, OTHER, ONE))
                .containsExactly(run(ONE, 2026, 1), run(OTHER, 2026, 1), run(OTHER, 2026, 2));
        assertThat(issued(2025, OTHER, ONE)).containsExactly(run(OTHER, 2025, 1));
        assertThat(issued(2025, ONE)).isEmpty();
        assertThat(issued(2026)).isEmpty();
    }

    @Test
    void a_number_that_is_taken_in_the_year_is_stale_and_then_none_is_added() {
        store(() -> on().invoices().add(List.of(run(ONE, 2026, 1))));
        assertStale(ONE.value(), () -> on().invoices().add(List.of(run(OTHER, 2026, 1), run(ONE, 2026, 1))));
        assertThat(issued(2026, ONE, OTHER)).containsExactly(run(ONE, 2026, 1));
    }

    private Map<CostAgreementId, FirstInstalment> plans(CostAgreementId... agreements) {
        return read(() -> on().invoices().plans(List.of(agreements)));
    }

    private List<InvoiceRun> issued(int year, CostAgreementId... agreements) {
        return read(() -> on().invoices().issued(List.of(agreements), year));
    }

    private static InvoiceRun run(CostAgreementId agreement, int year, int number) {
        StatementId statement = Samples.statement(agreement, 1).id();
        List<InvoiceBasis> bases = List.of(
                basis("5029", "367", "183.50", InvoiceBasis.Kind.INVOICE),
                basis("5014", "-367.01", "-183", InvoiceBasis.Kind.CREDIT_NOTE),
                basis("5059", "283.50", "142", InvoiceBasis.Kind.INTERNAL),
                basis("5001", "0", "0.50", InvoiceBasis.Kind.NONE));
        return new InvoiceRun(
                agreement, year, number, RunKind.CORRECTION, statement, bases, Samples.NOW, Samples.ACTOR);
    }

    private static InvoiceBasis basis(String party, String share, String due, InvoiceBasis.Kind kind) {
        return new InvoiceBasis(
                new PartyId(party),
                "Kommune " + party,
                Samples.kroner(share),
                Samples.kroner(due),
                Samples.kroner("0.50"),
                Samples.kroner(due).minus(Samples.kroner("0.50")),
                kind);
    }
}
