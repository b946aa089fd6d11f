package no.samspill.testkit;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.application.wiring.Settings;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.agreement.Participation;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.calendar.Period;
import no.samspill.domain.costsharing.Cost;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.CostStatement.Purpose;
import no.samspill.domain.costsharing.Grant;
import no.samspill.domain.costsharing.GrantTreatment;
import no.samspill.domain.costsharing.Key;
import no.samspill.domain.costsharing.Part;
import no.samspill.domain.costsharing.Proration;
import no.samspill.domain.costsharing.RuleVersion;
import no.samspill.domain.costsharing.SharingRule;
import no.samspill.domain.costsharing.Split;
import no.samspill.domain.costsharing.StatementDraft;
import no.samspill.domain.costsharing.StatementId;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.money.RoundingUnit;
import no.samspill.domain.municipality.Figure;
import no.samspill.domain.municipality.FigureStatus;
import no.samspill.domain.municipality.KeyFigures;
import no.samspill.domain.municipality.PartyId;
import no.samspill.domain.municipality.RegisteredKeyFigures;

/** Six municipalities that employ an adviser together; constructed figures. Valid defaults, changed by one call. */
public final class Samples {

    public static final CostAgreementId ADVISER = new CostAgreementId("orkdal-oy-utviklingsveileder");
    public static final PartyId FROYA = new PartyId("5014");
    public static final PartyId ORKLAND = new PartyId("5059");
    public static final LocalDate COUNTED = LocalDate.of(2025, 10, 1);
    public static final LocalDate IN_FORCE = LocalDate.of(2020, 8, 1);
    public static final Period YEAR = Period.year(2026);
    public static final Instant NOW = Instant.parse("2026-03-04T09:15:30.125Z");
    public static final String ACTOR = "kari@orkland.example";

    private static final OpenPeriod TERM = OpenPeriod.since(IN_FORCE);

    private Samples() {}

    /** A store that may be written to, at {@link #NOW}. */
    public static Settings settings() {
        return new Settings("memory", Settings.Mode.WRITE, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    public static CostAgreement agreement() {
        return agreement(ADVISER);
    }

    /** Six parties from the first day, Orkland is host. */
    public static CostAgreement agreement(CostAgreementId id) {
        List<Participation> parties = List.of(
                new Participation(FROYA, "Frøya", TERM),
                new Participation(new PartyId("5055"), "Heim", TERM),
                new Participation(new PartyId("5056"), "Hitra", TERM),
                new Participation(ORKLAND, "Orkland", TERM),
                new Participation(new PartyId("5061"), "Rindal", TERM),
                new Participation(new PartyId("5029"), "Skaun", TERM));
        return new CostAgreement(id, "Utviklingsveileder i Orkdal og Øy", TERM, ORKLAND, parties, 1);
    }

    /** The agreement's next version, with these participations. */
    public static CostAgreement amended(CostAgreement agreement, List<Participation> participations) {
        return new CostAgreement(
                agreement.id(),
                agreement.title(),
                agreement.term(),
                agreement.host(),
                participations,
                agreement.version() + 1);
    }

    /** Grants first, then a third equally and the rest by pupils, in whole kroner. */
    public static Split rule() {
        return rule(GrantTreatment.DEDUCT_FIRST);
    }

    public static Split rule(GrantTreatment grants) {
        List<Part> parts = List.of(
                new Part("Lik del", Optional.of(Fraction.of(1, 3)), new Key.Equal()),
                new Part("Etter elever", Optional.empty(), new Key.ByFigure("pupils")));
        return new Split(parts, grants, Proration.DAYS, Optional.empty(), Optional.empty(), RoundingUnit.KRONE);
    }

    public static RuleVersion firstRule(CostAgreementId agreement) {
        return ruleVersion(agreement, 1, IN_FORCE, rule());
    }

    public static RuleVersion ruleVersion(
            CostAgreementId agreement, int number, LocalDate validFrom, SharingRule rule) {
        return new RuleVersion(agreement, number, validFrom, rule, "Årlig møte, sak 3: lesemåte A");
    }

    /** 5 600 pupils. */
    public static KeyFigures pupils() {
        Map<PartyId, Figure> figures = Map.of(
                FROYA,
                counted("600"),
                new PartyId("5055"),
                counted("700"),
                new PartyId("5056"),
                counted("580"),
                ORKLAND,
                counted("2220"),
                new PartyId("5061"),
                counted("220"),
                new PartyId("5029"),
                counted("1280"));
        return new KeyFigures(COUNTED, "Constructed", FigureStatus.FINAL, figures);
    }

    public static Figure counted(String number) {
        return new Figure.Counted(new BigDecimal(number));
    }

    /** These figures as the given version of the key. */
    public static RegisteredKeyFigures registered(String key, int version, KeyFigures figures) {
        return new RegisteredKeyFigures(key, version, figures, NOW, ACTOR);
    }

    /** A cost of 960 000 kroner and grants of 400 000. */
    public static StatementDraft budget(CostAgreementId agreement) {
        return draft(agreement, Purpose.BUDGET, "960000");
    }

    /** A cost of 1 000 000 kroner and grants of 400 000. */
    public static StatementDraft actual(CostAgreementId agreement) {
        return draft(agreement, Purpose.ACTUAL, "1000000");
    }

    /** Of the year 2026, with grants of 400 000 kroner. */
    public static StatementDraft draft(CostAgreementId agreement, Purpose purpose, String cost) {
        return new StatementDraft(
                agreement,
                purpose,
                YEAR,
                List.of(new Cost("Lønn", kroner(cost), Optional.empty())),
                List.of(new Grant("Skjønnsmidler", kroner("400000"))),
                Map.of(),
                Optional.empty());
    }

    /** The same draft, to put the statement right. */
    public static StatementDraft correcting(StatementId statement, StatementDraft draft) {
        return draft.correcting(statement);
    }

    public static Kroner kroner(String text) {
        return Kroner.parse(text).orElseThrow();
    }

    /** A budget statement with the sharing of {@link SharedSample}; its id is made of the agreement and the number. */
    public static CostStatement statement(CostAgreementId agreement, int number) {
        return statement(new StatementId("opp_" + agreement + "_" + number), agreement, number, Optional.empty());
    }

    public static CostStatement statement(
            StatementId id, CostAgreementId agreement, int number, Optional<StatementId> corrects) {
        return new CostStatement(
                id, agreement, number, Purpose.BUDGET, 1, "1", SharedSample.sharing(), NOW, ACTOR, corrects);
    }
}
