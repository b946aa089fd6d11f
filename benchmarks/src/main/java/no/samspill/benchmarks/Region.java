package no.samspill.benchmarks;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import no.samspill.application.agreement.RegisterAgreement;
import no.samspill.application.costsharing.ConfirmCostStatements;
import no.samspill.application.costsharing.PreviewCostStatements;
import no.samspill.application.invoicing.IssueInvoices;
import no.samspill.application.keyfigures.RegisterKeyFigures;
import no.samspill.application.wiring.Samspill;
import no.samspill.application.wiring.Settings;
import no.samspill.application.wiring.Settings.Mode;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.agreement.Participation;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.calendar.Period;
import no.samspill.domain.costsharing.Cost;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.CostStatement.Purpose;
import no.samspill.domain.costsharing.Grant;
import no.samspill.domain.costsharing.RuleVersion;
import no.samspill.domain.costsharing.StatementDraft;
import no.samspill.domain.invoicing.FirstInstalment;
import no.samspill.domain.invoicing.RunKind;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.municipality.Figure;
import no.samspill.domain.municipality.FigureStatus;
import no.samspill.domain.municipality.KeyFigures;
import no.samspill.domain.municipality.PartyId;

/** 3 000 made agreements of 8 of 357 municipalities each, and their year through the use cases. */
final class Region {

    private static final int AGREEMENTS = Integer.getInteger("agreements", 3_000);
    private static final int PARTIES = 8;
    private static final int MUNICIPALITIES = 357;
    private static final String ACTOR = "benchmark";
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    private Region() {}

    private static Samspill start(String database) {
        return Samspill.start(new Settings(database, Mode.WRITE, Clock.systemUTC()));
    }

    /** Registers the agreements and the pupils of all the municipalities; not measured. */
    static void register(String database) {
        Random random = new Random(3_000);
        try (Samspill samspill = start(database)) {
            Map<PartyId, Figure> pupils = new LinkedHashMap<>();
            for (int i = 0; i < MUNICIPALITIES; i++) {
                pupils.put(municipality(i), new Figure.Counted(BigDecimal.valueOf(80 + random.nextInt(3_400))));
            }
            samspill.useCase(RegisterKeyFigures.class)
                    .execute(new RegisterKeyFigures.Command(
                            "pupils",
                            new KeyFigures(LocalDate.of(2025, 10, 1), "made", FigureStatus.FINAL, pupils),
                            ACTOR));
            RegisterAgreement register = samspill.useCase(RegisterAgreement.class);
            for (int i = 0; i < AGREEMENTS; i++) {
                register.execute(agreement(i));
            }
        }
    }

    private static PartyId municipality(int index) {
        return new PartyId(Integer.toString(1_101 + index % MUNICIPALITIES));
    }

    private static CostAgreementId id(int index) {
        return new CostAgreementId("agreement-" + index);
    }

    private static RegisterAgreement.Command agreement(int index) {
        OpenPeriod term = OpenPeriod.since(FIRST_DAY);
        List<Participation> participations = IntStream.range(0, PARTIES)
                .mapToObj(i -> municipality(index * 7 + i * 11))
                .map(party -> new Participation(party, "Kommune " + party, term))
                .toList();
        PartyId host = participations.get(0).party();
        return new RegisterAgreement.Command(
                new CostAgreement(id(index), "Samarbeid " + index, term, host, participations, 1),
                new RuleVersion(id(index), 1, FIRST_DAY, Cases.rule(), "Made for measuring"),
                new FirstInstalment.Portion(Fraction.of(1, 2)),
                ACTOR);
    }

    /** Previews, confirms and stores the year of every agreement, with its two invoice bases; this is measured. */
    static void year(String database) {
        try (Samspill samspill = start(database)) {
            half(samspill, Purpose.BUDGET, RunKind.FIRST_HALF);
            half(samspill, Purpose.ACTUAL, RunKind.SECOND_HALF);
        }
    }

    private static void half(Samspill samspill, Purpose purpose, RunKind kind) {
        List<StatementDraft> drafts =
                IntStream.range(0, AGREEMENTS).mapToObj(i -> draft(i, purpose)).toList();
        samspill.useCase(PreviewCostStatements.class).execute(new PreviewCostStatements.Query(drafts));
        List<CostStatement> confirmed =
                samspill.useCase(ConfirmCostStatements.class).execute(new ConfirmCostStatements.Command(drafts, ACTOR));
        samspill.useCase(IssueInvoices.class)
                .execute(new IssueInvoices.Command(
                        confirmed.stream().map(CostStatement::id).toList(), kind, ACTOR));
    }

    private static StatementDraft draft(int index, Purpose purpose) {
        long cost = (purpose == Purpose.BUDGET ? 96_000_000L : 100_000_000L) + index * 137L;
        List<Cost> costs = new ArrayList<>();
        costs.add(new Cost("Utviklingsveileder", Kroner.ofOre(cost), Optional.empty()));
        return new StatementDraft(
                id(index),
                purpose,
                Period.year(2026),
                costs,
                List.of(new Grant("Skjønnsmidler", Kroner.ofOre(40_000_000))),
                Map.of(),
                Optional.empty());
    }
}
