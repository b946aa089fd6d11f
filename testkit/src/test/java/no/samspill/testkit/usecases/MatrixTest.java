package no.samspill.testkit.usecases;

import static no.samspill.testkit.Samples.ADVISER;
import static no.samspill.testkit.Samples.FROYA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import no.samspill.application.imports.ImportPortfolio;
import no.samspill.application.portfolio.ReadMatrix;
import no.samspill.application.portfolio.ReadMatrix.Cost;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.followup.Register;
import no.samspill.domain.lifecycle.Entry;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.Participant;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.Profile;
import no.samspill.domain.lifecycle.Registered;
import no.samspill.domain.lifecycle.Role;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.municipality.OrganisationKind;
import no.samspill.domain.municipality.PartyId;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.testkit.Samples;
import org.junit.jupiter.api.Test;

/** Who is in what, and what each pays of it. */
class MatrixTest {

    private static final LocalDate TODAY = LocalDate.ofInstant(Samples.NOW, ZoneOffset.UTC);
    private static final PartyId STRANGER = new PartyId("5427");

    private final Office office = Office.open();

    private void takeIn(Phase phase, Optional<CostAgreementId> agreement) {
        Profile bare = no.samspill.domain.lifecycle.Samples.profile("Veileder");
        Registered registered = new Registered(
                phase,
                agreement.map(bare::sharedBy).orElse(bare),
                List.of(new Participant(STRANGER, Role.PARTICIPANT)),
                Optional.empty(),
                "Registeret");
        Measure measure =
                new Measure(new MeasureId("veileder"), List.of(new Entry(1, LocalDate.of(2020, 8, 1), registered)));
        office.use(ImportPortfolio.class)
                .execute(new ImportPortfolio.Command(
                        Register.of(new Portfolio(
                                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(measure))),
                        Samples.ACTOR));
    }

    private List<ReadMatrix.Line> lines(LocalDate on) {
        return office.use(ReadMatrix.class).execute(new ReadMatrix.Query(on)).lines();
    }

    private ReadMatrix.Line line(LocalDate on) {
        return lines(on).get(0);
    }

    @Test
    void a_measure_that_names_no_agreement_or_an_unknown_one_says_so() {
        takeIn(Phase.ACTIVE, Optional.empty());
        assertThat(line(TODAY).cost()).isEqualTo(Cost.NOT_LINKED);
        assertThat(new ReadMatrix.Matrix(List.of(), lines(TODAY)).isShared()).isFalse();
        assertThat(lines(LocalDate.of(2020, 7, 31))).isEmpty();
    }

    @Test
    void an_agreement_that_is_not_registered_or_has_no_statement_is_said_to_be_so() {
        takeIn(Phase.ACTIVE, Optional.of(ADVISER));
        assertThat(line(TODAY).cost()).isEqualTo(Cost.AGREEMENT_UNKNOWN);
        office.register(ADVISER);
        assertThat(line(TODAY).cost()).isEqualTo(Cost.NOT_CONFIRMED);
        assertThat(line(TODAY).share(FROYA)).isEmpty();
        assertThat(line(TODAY).concerns(STRANGER)).isTrue();
        assertThat(line(TODAY).concerns(FROYA)).isFalse();
    }

    @Test
    void each_pays_its_share_of_the_latest_statement_in_whole_ore() {
        takeIn(Phase.ACTIVE, Optional.of(ADVISER));
        office.register(ADVISER);
        office.countPupils();
        CostStatement budget = office.confirm(Samples.budget(ADVISER));

        assertThat(line(TODAY).cost()).isEqualTo(Cost.SHARED);
        assertThat(line(TODAY).statement()).contains(budget);
        assertThat(line(TODAY.minusDays(1)).cost()).isEqualTo(Cost.NOT_CONFIRMED);
        assertThat(line(TODAY).concerns(FROYA)).isTrue();

        CostStatement actual = office.confirm(Samples.actual(ADVISER));
        CostStatement corrected = office.confirm(
                Samples.correcting(actual.id(), Samples.draft(ADVISER, CostStatement.Purpose.ACTUAL, "1030000")));
        ReadMatrix.Line line = line(TODAY);
        assertThat(line.statement()).contains(corrected);
        Kroner sum = corrected.sharing().shares().stream()
                .map(share -> line.share(share.party()).orElseThrow())
                .reduce(Kroner.ZERO, Kroner::plus);
        assertThat(sum).isEqualTo(corrected.sharing().sum());
        assertThat(line.total()).contains(sum);
        ReadMatrix.Matrix twice = new ReadMatrix.Matrix(List.of(), List.of(line, line));
        assertThat(twice.isShared()).isTrue();
        assertThat(twice.total()).isEqualTo(sum.plus(sum));
        assertThat(twice.total(FROYA))
                .isEqualTo(
                        line.share(FROYA).orElseThrow().plus(line.share(FROYA).orElseThrow()));
        assertThat(twice.total(STRANGER)).isEqualTo(Kroner.ZERO);
    }

    @Test
    void a_measure_that_has_ended_is_not_there() {
        takeIn(Phase.CLOSED, Optional.of(ADVISER));
        assertThat(lines(TODAY)).isEmpty();
    }

    @Test
    void it_is_seen_by_every_municipality_or_by_one_party() {
        Organisation heim = new Organisation(STRANGER, "Heim", OrganisationKind.MUNICIPALITY);
        Organisation county = new Organisation(new PartyId("50"), "Trøndelag", OrganisationKind.COUNTY_MUNICIPALITY);
        takeIn(Phase.ACTIVE, Optional.empty());
        ReadMatrix.Matrix matrix = new ReadMatrix.Matrix(List.of(heim, county), lines(TODAY));

        assertThat(matrix.seenBy(Optional.empty())).isEqualTo(new ReadMatrix.Matrix(List.of(heim), lines(TODAY)));
        assertThat(matrix.seenBy(Optional.of(STRANGER))).isEqualTo(new ReadMatrix.Matrix(List.of(heim), lines(TODAY)));
        assertThat(matrix.seenBy(Optional.of(county.id())))
                .isEqualTo(new ReadMatrix.Matrix(List.of(county), List.of()));
    }
}
