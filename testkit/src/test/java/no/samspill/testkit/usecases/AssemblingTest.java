package no.samspill.testkit.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.application.agreement.AmendAgreement;
import no.samspill.application.agreement.RegisterRuleVersion;
import no.samspill.application.costsharing.PreviewCostStatements;
import no.samspill.application.keyfigures.RegisterKeyFigures;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.agreement.Participation;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.calendar.Period;
import no.samspill.domain.costsharing.Cost;
import no.samspill.domain.costsharing.GrantTreatment;
import no.samspill.domain.costsharing.Party;
import no.samspill.domain.costsharing.SharingCase;
import no.samspill.domain.costsharing.StatementDraft;
import no.samspill.domain.costsharing.StatementRefusal;
import no.samspill.domain.municipality.Figure;
import no.samspill.domain.municipality.FigureStatus;
import no.samspill.domain.municipality.KeyFigures;
import no.samspill.domain.municipality.PartyId;
import no.samspill.testkit.Samples;
import org.junit.jupiter.api.Test;

/** How a case is put together from a draft and what is registered. */
class AssemblingTest {

    private static final PartyId NEWCOMER = new PartyId("5054");

    private final Office office = Office.with(Samples.ADVISER);

    @Test
    void parties_are_those_of_the_period_and_dates_stand_only_where_they_cut_it_short() {
        List<Participation> amended = new ArrayList<>(Samples.agreement().participations());
        amended.set(0, until(amended.get(0), "2025-12-31"));
        amended.set(1, until(amended.get(1), "2026-12-31"));
        amended.set(2, until(amended.get(2), "2026-12-30"));
        amended.add(new Participation(NEWCOMER, "Indre Fosen", OpenPeriod.since(LocalDate.of(2026, 7, 1))));
        amended.add(new Participation(new PartyId("5057"), "Ørland", OpenPeriod.since(LocalDate.of(2027, 1, 1))));
        office.use(AmendAgreement.class)
                .execute(new AmendAgreement.Command(Samples.amended(Samples.agreement(), amended), Samples.ACTOR));
        count("2025-10-01", Samples.pupils().figures(), NEWCOMER);

        assertThat(preview(Samples.budget(Samples.ADVISER)).parties())
                .containsExactly(
                        new Party(new PartyId("5055"), "Heim"),
                        new Party(
                                new PartyId("5056"),
                                "Hitra",
                                Optional.empty(),
                                Optional.of(LocalDate.of(2026, 12, 30))),
                        new Party(Samples.ORKLAND, "Orkland"),
                        new Party(new PartyId("5061"), "Rindal"),
                        new Party(new PartyId("5029"), "Skaun"),
                        new Party(NEWCOMER, "Indre Fosen", Optional.of(LocalDate.of(2026, 7, 1)), Optional.empty()));
    }

    @Test
    void a_party_that_comes_back_within_the_period_is_refused_by_its_dates() {
        List<Participation> amended = new ArrayList<>(Samples.agreement().participations());
        Participation whole = amended.get(1);
        amended.set(1, new Participation(whole.party(), whole.name(), OpenPeriod.since(LocalDate.of(2026, 9, 1))));
        amended.add(until(whole, "2026-03-31"));
        office.use(AmendAgreement.class)
                .execute(new AmendAgreement.Command(Samples.amended(Samples.agreement(), amended), Samples.ACTOR));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> preview(Samples.budget(Samples.ADVISER)))
                .satisfies(refused -> assertThat(refused.reasons())
                        .containsExactly(Reason.at(
                                "/period",
                                StatementRefusal.PARTY_RETURNS_WITHIN_PERIOD,
                                whole.name(),
                                "2026-03-31",
                                "2026-09-01")));
        assertThat(preview(of(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31))))
                        .parties())
                .hasSize(6);
    }

    @Test
    void only_the_keys_of_the_rule_and_the_figures_of_the_parties_are_taken_along() {
        count("2025-10-01", Samples.pupils().figures(), NEWCOMER);
        office.use(RegisterKeyFigures.class)
                .execute(new RegisterKeyFigures.Command("inhabitants", Samples.pupils(), Samples.ACTOR));
        assertThat(preview(Samples.budget(Samples.ADVISER)).keyFigures()).isEqualTo(Map.of("pupils", Samples.pupils()));
    }

    @Test
    void the_reference_date_is_the_one_named_else_the_latest_before_the_period() {
        count("2024-10-01", Samples.pupils().figures(), Samples.FROYA);
        count("2026-01-01", Samples.pupils().figures(), Samples.FROYA);
        assertThat(referenceDate(Samples.budget(Samples.ADVISER))).isEqualTo("2025-10-01");
        assertThat(referenceDate(dated(Map.of("pupils", LocalDate.of(2024, 10, 1)))))
                .isEqualTo("2024-10-01");
    }

    @Test
    void a_reference_date_for_a_key_the_rule_does_not_use_is_refused_beside_all_else_that_is_wrong() {
        StatementDraft draft = dated(Map.of(
                "pupil", LocalDate.of(2024, 10, 1),
                "a/b", LocalDate.of(2024, 10, 1),
                "pupils", LocalDate.of(2023, 10, 1)));
        assertThat(Office.refusals(() -> preview(draft)))
                .containsExactly(
                        "UNUSED_REFERENCE_DATE /referenceDates/a~1b",
                        "UNUSED_REFERENCE_DATE /referenceDates/pupil",
                        "NO_KEY_FIGURES /referenceDates/pupils");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> preview(draft))
                .satisfies(
                        refused -> assertThat(refused.reasons().get(1).facts()).containsExactly("pupil", "pupils"));
    }

    @Test
    void key_figures_that_are_not_registered_are_named_beside_all_else_that_is_wrong() {
        StatementDraft draft = dated(Map.of("pupils", LocalDate.of(2023, 10, 1)));
        StatementDraft wrong = new StatementDraft(
                draft.agreement(),
                draft.purpose(),
                draft.period(),
                List.of(new Cost("Lønn", Samples.kroner("-1"), Optional.empty())),
                List.of(),
                draft.referenceDates(),
                Optional.empty());
        assertThat(Office.refusals(() -> preview(wrong)))
                .containsExactly("NO_KEY_FIGURES /referenceDates/pupils", "NEGATIVE_AMOUNT /costs/0/amount");
        assertThat(Office.refusals(() -> preview(of(Period.year(2025)))))
                .containsExactly("NO_KEY_FIGURES_BEFORE /referenceDates");
    }

    @Test
    void a_party_without_a_figure_is_named_and_never_counted_as_none() {
        count("2025-12-01", Map.of(Samples.ORKLAND, Figure.Unknown.SUPPRESSED), Samples.FROYA);
        assertThat(Office.refusals(() -> preview(Samples.budget(Samples.ADVISER))))
                .containsExactly(
                        "MISSING_KEY_FIGURE /keyFigures/pupils/values/5055",
                        "MISSING_KEY_FIGURE /keyFigures/pupils/values/5056",
                        "MISSING_KEY_FIGURE /keyFigures/pupils/values/5059",
                        "MISSING_KEY_FIGURE /keyFigures/pupils/values/5061",
                        "MISSING_KEY_FIGURE /keyFigures/pupils/values/5029");
    }

    @Test
    void a_period_before_the_first_rule_or_across_two_is_refused() {
        office.use(RegisterRuleVersion.class)
                .execute(new RegisterRuleVersion.Command(
                        Samples.ADVISER,
                        LocalDate.of(2026, 7, 1),
                        Samples.rule(GrantTreatment.DEDUCT_IN_ORDER),
                        "Vedtak",
                        Samples.ACTOR));
        assertThat(Office.refusals(() -> preview(of(Period.year(2020)))))
                .containsExactly("NO_RULE_IN_FORCE /period/from", "RULE_CHANGES_WITHIN_PERIOD /period");
        assertThat(Office.refusals(() -> preview(Samples.budget(Samples.ADVISER))))
                .containsExactly("RULE_CHANGES_WITHIN_PERIOD /period");
        Period secondHalf = new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31));
        assertThat(office.use(PreviewCostStatements.class)
                        .execute(new PreviewCostStatements.Query(List.of(of(secondHalf))))
                        .get(0)
                        .ruleVersion())
                .isEqualTo(2);
    }

    private String referenceDate(StatementDraft draft) {
        return preview(draft)
                .keyFigures()
                .values()
                .iterator()
                .next()
                .referenceDate()
                .toString();
    }

    private SharingCase preview(StatementDraft draft) {
        return office.use(PreviewCostStatements.class)
                .execute(new PreviewCostStatements.Query(List.of(draft)))
                .get(0)
                .sharing()
                .input();
    }

    private void count(String date, Map<PartyId, Figure> figures, PartyId more) {
        Map<PartyId, Figure> all = new HashMap<>(figures);
        all.put(more, Samples.counted("600"));
        KeyFigures set = new KeyFigures(LocalDate.parse(date), "Constructed", FigureStatus.FINAL, all);
        office.use(RegisterKeyFigures.class).execute(new RegisterKeyFigures.Command("pupils", set, Samples.ACTOR));
    }

    private static Participation until(Participation one, String last) {
        return new Participation(
                one.party(), one.name(), new OpenPeriod(one.period().from(), Optional.of(LocalDate.parse(last))));
    }

    private static StatementDraft dated(Map<String, LocalDate> dates) {
        StatementDraft draft = Samples.budget(Samples.ADVISER);
        return new StatementDraft(
                draft.agreement(),
                draft.purpose(),
                draft.period(),
                draft.costs(),
                draft.grants(),
                dates,
                draft.corrects());
    }

    private static StatementDraft of(Period period) {
        StatementDraft draft = Samples.budget(Samples.ADVISER);
        return new StatementDraft(
                draft.agreement(),
                draft.purpose(),
                period,
                draft.costs(),
                draft.grants(),
                draft.referenceDates(),
                draft.corrects());
    }
}
