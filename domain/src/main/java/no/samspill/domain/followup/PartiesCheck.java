package no.samspill.domain.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Finding;
import no.samspill.domain.LegalReference;
import no.samspill.domain.Reason;
import no.samspill.domain.Statutes;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.agreement.Organising;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.lifecycle.Amended;
import no.samspill.domain.lifecycle.Continued;
import no.samspill.domain.lifecycle.Entry;
import no.samspill.domain.lifecycle.PartyPhase;
import no.samspill.domain.lifecycle.PartyStanding;
import no.samspill.domain.lifecycle.PartySucceeded;
import no.samspill.domain.lifecycle.Role;

/**
 * Deltakerkontroll: what there is to say of those a measure is common to, and of the agreement between them.
 *
 * <p>Finds {@code BASIS_EXPIRES}, {@code BASIS_EXPIRED}, {@code PARTY_HAS_GIVEN_NOTICE}, {@code BELOW_MINIMUM},
 * {@code WILL_BE_BELOW_MINIMUM}, {@code ONE_PARTY_LEFT} and {@code PARTY_CHANGED}. Example: of two parties one has given
 * notice: one is left, by the paragraph on which such a cooperation is dissolved.
 *
 * <p>Law: kommuneloven § 20-8; IKS-loven § 32 for one that is left; else the agreement.
 */
record PartiesCheck(Running one, Statutes statutes, LocalDate date) {

    private static final int MONTHS_AHEAD = 12;

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        expiry().ifPresent(findings::add);
        leaving()
                .forEach(party -> findings.add(Finding.warning(Reason.at(
                        "",
                        FollowUpFinding.PARTY_HAS_GIVEN_NOTICE,
                        party.party().value(),
                        party.until().map(LocalDate::toString).orElse("")))));
        one.text()
                .flatMap(AgreementText::organising)
                .flatMap(Organising::minimumParties)
                .flatMap(this::minimum)
                .ifPresent(findings::add);
        onlyOne().ifPresent(findings::add);
        changed().ifPresent(findings::add);
        return findings;
    }

    private Optional<Finding> expiry() {
        return one.text()
                .flatMap(text -> text.term()
                        .flatMap(OpenPeriod::to)
                        .filter(last -> !last.isAfter(date.plusMonths(MONTHS_AHEAD)))
                        .map(last -> last.isBefore(date)
                                ? Finding.error(ofBasis(FollowUpFinding.BASIS_EXPIRED, text, last))
                                : Finding.warning(ofBasis(FollowUpFinding.BASIS_EXPIRES, text, last))));
    }

    private static Reason ofBasis(FollowUpFinding code, AgreementText text, LocalDate last) {
        return Reason.at("", code, text.title(), last.toString());
    }

    /** Those who take part as equals; observers, payers and associates are not counted. */
    private Stream<PartyStanding> taking() {
        return one.standing().active().stream()
                .filter(party -> party.role() == Role.PARTICIPANT || party.role() == Role.HOST);
    }

    private List<PartyStanding> leaving() {
        return taking().filter(party -> party.phase() == PartyPhase.NOTICE_GIVEN)
                .toList();
    }

    private List<PartyStanding> staying() {
        return taking().filter(party -> party.phase() == PartyPhase.ACTIVE).toList();
    }

    private Optional<Finding> minimum(int fewest) {
        long now = taking().count();
        int later = staying().size();
        if (now < fewest) {
            return Optional.of(Finding.error(
                    Reason.at("", FollowUpFinding.BELOW_MINIMUM, Long.toString(now), Integer.toString(fewest))));
        }
        return leaving().stream()
                .flatMap(party -> party.until().stream())
                .max(LocalDate::compareTo)
                .filter(day -> later < fewest)
                .map(day -> Finding.warning(Reason.at(
                        "",
                        FollowUpFinding.WILL_BE_BELOW_MINIMUM,
                        Integer.toString(later),
                        Integer.toString(fewest),
                        day.toString())));
    }

    private Optional<Finding> onlyOne() {
        List<PartyStanding> staying = staying();
        boolean othersLeft = one.standing().parties().stream()
                .anyMatch(party -> party.phase() == PartyPhase.WITHDRAWN || party.phase() == PartyPhase.NOTICE_GIVEN);
        return staying.size() == 1 && othersLeft
                ? Optional.of(Finding.error(Reason.at(
                                "",
                                FollowUpFinding.ONE_PARTY_LEFT,
                                staying.get(0).party().value())
                        .by(dissolution())))
                : Optional.empty();
    }

    /** The law by which a cooperation of one is dissolved. */
    private Optional<LegalReference> dissolution() {
        return one.text()
                .map(AgreementText::form)
                .flatMap(LegalForm::dissolution)
                .flatMap(law -> statutes.reference(law, date));
    }

    /** A party that has merged or been split, after which the parties have decided nothing anew. */
    private Optional<Finding> changed() {
        Optional<PartySucceeded> open = Optional.empty();
        for (Entry entry : one.measure().actsOn(date)) {
            if (entry.act() instanceof PartySucceeded change && change.change() != PartySucceeded.Change.RENUMBERED) {
                open = Optional.of(change);
            } else if (entry.act() instanceof Amended || entry.act() instanceof Continued) {
                open = Optional.empty();
            }
        }
        return open.map(change -> Finding.warning(Reason.at(
                "",
                FollowUpFinding.PARTY_CHANGED,
                change.from().value(),
                change.to().value())));
    }
}
