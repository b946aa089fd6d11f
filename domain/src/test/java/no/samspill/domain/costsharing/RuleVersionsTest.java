package no.samspill.domain.costsharing;

import static no.samspill.domain.costsharing.RuleVersions.Refusal.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.calendar.Period;
import org.junit.jupiter.api.Test;

class RuleVersionsTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 8, 1);
    private static final LocalDate SECOND = LocalDate.of(2022, 1, 1);

    private final RuleVersions versions = new RuleVersions(List.of(version(2, SECOND), version(1, FIRST)));

    private static RuleVersion version(int number, LocalDate validFrom) {
        return new RuleVersion(
                new CostAgreementId("orkdal-oy"), number, validFrom, Samples.thirdEqually(), "Årlig møte, sak 3");
    }

    @Test
    void a_version_is_in_force_until_the_next_takes_over() {
        assertThat(versions.inForce(FIRST.minusDays(1))).isEmpty();
        assertThat(versions.inForce(FIRST)).contains(version(1, FIRST));
        assertThat(versions.inForce(SECOND.minusDays(1))).contains(version(1, FIRST));
        assertThat(versions.inForce(SECOND)).contains(version(2, SECOND));
        assertThat(versions.nextNumber()).isEqualTo(3);
    }

    @Test
    void a_new_version_takes_over_after_the_one_before() {
        assertThat(versions.refusals(SECOND.plusDays(1))).isEmpty();
        assertThat(versions.refusals(SECOND))
                .containsExactly(Reason.at("/validFrom", VERSION_NOT_LATER, "2022-01-01", "2022-01-01"));
        assertThat(new RuleVersions(List.of()).refusals(FIRST)).isEmpty();
    }

    @Test
    void a_period_is_shared_by_one_version() {
        assertThat(versions.refusals(Period.year(2021))).isEmpty();
        assertThat(versions.refusals(Period.year(2022))).isEmpty();
        assertThat(versions.refusals(new Period(SECOND.minusDays(1), SECOND)))
                .containsExactly(Reason.at("/period", RULE_CHANGES_WITHIN_PERIOD, "2", "2022-01-01"));
        assertThat(versions.refusals(Period.year(2020)))
                .containsExactly(
                        Reason.at("/period/from", NO_RULE_IN_FORCE, "2020-01-01"),
                        Reason.at("/period", RULE_CHANGES_WITHIN_PERIOD, "1", "2020-08-01"));
    }

    @Test
    void a_version_says_who_decided_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RuleVersion(new CostAgreementId("a"), 1, FIRST, Samples.thirdEqually(), " "));
        assertThatIllegalArgumentException().isThrownBy(() -> version(0, FIRST));
    }

    @Test
    void a_statement_id_is_told_from_others_by_its_prefix() {
        assertThat(new StatementId("opp_12")).hasToString("opp_12");
        assertThatIllegalArgumentException().isThrownBy(() -> new StatementId("opp_1"));
        assertThatIllegalArgumentException().isThrownBy(() -> new StatementId("fak_123"));
    }
}
