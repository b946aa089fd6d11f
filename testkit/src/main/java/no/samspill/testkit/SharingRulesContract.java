package no.samspill.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.costsharing.GrantTreatment;
import no.samspill.domain.costsharing.Key;
import no.samspill.domain.costsharing.Part;
import no.samspill.domain.costsharing.Proration;
import no.samspill.domain.costsharing.Rate;
import no.samspill.domain.costsharing.RuleVersion;
import no.samspill.domain.costsharing.RuleVersions;
import no.samspill.domain.costsharing.SharingRule;
import no.samspill.domain.costsharing.Split;
import no.samspill.domain.costsharing.Tariff;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.money.RoundingUnit;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link no.samspill.application.port.SharingRules} does. */
public abstract class SharingRulesContract extends PortContract {

    private static final CostAgreementId ONE = new CostAgreementId("one");
    private static final CostAgreementId OTHER = new CostAgreementId("other");

    @BeforeEach
    void register_the_agreements() {
        store(() -> on().agreements().add(List.of(Samples.agreement(ONE), Samples.agreement(OTHER))));
    }

    @Test
    void versions_come_back_as_they_were_added() {
        RuleVersions versions = new RuleVersions(List.of(
                Samples.firstRule(ONE),
                Samples.ruleVersion(ONE, 2, LocalDate.of(2024, 1, 1), fixedAndBounded()),
                Samples.ruleVersion(ONE, 3, LocalDate.of(2026, 1, 1), priceList())));
        store(() -> on().rules().add(versions.versions()));
        assertThat(of(ONE)).isEqualTo(Map.of(ONE, versions));
    }

    @Test
    void each_agreement_asked_for_has_its_own_versions_and_one_without_a_rule_has_none() {
        RuleVersion first = Samples.firstRule(ONE);
        store(() -> on().rules().add(List.of(first)));
        assertThat(of(ONE, OTHER))
                .isEqualTo(Map.of(ONE, new RuleVersions(List.of(first)), OTHER, new RuleVersions(List.of())));
        assertThat(of(OTHER)).isEqualTo(Map.of(OTHER, new RuleVersions(List.of())));
        assertThat(of()).isEmpty();
    }

    @Test
    void a_number_that_is_taken_is_stale() {
        store(() -> on().rules().add(List.of(Samples.firstRule(ONE), Samples.firstRule(OTHER))));
        RuleVersion late = Samples.ruleVersion(OTHER, 1, LocalDate.of(2026, 1, 1), priceList());
        assertStale(OTHER.value(), () -> on().rules().add(List.of(late)));
        assertThat(of(OTHER)).isEqualTo(Map.of(OTHER, new RuleVersions(List.of(Samples.firstRule(OTHER)))));
    }

    private Map<CostAgreementId, RuleVersions> of(CostAgreementId... agreements) {
        return read(() -> on().rules().of(List.of(agreements)));
    }

    private static SharingRule fixedAndBounded() {
        Map<PartyId, Fraction> shares = Map.of(Samples.FROYA, Fraction.of(1, 7), Samples.ORKLAND, Fraction.of(6, 7));
        return new Split(
                List.of(
                        new Part("Faste andeler", Optional.of(Fraction.of(17, 100)), new Key.Fixed(shares)),
                        new Part(
                                "Etter folketall", Optional.of(Fraction.of(83, 100)), new Key.ByFigure("inhabitants"))),
                GrantTreatment.CREDIT_EQUALLY,
                Proration.MONTHS,
                Optional.of(Samples.kroner("1000")),
                Optional.of(Samples.kroner("2000000")),
                RoundingUnit.HUNDRED_KRONER);
    }

    private static SharingRule priceList() {
        Rate.Bracket upTo = new Rate.Bracket(
                Optional.of(new BigDecimal("4999.5")), Optional.of(Fraction.of(1, 8)), Optional.empty());
        Rate.Bracket above =
                new Rate.Bracket(Optional.empty(), Optional.empty(), Optional.of(Samples.kroner("12345.67")));
        return new Tariff(
                Samples.kroner("40000"),
                List.of(
                        new Rate.Flat("inhabitants", Fraction.of(3615, 100)),
                        new Rate.Stepped("inhabitants", Rate.Mode.MARGINAL, List.of(upTo, above))),
                Optional.empty(),
                Optional.of(Samples.kroner("9133121")),
                List.of(new Rate.Stepped("shelf-metres", Rate.Mode.WHOLE, List.of(above))),
                Fraction.of(1031, 1000),
                Proration.NONE,
                RoundingUnit.ORE);
    }
}
