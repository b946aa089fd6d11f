package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Reason;
import no.samspill.domain.governance.TextVersion;

/**
 * Registrert: taken in from a register that exists, with the gaps it has there. No gate is passed by it, so it can be done
 * again while the measure has passed none, and never after.
 *
 * <pre>{@code
 * {"act": "REGISTERED", "phase": "ACTIVE", "source": "Handlingsplanen 2020-2023",
 *  "profile": {"title": "IT-samarbeid", "kind": "HOST_SERVICE", "host": "5427"},
 *  "participants": [{"party": "5427", "role": "HOST"}, {"party": "5428", "role": "PARTICIPANT"}]}
 * }</pre>
 *
 * <p>Refused with {@code ALREADY_BEGUN} once the measure has passed a gate, and {@code PARTY_TWICE}. What is missing is no
 * reason; it is found by {@code PortfolioCheck}.
 *
 * <p>Law: none; our own rule.
 *
 * @param source where it stands
 */
public record Registered(
        Phase phase, Profile profile, List<Participant> participants, Optional<TextVersion> text, String source)
        implements Beginning {

    public Registered {
        participants = List.copyOf(participants);
    }

    @Override
    public List<Reason> refusals(Situation now) {
        boolean onlyRegistered = now.standing().map(one -> !one.governed()).orElse(true);
        return Gate.ofFirst(this, now, onlyRegistered)
                .eachOnce("/participants", participants.stream().map(Participant::party))
                .reasons();
    }

    @Override
    public Standing begin(LocalDate date) {
        Standing begun = Standing.first(
                        phase,
                        date,
                        profile,
                        participants.stream()
                                .map(one -> PartyStanding.of(one, asParties()))
                                .toList())
                .under(text);
        return isOver() ? begun.ended(date) : begun;
    }

    private boolean isOver() {
        return phase == Phase.CLOSED || phase == Phase.CONVERTED;
    }

    private PartyPhase asParties() {
        boolean takingPart = phase.isRunning() || phase == Phase.WINDING_UP || isOver();
        PartyPhase before = phase == Phase.ADOPTED ? PartyPhase.ADOPTED : PartyPhase.INVITED;
        return takingPart ? PartyPhase.ACTIVE : before;
    }

    @Override
    public References references() {
        return References.NONE.toTexts(text.stream()).toBodies(profile.body().stream());
    }
}
