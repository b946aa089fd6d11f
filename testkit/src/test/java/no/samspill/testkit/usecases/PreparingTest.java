package no.samspill.testkit.usecases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.samspill.application.costsharing.CompareCostSharing;
import no.samspill.application.costsharing.PrepareSharingCase;
import no.samspill.application.costsharing.PreviewCostStatements;
import no.samspill.domain.Reason;
import no.samspill.domain.calendar.Period;
import no.samspill.domain.costsharing.Alternative;
import no.samspill.domain.costsharing.GrantTreatment;
import no.samspill.domain.costsharing.Sharing;
import no.samspill.domain.costsharing.SharingCase;
import no.samspill.domain.costsharing.SharingRule;
import no.samspill.domain.costsharing.StatementDraft;
import no.samspill.testkit.Samples;
import org.junit.jupiter.api.Test;

/** A case put together to be changed and tried, before anything is confirmed. */
class PreparingTest {

    private static final StatementDraft DRAFT = Samples.actual(Samples.ADVISER);

    private final Office office = Office.with(Samples.ADVISER);

    private PrepareSharingCase.Result prepared(StatementDraft draft, Optional<SharingRule> rule) {
        return office.use(PrepareSharingCase.class).execute(new PrepareSharingCase.Query(draft, rule));
    }

    @Test
    void it_is_the_case_that_a_preview_shares_and_shares_as_that_does() {
        PrepareSharingCase.Result prepared = prepared(DRAFT, Optional.empty());
        Sharing previewed = office.use(PreviewCostStatements.class)
                .execute(new PreviewCostStatements.Query(List.of(DRAFT)))
                .get(0)
                .sharing();
        assertThat(prepared.input()).contains(previewed.input());
        assertThat(prepared.attempt().sharing()).contains(previewed);
    }

    @Test
    void under_another_rule_it_is_what_comparing_with_that_rule_gives() {
        SharingRule other = Samples.rule(GrantTreatment.DEDUCT_FROM_REST);
        PrepareSharingCase.Result prepared = prepared(DRAFT, Optional.of(other));
        Sharing compared = office.use(CompareCostSharing.class)
                .execute(new CompareCostSharing.Query(
                        DRAFT, List.of(new CompareCostSharing.Change.Choice(new Alternative.Rule("other", other)))))
                .get(1)
                .sharing()
                .orElseThrow();
        assertThat(prepared.attempt().sharing()).contains(compared);
        assertThat(prepared.input()).contains(compared.input());
        assertThat(prepared.input().map(SharingCase::rule)).contains(other);
    }

    @Test
    void without_a_rule_in_force_there_is_no_case_until_one_is_given() {
        StatementDraft early = new StatementDraft(
                DRAFT.agreement(),
                DRAFT.purpose(),
                Period.year(2019),
                DRAFT.costs(),
                DRAFT.grants(),
                DRAFT.referenceDates(),
                DRAFT.corrects());
        PrepareSharingCase.Result prepared = prepared(early, Optional.empty());
        assertThat(prepared.input()).isEmpty();
        assertThat(prepared.attempt().refused())
                .extracting(Reason::code)
                .extracting(Reason.Code::name)
                .contains("NO_RULE_IN_FORCE");
        assertThat(prepared(early, Optional.of(Samples.rule())).input().map(SharingCase::rule))
                .contains(Samples.rule());
    }
}
