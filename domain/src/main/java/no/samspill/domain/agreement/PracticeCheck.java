package no.samspill.domain.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.domain.Finding;
import no.samspill.domain.Provision;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.Activity.IndividualDecisions;
import no.samspill.domain.agreement.Economy.KeyFigureDate;
import no.samspill.domain.agreement.Filings.OwnershipReport;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.governance.Articles;
import no.samspill.domain.governance.Ballots;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.municipality.PartyId;

/**
 * Praksiskontroll: whether a running cooperation is told of, approved and up to date.
 *
 * <p>Finds {@code COUNTY_GOVERNOR_NOT_INFORMED} (V10), {@code AGREEMENT_EXPIRES} and {@code AGREEMENT_EXPIRED} (V12),
 * {@code NETWORK_NOT_APPROVED} (V16), {@code COMPLAINTS_COMMITTEE_MISSING}, {@code NOT_IN_OWNERSHIP_REPORT} and {@code OWNERSHIP_REPORT_OUTDATED} (V17), {@code KEY_FIGURES_OUTDATED} (V18). Example:
 * an agreement until 31 December 2021 expires from 31 December 2020 on, and has expired on 1 January 2022.
 *
 * <p>Law: kommuneloven § 20-4, § 20-6, § 17-1, § 26-1; for V12 and V18 our own rule.
 *
 * @param figures the day of the newest key figures by key
 */
record PracticeCheck(Subject subject, Ballots ballots, Map<String, LocalDate> figures) {

    private static final int EXPIRES_SOON_MONTHS = 12;
    private static final int ELECTED_FOR_YEARS = 4;

    Stream<Finding> findings() {
        return Stream.of(
                        countyGovernor().stream(),
                        expiry().stream(),
                        network().stream(),
                        complaints().stream(),
                        ownershipReports(),
                        oldReports(),
                        keyFigures())
                .flatMap(each -> each);
    }

    /** V10. */
    private Optional<Finding> countyGovernor() {
        boolean informed = subject.text()
                .filings()
                .flatMap(Filings::countyGovernorInformed)
                .filter(day -> !day.isAfter(subject.on()))
                .isPresent();
        return subject.text().form().isHosted() && !informed
                ? Optional.of(subject.warning(
                        Provision.HOST_REPORTED_TO_COUNTY_GOVERNOR,
                        Reason.at("/filings/countyGovernorInformed", AgreementFinding.COUNTY_GOVERNOR_NOT_INFORMED)))
                : Optional.empty();
    }

    /** V12. */
    private Optional<Finding> expiry() {
        return subject.text()
                .term()
                .flatMap(OpenPeriod::to)
                .filter(last -> !last.isAfter(subject.on().plusMonths(EXPIRES_SOON_MONTHS)))
                .map(last -> Reason.at(
                        "/term/to",
                        last.isBefore(subject.on())
                                ? AgreementFinding.AGREEMENT_EXPIRED
                                : AgreementFinding.AGREEMENT_EXPIRES,
                        last.toString()))
                .map(Finding::warning);
    }

    /** V16. */
    private Optional<Finding> network() {
        AgreementText text = subject.text();
        boolean hasDuties = text.host().isPresent()
                || text.activity().map(PracticeCheck::spends).orElse(false);
        List<PartyId> silent = text.parties().stream()
                .filter(party -> !ballots.isAdoptedBy(body -> body.isCouncilOf(party)))
                .toList();
        return text.form().isLooseCooperation() && hasDuties && !silent.isEmpty()
                ? Optional.of(subject.warning(
                        Provision.FORMS_OF_COOPERATION,
                        Reason.at(
                                "/host",
                                AgreementFinding.NETWORK_NOT_APPROVED,
                                silent.stream().map(PartyId::value).collect(Collectors.joining(", ")))))
                : Optional.empty();
    }

    /** Where the committee is given individual decisions; one whose articles do not say whom it is common to may be it. */
    private Optional<Finding> complaints() {
        AgreementText text = subject.text();
        boolean decides = text.form() == LegalForm.HOST_WITH_JOINT_COMMITTEE
                && text.activity()
                        .flatMap(Activity::decisions)
                        .filter(one -> one != IndividualDecisions.NONE)
                        .isPresent();
        boolean known = ballots.bodies().values().stream()
                .filter(body -> body.kind() == BodyKind.COMPLAINTS_COMMITTEE && body.existsOn(subject.on()))
                .map(body -> body.articles().map(Articles::participants).orElse(List.of()))
                .anyMatch(common -> common.isEmpty() || common.containsAll(text.parties()));
        return decides && !known
                ? Optional.of(subject.warning(
                        Provision.COMPLAINTS_COMMITTEE,
                        Reason.at("/activity/decisions", AgreementFinding.COMPLAINTS_COMMITTEE_MISSING)))
                : Optional.empty();
    }

    private static boolean spends(Activity activity) {
        return activity.holdsBudget() || activity.employees().orElse(0) > 0;
    }

    /** One that is older than a period of election is not the last period's. */
    private Stream<Finding> oldReports() {
        return subject.text().filings().stream()
                .flatMap(filings -> filings.ownershipReports().stream())
                .flatMap(report -> report.adopted().stream()
                        .filter(day -> day.plusYears(ELECTED_FOR_YEARS).isBefore(subject.on()))
                        .map(day -> subject.warning(
                                Provision.OWNERSHIP_REPORT,
                                Reason.at(
                                        "/filings/ownershipReports",
                                        AgreementFinding.OWNERSHIP_REPORT_OUTDATED,
                                        report.party().value(),
                                        day.toString()))));
    }

    /** V17. A party whose report is not known is not told of. */
    private Stream<Finding> ownershipReports() {
        return subject.text().filings().stream()
                .flatMap(filings -> filings.ownershipReports().stream())
                .filter(report -> !report.included())
                .map(OwnershipReport::party)
                .map(party -> subject.warning(
                        Provision.OWNERSHIP_REPORT,
                        Reason.at(
                                "/filings/ownershipReports", AgreementFinding.NOT_IN_OWNERSHIP_REPORT, party.value())));
    }

    /** V18. */
    private Stream<Finding> keyFigures() {
        return subject.text().economy().stream()
                .flatMap(economy -> economy.keyFigureDates().stream())
                .map(this::outdated)
                .flatMap(Optional::stream);
    }

    private Optional<Finding> outdated(KeyFigureDate agreed) {
        LocalDate wanted = agreed.in(subject.on().getYear());
        return Optional.ofNullable(figures.get(agreed.key()))
                .filter(newest -> newest.isBefore(wanted) && !wanted.isAfter(subject.on()))
                .map(newest -> Finding.warning(Reason.at(
                        "/economy/keyFigureDates",
                        AgreementFinding.KEY_FIGURES_OUTDATED,
                        agreed.key(),
                        newest.toString(),
                        wanted.toString())));
    }
}
