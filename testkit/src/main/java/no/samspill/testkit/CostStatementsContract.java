package no.samspill.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.StatementId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link no.samspill.application.port.CostStatements} does. */
public abstract class CostStatementsContract extends PortContract {

    private static final CostAgreementId ONE = new CostAgreementId("a-one");
    private static final CostAgreementId OTHER = new CostAgreementId("aother");
    private static final CostAgreementId THIRD = new CostAgreementId("third");
    private static final CostStatement FIRST = Samples.statement(ONE, 1);
    private static final CostStatement CORRECTION =
            Samples.statement(new StatementId("opp_correction"), ONE, 2, Optional.of(FIRST.id()));

    @BeforeEach
    void register_the_agreements() {
        store(() -> {
            on().agreements()
                    .add(List.of(ONE, OTHER, THIRD).stream()
                            .map(Samples::agreement)
                            .toList());
            on().rules()
                    .add(List.of(ONE, OTHER, THIRD).stream()
                            .map(Samples::firstRule)
                            .toList());
        });
    }

    @Test
    void a_statement_comes_back_as_it_was_added() {
        store(() -> on().statements().add(List.of(FIRST, CORRECTION)));
        assertThat(find(CORRECTION.id(), FIRST.id())).isEqualTo(Map.of(FIRST.id(), FIRST, CORRECTION.id(), CORRECTION));
    }

    @Test
    void an_id_without_statement_is_left_out() {
        store(() -> on().statements().add(List.of(FIRST)));
        assertThat(find(new StatementId("opp_unknown"), FIRST.id())).containsOnlyKeys(FIRST.id());
        assertThat(find()).isEmpty();
    }

    @Test
    void the_summaries_of_the_agreements_asked_for_come_by_agreement_and_number() {
        List<CostStatement> tenth = IntStream.rangeClosed(2, 10)
                .mapToObj(i -> Samples.statement(OTHER, i))
                .toList();
        store(() -> on().statements().add(tenth));
        store(() -> on().statements().add(List.of(Samples.statement(OTHER, 1), FIRST, Samples.statement(THIRD, 1))));
        store(() -> on().statements().add(List.of(CORRECTION)));
        assertThat(read(() -> on().statements().summaries(List.of(OTHER, ONE))))
                .extracting(summary -> summary.agreement() + " " + summary.number())
                .startsWith("a-one 1", "a-one 2", "aother 1", "aother 2")
                .endsWith("aother 9", "aother 10")
                .hasSize(12);
        assertThat(read(() -> on().statements().summaries(List.of()))).isEmpty();
    }

    @Test
    void a_summary_says_the_same_as_its_statement() {
        store(() -> on().statements().add(List.of(FIRST, CORRECTION)));
        assertThat(read(() -> on().statements().summaries(List.of(ONE))))
                .containsExactly(FIRST.summary(), CORRECTION.summary());
    }

    @Test
    void a_number_that_is_taken_is_stale_and_then_none_is_added() {
        store(() -> on().statements().add(List.of(FIRST)));
        CostStatement late = Samples.statement(new StatementId("opp_late"), ONE, 1, Optional.empty());
        assertStale(ONE.value(), () -> on().statements().add(List.of(Samples.statement(OTHER, 1), late)));
        assertThat(read(() -> on().statements().summaries(List.of(ONE, OTHER)))).containsExactly(FIRST.summary());
    }

    private Map<StatementId, CostStatement> find(StatementId... ids) {
        return read(() -> on().statements().find(List.of(ids)));
    }
}
