package no.samspill.domain.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.samspill.domain.Finding;
import no.samspill.domain.Reason;
import no.samspill.domain.lifecycle.Mandate;
import no.samspill.domain.lifecycle.MeasurePart;
import no.samspill.domain.lifecycle.PartyPhase;
import no.samspill.domain.lifecycle.PartyStanding;
import no.samspill.domain.lifecycle.Profile;
import no.samspill.domain.lifecycle.Standing;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.municipality.OrganisationKind;
import no.samspill.domain.municipality.PartyId;

/**
 * Tiltakskontroll: what one measure lacks on a day. Only a measure that has not ended is asked.
 *
 * <p>Finds {@code MEASURE_WITHOUT_RESPONSIBLE}, {@code MEASURE_WITHOUT_KIND}, {@code MEASURE_WITHOUT_STATUS},
 * {@code MEASURE_WITHOUT_FOLLOW_UP}, {@code MEASURE_WITHOUT_ORGANISATION}, {@code MEASURE_WITHOUT_MANDATE},
 * {@code MEASURE_WITHOUT_COST}, {@code MEASURE_WITHOUT_END}, {@code MEASURE_WITHOUT_DECISION},
 * {@code MEASURE_WITHOUT_PARTICIPANTS}, {@code PART_WITHOUT_STATUS}, {@code PART_WITHOUT_PARTICIPANTS},
 * {@code TOO_FEW_TAKE_PART}, {@code NOT_ALL_OF_REGION}, {@code TAKES_PART_FROM_OUTSIDE}, {@code WITHDRAWAL_SIGNALLED},
 * {@code NOTICE_RUNNING} and {@code OVERDUE}. Example: a measure that runs without a mandate is told of, and not one that
 * is only an idea.
 *
 * <p>Law: none; our own rule.
 */
final class MeasureCheck {

    private static final int FEWEST = 2;

    private final Standing standing;
    private final Profile profile;
    private final List<Organisation> organisations;
    private final List<Finding> findings = new ArrayList<>();

    private MeasureCheck(Standing standing, List<Organisation> organisations) {
        this.standing = standing;
        this.profile = standing.profile();
        this.organisations = organisations;
    }

    static List<Finding> findings(Standing standing, Portfolio portfolio, ReferenceCheck references, LocalDate date) {
        if (standing.phase().isEnded()) {
            return List.of();
        }
        MeasureCheck check = new MeasureCheck(standing, portfolio.organisations());
        check.description();
        check.running();
        check.parts();
        check.parties();
        check.findings.addAll(references.ofMeasure(standing));
        standing.due()
                .filter(date::isAfter)
                .ifPresent(due ->
                        check.error(PortfolioFinding.OVERDUE, standing.phase().name(), due.toString()));
        return List.copyOf(check.findings);
    }

    private void description() {
        warnUnless(profile.responsible().isPresent(), PortfolioFinding.MEASURE_WITHOUT_RESPONSIBLE);
        warnUnless(profile.kind().isPresent(), PortfolioFinding.MEASURE_WITHOUT_KIND);
        warnUnless(profile.status().isPresent(), PortfolioFinding.MEASURE_WITHOUT_STATUS);
        warnUnless(profile.followUp().isPresent(), PortfolioFinding.MEASURE_WITHOUT_FOLLOW_UP);
        warnUnless(
                profile.body().isPresent() || profile.organisation().isPresent(),
                PortfolioFinding.MEASURE_WITHOUT_ORGANISATION);
    }

    private void running() {
        if (!standing.phase().isRunning()) {
            return;
        }
        Optional<Mandate> mandate = profile.mandate();
        warnUnless(mandate.isPresent(), PortfolioFinding.MEASURE_WITHOUT_MANDATE);
        warnUnless(
                !profile.grants().isEmpty()
                        || !profile.contributions().isEmpty()
                        || profile.costAgreement().isPresent(),
                PortfolioFinding.MEASURE_WITHOUT_COST);
        boolean ends = standing.due().isPresent()
                || standing.text().isPresent()
                || mandate.flatMap(Mandate::evaluation).isPresent()
                || mandate.flatMap(Mandate::end).isPresent();
        warnUnless(ends, PortfolioFinding.MEASURE_WITHOUT_END);
        if (!standing.governed()) {
            note(PortfolioFinding.MEASURE_WITHOUT_DECISION);
        }
    }

    private void parts() {
        for (MeasurePart part : profile.parts()) {
            if (part.status().isEmpty()) {
                findings.add(Finding.warning(Reason.at("", PortfolioFinding.PART_WITHOUT_STATUS, part.title())));
            }
            if (part.participants().stream().noneMatch(one -> one.role().takesPart())) {
                findings.add(Finding.warning(Reason.at("", PortfolioFinding.PART_WITHOUT_PARTICIPANTS, part.title())));
            }
        }
    }

    private void parties() {
        List<PartyStanding> in =
                standing.parties().stream().filter(one -> one.phase().isIn()).toList();
        Set<PartyId> taking = in.stream()
                .filter(one -> one.role().takesPart())
                .map(PartyStanding::party)
                .collect(Collectors.toSet());
        boolean inParts = profile.parts().stream()
                .flatMap(part -> part.participants().stream())
                .anyMatch(one -> one.role().takesPart());
        if (taking.isEmpty() && !inParts) {
            warnUnless(false, PortfolioFinding.MEASURE_WITHOUT_PARTICIPANTS);
        } else if (!taking.isEmpty()) {
            warnUnless(taking.size() >= FEWEST, PortfolioFinding.TOO_FEW_TAKE_PART);
            ofRegion(taking);
        }
        in.stream()
                .filter(PartyStanding::signalled)
                .forEach(one -> findings.add(Finding.warning(Reason.at(
                        "", PortfolioFinding.WITHDRAWAL_SIGNALLED, one.party().value()))));
        in.stream()
                .filter(one -> one.phase() == PartyPhase.NOTICE_GIVEN)
                .forEach(one -> findings.add(Finding.warning(Reason.at(
                        "",
                        PortfolioFinding.NOTICE_RUNNING,
                        one.party().value(),
                        one.until().map(LocalDate::toString).orElse("")))));
    }

    private void ofRegion(Set<PartyId> in) {
        noteNames(
                PortfolioFinding.NOT_ALL_OF_REGION,
                one -> one.kind() == OrganisationKind.MUNICIPALITY && !in.contains(one.id()));
        noteNames(
                PortfolioFinding.TAKES_PART_FROM_OUTSIDE,
                one -> one.kind() != OrganisationKind.MUNICIPALITY
                        && one.kind() != OrganisationKind.REGIONAL
                        && in.contains(one.id()));
    }

    private void noteNames(PortfolioFinding code, Predicate<Organisation> wanted) {
        String names =
                organisations.stream().filter(wanted).map(Organisation::name).collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            note(code, names);
        }
    }

    private void warnUnless(boolean holds, PortfolioFinding code) {
        if (!holds) {
            findings.add(Finding.warning(Reason.at("", code)));
        }
    }

    private void error(PortfolioFinding code, String... facts) {
        findings.add(Finding.error(Reason.at("", code, facts)));
    }

    private void note(PortfolioFinding code, String... facts) {
        findings.add(Finding.note(Reason.at("", code, facts)));
    }
}
