package no.samspill.domain.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.MeasureKind;
import no.samspill.domain.lifecycle.PartyStanding;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.Profile;
import no.samspill.domain.lifecycle.Standing;
import no.samspill.domain.lifecycle.StrategyId;
import no.samspill.domain.municipality.PartyId;

/**
 * Tiltak i en liste: a measure as a line, on some day.
 *
 * @param since the day it came into the phase
 * @param parties those who take part, or are asked to
 */
public record MeasureSummary(
        MeasureId id,
        String title,
        Phase phase,
        LocalDate since,
        Optional<MeasureKind> kind,
        Optional<LegalForm> form,
        Optional<StrategyId> strategy,
        Optional<String> responsible,
        Optional<PartyId> host,
        List<PartyId> parties) {

    public MeasureSummary {
        parties = List.copyOf(parties);
    }

    /** The line of a measure that stands so. */
    public static MeasureSummary of(MeasureId id, Standing standing) {
        Profile profile = standing.profile();
        return new MeasureSummary(
                id,
                profile.title(),
                standing.phase(),
                standing.since(),
                profile.kind(),
                profile.form(),
                profile.strategy(),
                profile.responsible(),
                profile.host(),
                standing.parties().stream()
                        .filter(one -> one.phase().isIn())
                        .map(PartyStanding::party)
                        .toList());
    }
}
