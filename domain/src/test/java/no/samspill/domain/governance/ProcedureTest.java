package no.samspill.domain.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.calendar.DayOfYear;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.governance.Matter.What;
import no.samspill.domain.governance.Procedure.Duty;
import org.junit.jupiter.api.Test;

/** Which procedure holds, and what it says. */
class ProcedureTest {

    private static final LocalDate DAY = LocalDate.of(2018, 11, 26);

    private static Procedure standard(int version, OpenPeriod period) {
        return StandardProcedure.as(version, "Prosedyre", period, Optional.empty());
    }

    @Test
    void the_latest_version_that_holds_on_the_day_is_in_force() {
        Procedure first = standard(1, OpenPeriod.since(DAY));
        Procedure second = standard(2, new OpenPeriod(DAY.plusYears(1), Optional.of(DAY.plusYears(2))));
        List<Procedure> both = List.of(second, first);
        assertThat(Procedure.inForce(both, DAY.minusDays(1))).isEmpty();
        assertThat(Procedure.inForce(both, DAY)).contains(first);
        assertThat(Procedure.inForce(both, DAY.plusYears(1))).contains(second);
        assertThat(Procedure.inForce(both, DAY.plusYears(2))).contains(second);
        assertThat(Procedure.inForce(both, DAY.plusYears(2).plusDays(1))).contains(first);
    }

    @Test
    void what_can_be_decided_in_several_ways_takes_any_body_that_decides_one_of_them() {
        Procedure standard = standard(1, OpenPeriod.since(DAY));
        assertThat(standard.consent(List.of(What.JOIN, What.AMEND))).isEmpty();
        assertThat(standard.consent(List.of(What.RESUME, What.HOLD)))
                .contains(new Consent.AnyOf(List.of(BodyKind.COMMITTEE_OF_CHIEF_EXECUTIVES, BodyKind.STEERING_GROUP)));
    }

    @Test
    void a_duty_has_a_day_when_the_procedure_says_one() {
        Procedure standard = standard(1, OpenPeriod.since(DAY));
        assertThat(standard.day(Duty.PORTFOLIO_REPORT)).contains(new DayOfYear("03-31"));
        Procedure dayless = new Procedure(
                1,
                "Prosedyre",
                standard.period(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(new Procedure.Deadline(Duty.PORTFOLIO_REPORT, Optional.empty())));
        assertThat(dayless.day(Duty.PORTFOLIO_REPORT)).isEmpty();
        assertThat(dayless.day(Duty.BUDGET_REQUEST)).isEmpty();
    }

    @Test
    void the_first_day_after_a_day_is_this_year_or_the_next() {
        DayOfYear august = new DayOfYear("08-31");
        assertThat(august.firstAfter(LocalDate.of(2026, 6, 30))).isEqualTo(LocalDate.of(2026, 8, 31));
        assertThat(august.firstAfter(LocalDate.of(2026, 8, 31))).isEqualTo(LocalDate.of(2027, 8, 31));
        assertThat(new DayOfYear("02-29").of(2027)).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThatIllegalArgumentException().isThrownBy(() -> new DayOfYear("02-30"));
        assertThatIllegalArgumentException().isThrownBy(() -> new DayOfYear("31.8."));
    }

    @Test
    void a_version_and_a_hold_are_at_least_one() {
        assertThatIllegalArgumentException().isThrownBy(() -> standard(0, OpenPeriod.since(DAY)));
    }
}
