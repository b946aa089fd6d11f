package no.samspill.domain.followup;

import static no.samspill.domain.followup.Samples.findings;
import static no.samspill.domain.followup.Samples.measure;
import static no.samspill.domain.followup.Samples.portfolio;
import static no.samspill.domain.followup.Samples.reason;
import static no.samspill.domain.followup.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Finding;
import no.samspill.domain.Provision;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.agreement.Organising;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.lifecycle.Amended;
import no.samspill.domain.lifecycle.Continued;
import no.samspill.domain.lifecycle.Corrected;
import no.samspill.domain.lifecycle.Entry;
import no.samspill.domain.lifecycle.NoticeReceived;
import no.samspill.domain.lifecycle.Participant;
import no.samspill.domain.lifecycle.PartySucceeded;
import no.samspill.domain.lifecycle.PartyWithdrew;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.Registered;
import no.samspill.domain.lifecycle.Role;
import no.samspill.domain.municipality.PartyId;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.Portfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartiesFollowUpTest {

    private static final PartyId HEIM = new PartyId("5055");
    private static final PartyId RINDAL = new PartyId("5061");
    private static final Participant ORKLAND = new Participant(new PartyId("5059"), Role.PARTICIPANT);
    private static final LocalDate SINCE = LocalDate.of(2025, 2, 1);

    @ParameterizedTest
    @CsvSource({"2025-02-14,", "2025-02-15,BASIS_EXPIRES", "2026-02-15,BASIS_EXPIRES", "2026-02-16,BASIS_EXPIRED"})
    void the_agreement_it_rests_on_is_told_of_a_year_before_it_ends(String date, FollowUpFinding code) {
        Portfolio portfolio = portfolio(measure("2025-02-01"), endingIn2026());
        assertThat(findings(date, portfolio).stream()
                        .map(Finding::reason)
                        .filter(one -> one.code().name().startsWith("BASIS")))
                .isEqualTo(code == null ? List.of() : List.of(reason(code, "Avtale om IT", "2026-02-15")));
    }

    private static AgreementText endingIn2026() {
        return text(
                LegalForm.NO_FORM,
                Optional.of(new OpenPeriod(LocalDate.of(2020, 1, 1), Optional.of(LocalDate.of(2026, 2, 15)))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void a_notice_that_leaves_one_party_is_told_with_the_law() {
        Measure measure =
                measure("2025-02-01", new Samples.On("2025-03-01", new NoticeReceived(HEIM, LocalDate.of(2026, 3, 1))));
        assertThat(findings("2025-04-01", portfolio(measure, minimum(LegalForm.COMPANY))))
                .containsExactly(
                        Finding.warning(reason(FollowUpFinding.PARTY_HAS_GIVEN_NOTICE, "5055", "2026-03-01")),
                        Finding.warning(reason(FollowUpFinding.WILL_BE_BELOW_MINIMUM, "1", "2", "2026-03-01")),
                        Finding.error(reason(FollowUpFinding.ONE_PARTY_LEFT, "5059")
                                .by(Samples.LAW.reference(Provision.COMPANY_DISSOLVED, LocalDate.of(2025, 4, 1)))));
    }

    @Test
    void a_party_that_has_left_is_no_longer_counted() {
        Measure measure = measure("2025-02-01", new Samples.On("2025-03-01", new PartyWithdrew(HEIM)));
        assertThat(findings("2025-04-01", portfolio(measure, minimum(LegalForm.POLITICAL_COUNCIL))))
                .containsExactly(
                        Finding.error(reason(FollowUpFinding.BELOW_MINIMUM, "1", "2")),
                        Finding.error(reason(FollowUpFinding.ONE_PARTY_LEFT, "5059")));
    }

    @ParameterizedTest
    @CsvSource({"PARTICIPANT,true", "HOST,true", "ASSOCIATED,false", "OBSERVER,false", "FUNDER,false"})
    void only_those_who_take_part_as_equals_are_counted(Role role, boolean counted) {
        Measure measure = of(new Participant(HEIM, role), ORKLAND);
        Finding told = Finding.error(reason(FollowUpFinding.BELOW_MINIMUM, "1", "2"));

        assertThat(findings("2025-04-01", portfolio(measure, minimum(LegalForm.POLITICAL_COUNCIL))))
                .isEqualTo(counted ? List.of() : List.of(told));
    }

    @Test
    void a_notice_that_leaves_enough_is_told_alone() {
        Measure three = of(new Participant(HEIM, Role.HOST), ORKLAND, new Participant(RINDAL, Role.PARTICIPANT));
        Measure measure = new Measure(
                three.id(),
                List.of(
                        three.acts().get(0),
                        new Entry(2, SINCE, new NoticeReceived(RINDAL, LocalDate.of(2026, 3, 1)))));

        assertThat(findings("2025-04-01", portfolio(measure, minimum(LegalForm.POLITICAL_COUNCIL))))
                .containsExactly(Finding.warning(reason(FollowUpFinding.PARTY_HAS_GIVEN_NOTICE, "5061", "2026-03-01")));
    }

    private static Measure of(Participant... parties) {
        Registered registered = new Registered(
                Phase.ACTIVE, Samples.profile(), List.of(parties), Optional.of(Samples.TEXT), "Handlingsplanen");
        return new Measure(Samples.IT, List.of(new Entry(1, SINCE, registered)));
    }

    @Test
    void of_texts_under_one_id_the_first_counts() {
        Portfolio portfolio = portfolio(measure("2025-02-01"), endingIn2026(), text(LegalForm.NO_FORM));

        assertThat(findings("2025-04-01", portfolio))
                .containsExactly(Finding.warning(reason(FollowUpFinding.BASIS_EXPIRES, "Avtale om IT", "2026-02-15")));
    }

    private static AgreementText minimum(LegalForm form) {
        return text(
                form,
                Optional.empty(),
                Optional.of(new Organising(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(2),
                        false,
                        Optional.empty())),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void a_merger_is_told_until_the_parties_have_decided_anew() {
        Samples.On merged = new Samples.On(
                "2025-03-01", new PartySucceeded(HEIM, new PartyId("5099"), PartySucceeded.Change.MERGED));
        Finding told = Finding.warning(reason(FollowUpFinding.PARTY_CHANGED, "5055", "5099"));
        assertThat(findings("2025-04-01", portfolio(measure("2025-02-01", merged))))
                .containsExactly(told);
        Samples.On amended =
                new Samples.On("2025-03-20", new Amended(Samples.TEXT, LocalDate.of(2025, 4, 1), List.of(), List.of()));
        assertThat(findings("2025-04-01", portfolio(measure("2025-02-01", merged, amended))))
                .isEmpty();
        Samples.On continued = new Samples.On(
                "2025-03-20", new Continued(Optional.of(new DecisionId("kdu-1")), List.of(), LocalDate.of(2026, 1, 1)));
        assertThat(findings("2025-04-01", portfolio(measure("2025-02-01", merged, continued))))
                .isEmpty();
        assertThat(findings(
                        "2025-04-01",
                        portfolio(measure("2025-02-01", amended, new Samples.On("2025-03-25", merged.act())))))
                .containsExactly(told);
        Samples.On corrected = new Samples.On("2025-03-20", new Corrected(2, Optional.empty(), "Feil tiltak"));
        assertThat(findings("2025-04-01", portfolio(measure("2025-02-01", merged, corrected))))
                .isEmpty();
        Samples.On renumbered = new Samples.On(
                "2025-03-01", new PartySucceeded(HEIM, new PartyId("5099"), PartySucceeded.Change.RENUMBERED));
        assertThat(findings("2025-04-01", portfolio(measure("2025-02-01", renumbered))))
                .isEmpty();
    }
}
