package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.governance.Adoption;
import no.samspill.domain.governance.Adoption.Asked;
import no.samspill.domain.governance.Ballots;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.municipality.PartyId;

/**
 * Situasjon: what an act meets.
 *
 * @param measure the measure it happens to
 * @param standing where the measure is; empty before its first act
 * @param date the day of the act
 */
public record Situation(MeasureId measure, Optional<Standing> standing, LocalDate date, Docket docket) {

    /** What these decisions come to by the day of the act. */
    Ballots ballots(Optional<TextVersion> version, Collection<Decision> decisions) {
        return Ballots.of(version, decisions, docket.bodies(), date);
    }

    /** What these, of those that are known, come to by the day of the act. */
    Ballots ballots(Optional<TextVersion> version, List<DecisionId> decisions) {
        Collection<Decision> known =
                decisions.stream().flatMap(id -> docket.decision(id).stream()).toList();
        return ballots(version, known);
    }

    /** What those who are asked, and still have to do with the measure, have made of the version. */
    Adoption adoption(Case asked, TextVersion version, Collection<Decision> decisions) {
        List<Asked> current =
                asked.asked().stream().filter(one -> !isGone(one.party())).toList();
        return Adoption.of(version, current, ballots(Optional.of(version), decisions));
    }

    /** Whether the party was merged or split after it was asked, so that what goes on in its place must be asked. */
    boolean isGone(PartyId party) {
        return standing.stream()
                .flatMap(one -> one.parties().stream())
                .anyMatch(one -> one.formerly().contains(party));
    }
}
