package no.samspill.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.application.agreement.ShowAgreement;
import no.samspill.application.costsharing.PreviewCostStatements;
import no.samspill.application.costsharing.VerifyCostStatement;
import no.samspill.application.portfolio.ReadMatrix;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.RuleVersion;
import no.samspill.domain.costsharing.RuleVersions;
import no.samspill.domain.costsharing.Sharing;
import no.samspill.domain.costsharing.SharingCase;
import no.samspill.domain.costsharing.StatementId;
import no.samspill.domain.invoicing.FirstInstalment;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.PartyPhase;
import no.samspill.domain.lifecycle.PartyStanding;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.Role;
import no.samspill.domain.lifecycle.Samples;
import no.samspill.domain.lifecycle.Standing;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.municipality.OrganisationKind;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.api.Test;

/** What is answered about agreements on cost, and about who pays what. */
class CostAnswersTest {

    private static final CostAgreementId AGREEMENT = new CostAgreementId("orkdal-oy");
    private static final Instant NOON = Instant.parse("2026-02-03T12:00:00.5Z");
    private static final PartyId FROYA = new PartyId("5014");
    private static final SharingCase CLAUSE_7 =
            JsonReader.sharingCase(Conformance.named("01-clause-7-net").json());
    private static final Sharing SHARING = CLAUSE_7.share();

    private static CostStatement statement(String confirmedBy) {
        return new CostStatement(
                new StatementId("opp_01hz"),
                AGREEMENT,
                1,
                CostStatement.Purpose.BUDGET,
                1,
                "1",
                SHARING,
                NOON,
                confirmedBy,
                Optional.empty());
    }

    @Test
    void an_agreement_is_shown_with_its_rules_and_its_plan() {
        LocalDate first = LocalDate.of(2021, 1, 1);
        CostAgreement agreement =
                new CostAgreement(AGREEMENT, "Veileder", OpenPeriod.since(first), new PartyId("5059"), List.of(), 1);
        RuleVersion rule = new RuleVersion(AGREEMENT, 1, first, CLAUSE_7.rule(), "Sak 3");
        String shown = "{\"agreement\":" + Json.of(agreement) + ",\"rules\":[" + Json.of(rule) + "]";
        assertThat(Json.of(new ShowAgreement.Result(
                        agreement,
                        new RuleVersions(List.of(rule)),
                        Optional.of(new FirstInstalment.Portion(Fraction.of(1, 3))))))
                .hasToString(shown + ",\"firstInstalment\":\"1/3\"}");
        assertThat(Json.of(new ShowAgreement.Result(agreement, new RuleVersions(List.of(rule)), Optional.empty())))
                .hasToString(shown + "}");
    }

    @Test
    void an_invoicing_plan_and_a_preview() {
        assertThat(Json.answer(InvoicingPlanRecord.of(new FirstInstalment.ByMonths())))
                .hasToString("{\"firstInstalment\":\"BY_MONTHS\"}");
        assertThat(Json.answer(PreviewRecord.of(new PreviewCostStatements.Result(SHARING, 2))))
                .hasToString("{\"ruleVersion\":2,\"answer\":" + Json.of(SHARING) + "}");
    }

    @Test
    void a_statement_computed_again_is_the_same_or_is_not() {
        CostStatement stored = statement("Kari");
        assertThat(Json.answer(VerificationRecord.of(new VerifyCostStatement.Result(stored, statement("Kari")))))
                .hasToString("{\"statement\":\"opp_01hz\",\"result\":\"SAME\"}");
        assertThat(Json.answer(VerificationRecord.of(new VerifyCostStatement.Result(stored, statement("Per")))))
                .hasToString("{\"statement\":\"opp_01hz\",\"result\":\"DIFFERENT\"}");
    }

    @Test
    void a_matrix_has_for_each_measure_who_is_in_it_and_what_each_pays() {
        Organisation froya = new Organisation(FROYA, "Frøya", OrganisationKind.MUNICIPALITY);
        Organisation stranger = new Organisation(new PartyId("5427"), "Skjervøy", OrganisationKind.MUNICIPALITY);
        PartyStanding member =
                new PartyStanding(stranger.id(), Role.PARTICIPANT, PartyPhase.ACTIVE, Optional.empty(), false);
        Standing standing = new Standing(
                Phase.ACTIVE,
                LocalDate.of(2021, 1, 1),
                true,
                Samples.profile("IT"),
                List.of(member),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        MeasureId it = new MeasureId("it");
        assertThat(Json.of(new ReadMatrix.Matrix(
                        List.of(froya, stranger),
                        List.of(
                                new ReadMatrix.Line(
                                        it, standing, ReadMatrix.Cost.SHARED, Optional.of(statement("Kari"))),
                                new ReadMatrix.Line(it, standing, ReadMatrix.Cost.NOT_LINKED, Optional.empty())))))
                .hasToString("{\"items\":[{\"measure\":\"it\",\"phase\":\"ACTIVE\",\"parties\":{\"5427\":"
                        + Json.record(member) + "},\"cost\":\"SHARED\",\"costStatement\":\"opp_01hz\","
                        + "\"shares\":{\"5014\":\"76190.48\"}},{\"measure\":\"it\",\"phase\":\"ACTIVE\","
                        + "\"parties\":{\"5427\":" + Json.record(member)
                        + "},\"cost\":\"NOT_LINKED\",\"shares\":{}}]}");
        assertThat(Json.record(member))
                .hasToString("{\"party\":\"5427\",\"role\":\"PARTICIPANT\",\"phase\":\"ACTIVE\"}");
    }
}
