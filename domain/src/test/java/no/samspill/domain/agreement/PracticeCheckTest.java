package no.samspill.domain.agreement;

import static no.samspill.domain.Provision.FORMS_OF_COOPERATION;
import static no.samspill.domain.Provision.HOST_REPORTED_TO_COUNTY_GOVERNOR;
import static no.samspill.domain.Provision.OWNERSHIP_REPORT;
import static no.samspill.domain.agreement.AgreementFinding.*;
import static no.samspill.domain.agreement.Bodies.*;
import static no.samspill.domain.agreement.Checks.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.domain.Finding;
import no.samspill.domain.agreement.Filings.OwnershipReport;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PracticeCheckTest {

    private static final Draft NETWORK = Draft.complete(LegalForm.NO_FORM);

    @ParameterizedTest
    @EnumSource(names = {"HOST_MUNICIPALITY", "HOST_WITH_JOINT_COMMITTEE"})
    void v10_the_host_tells_the_county_governor(LegalForm form) {
        Finding told = warning(
                "/filings/countyGovernorInformed", COUNTY_GOVERNOR_NOT_INFORMED, HOST_REPORTED_TO_COUNTY_GOVERNOR);

        assertThat(running(Draft.complete(form))).containsExactly(told);
        assertThat(running(Draft.complete(form).with(informed("2026-07-03")))).containsExactly(told);
        assertThat(running(Draft.complete(form).with(informed("2026-07-02")))).isEmpty();
        assertThat(prepared(Draft.complete(form))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"POLITICAL_COUNCIL", "COMPANY", "NO_FORM"})
    void v10_nobody_else_does(LegalForm form) {
        assertThat(running(Draft.complete(form))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01,AGREEMENT_EXPIRED",
        "2026-07-02,AGREEMENT_EXPIRES",
        "2027-07-02,AGREEMENT_EXPIRES",
        "2027-07-03,"
    })
    void v12_an_agreement_expires_within_a_year_or_has(String last, AgreementFinding code) {
        assertThat(running(Draft.complete(LegalForm.NO_FORM).until(last)))
                .isEqualTo(code == null ? List.of() : List.of(warning("/term/to", code, last)));
        assertThat(prepared(Draft.complete(LegalForm.NO_FORM).until(last))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true,", "true,0", "false,1", "true,1"})
    void v16_a_network_with_money_or_staff_is_approved_by_every_council(boolean budget, Integer employees) {
        Draft network = Draft.complete(LegalForm.NO_FORM)
                .with(new Activity(Optional.empty(), false, budget, Optional.ofNullable(employees), false));

        assertThat(running(network, adopts(ORKLAND, 1), adopts(HEIM_CHIEF, 1)))
                .containsExactly(warning("/host", NETWORK_NOT_APPROVED, FORMS_OF_COOPERATION, "5055"));
        assertThat(running(network, adopts(ORKLAND, 1), adopts(HEIM, 1))).isEmpty();
    }

    @Test
    void v16_a_network_with_a_host_is_approved_by_every_council() {
        Draft hosted = Draft.complete(LegalForm.NO_FORM).host("5059");

        assertThat(running(hosted))
                .containsExactly(warning("/host", NETWORK_NOT_APPROVED, FORMS_OF_COOPERATION, "5059, 5055"));
        assertThat(prepared(hosted)).isEmpty();
    }

    @Test
    void v16_a_plain_network_and_a_real_form_need_no_such_approval() {
        Activity staff = new Activity(Optional.empty(), false, true, Optional.of(3), false);

        assertThat(running(NETWORK)).isEmpty();
        assertThat(running(Draft.complete(LegalForm.NO_FORM)
                        .with(new Activity(Optional.empty(), true, false, Optional.of(0), false))))
                .isEmpty();
        assertThat(running(Draft.complete(LegalForm.COMPANY).with(staff))).isEmpty();
    }

    @Test
    void an_ownership_report_is_adopted_in_each_period_of_election() {
        Filings filings = new Filings(
                Optional.empty(),
                List.of(
                        new OwnershipReport(new PartyId("5059"), true, Optional.of(LocalDate.of(2022, 7, 2))),
                        new OwnershipReport(new PartyId("5055"), true, Optional.of(LocalDate.of(2022, 7, 1)))));

        assertThat(running(Draft.complete(LegalForm.COMPANY).with(filings)))
                .containsExactly(warning(
                        "/filings/ownershipReports",
                        OWNERSHIP_REPORT_OUTDATED,
                        OWNERSHIP_REPORT,
                        "5055",
                        "2022-07-01"));
    }

    @Test
    void v17_the_cooperation_stands_in_every_ownership_report_that_is_known() {
        Filings filings = new Filings(
                Optional.empty(),
                List.of(
                        new OwnershipReport(new PartyId("5059"), true),
                        new OwnershipReport(new PartyId("5055"), false)));

        assertThat(running(Draft.complete(LegalForm.COMPANY).with(filings)))
                .containsExactly(
                        warning("/filings/ownershipReports", NOT_IN_OWNERSHIP_REPORT, OWNERSHIP_REPORT, "5055"));
        assertThat(running(Draft.complete(LegalForm.COMPANY))).isEmpty();
        assertThat(prepared(Draft.complete(LegalForm.COMPANY).with(filings))).isEmpty();
    }

    /** The agreement of 24.09.2020 for the network of Orkdal/Øy; it speaks of a host, here Orkland, but names none. */
    @Test
    void the_network_of_orkdal_oy_has_expired_says_nothing_of_withdrawal_and_has_a_host_nobody_approved() {
        Draft agreement = Draft.of(
                        LegalForm.NO_FORM,
                        Clause.WRITTEN_FORM,
                        Clause.PARTICIPANTS,
                        Clause.PURPOSE,
                        Clause.TASKS,
                        Clause.REPORTING,
                        Clause.SETTLEMENT)
                .parties("5014", "5055", "5056", "5059", "5061", "5029")
                .host("5059")
                .until("2021-12-31")
                .with(new Activity(Optional.empty(), false, true, Optional.of(1), false));

        assertThat(running(agreement))
                .containsExactly(
                        warning("/clauses", WITHDRAWAL_NOT_SAID),
                        warning("/term/to", AGREEMENT_EXPIRED, "2021-12-31"),
                        warning(
                                "/host",
                                NETWORK_NOT_APPROVED,
                                FORMS_OF_COOPERATION,
                                "5014, 5055, 5056, 5059, 5061, 5029"));
    }

    private static List<Finding> running(Draft draft, Decision... decisions) {
        return Checks.of(draft, true, List.of(decisions), Map.of()).findings(TODAY);
    }

    private static Filings informed(String date) {
        return new Filings(Optional.of(LocalDate.parse(date)), List.of());
    }
}
