package no.samspill.testkit.usecases;

import static no.samspill.testkit.usecases.ImportOffice.document;
import static no.samspill.testkit.usecases.ImportOffice.organisation;
import static no.samspill.testkit.usecases.ImportOffice.right;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.samspill.application.followup.ListEvaluations;
import no.samspill.application.followup.RecordEvaluation;
import no.samspill.application.imports.ImportPortfolio;
import no.samspill.application.portfolio.ShowRevisions;
import no.samspill.domain.followup.Evaluation;
import no.samspill.domain.followup.EvaluationId;
import no.samspill.domain.followup.Light;
import no.samspill.domain.followup.Samples;
import no.samspill.domain.registers.Authorship;
import no.samspill.domain.registers.ItemKind;
import no.samspill.domain.registers.RegisterKey;
import no.samspill.domain.registers.Revision;
import no.samspill.testkit.MemoryStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An evaluation is delivered anew, and what was delivered is kept; there is one of a measure and a time. */
class DeliveredAnewTest {

    private static final Evaluation FIRST = Samples.evaluation(Evaluation.Kind.HALF_YEAR, 2020);
    private static final Evaluation ANEW = Samples.evaluation(
            Evaluation.Kind.HALF_YEAR,
            2020,
            Samples.lights(Light.YELLOW, "Mangler folk"),
            Evaluation.Recommendation.CONTINUE);
    private static final EvaluationId OTHER = new EvaluationId("en-annen-id");

    private final Office office = Office.on(new MemoryStore().ports());

    @BeforeEach
    void take_in_the_measure() {
        office.use(ImportPortfolio.class)
                .execute(new ImportPortfolio.Command(
                        document(organisation("Frøya"), right(FIRST.measure().value())), "kari"));
    }

    private Evaluation deliver(Evaluation evaluation, String actor, boolean isInvited) {
        return office.use(RecordEvaluation.class).execute(new RecordEvaluation.Command(evaluation, actor, isInvited));
    }

    private List<Evaluation> all() {
        return office.use(ListEvaluations.class).execute(new ListEvaluations.Query());
    }

    private List<Revision> history() {
        return office.use(ShowRevisions.class)
                .execute(new ShowRevisions.Query(
                        new RegisterKey(ItemKind.EVALUATION, FIRST.id().value())));
    }

    private List<String> authors() {
        return history().stream()
                .flatMap(one -> one.by().map(Authorship::actor).stream())
                .toList();
    }

    @Test
    void what_is_delivered_anew_takes_the_place_of_what_was_which_is_kept() {
        deliver(FIRST, "kari", false);
        deliver(ANEW, "ola", false);

        assertThat(all()).containsExactly(ANEW);
        assertThat(history()).extracting(Revision::content).containsExactly(Optional.of(FIRST), Optional.of(ANEW));
        assertThat(authors()).containsExactly("kari", "ola");
    }

    @Test
    void there_is_one_of_a_measure_and_a_time() {
        deliver(FIRST, "kari", false);
        assertThat(Office.refusals(() -> deliver(FIRST.under(OTHER), "kari", false)))
                .containsExactly("DELIVERED_UNDER_OTHER_ID /id");
        assertThat(all()).containsExactly(FIRST);
    }

    @Test
    void what_one_who_is_invited_delivers_is_kept_and_never_takes_the_place_of_the_office() {
        deliver(FIRST, "kari", false);
        assertThat(deliver(ANEW.under(OTHER), "Ida Li (invitert)", true)).isEqualTo(ANEW);

        assertThat(all()).containsExactly(FIRST);
        assertThat(history())
                .extracting(Revision::content)
                .containsExactly(Optional.of(FIRST), Optional.of(ANEW), Optional.of(FIRST));
        assertThat(authors()).containsExactly("kari", "Ida Li (invitert)", "kari");
        assertThat(history().get(1).by().orElseThrow().isInvited()).isTrue();
    }

    @Test
    void what_one_who_is_invited_delivers_counts_until_the_office_delivers_itself() {
        deliver(FIRST, "Ida Li (invitert)", true);
        deliver(ANEW, "Ida Li (invitert)", true);
        assertThat(all()).containsExactly(ANEW);

        deliver(FIRST, "kari", false);
        deliver(ANEW, "Ida Li (invitert)", true);
        assertThat(all()).containsExactly(FIRST);
    }
}
