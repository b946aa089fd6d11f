package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Provision;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.governance.Adoption;
import no.samspill.domain.governance.Adoption.Asked;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.TextVersion;

/**
 * Avtale endret (T13): a new version of the agreement text is in force from a day.
 *
 * @param decisions what the parties' bodies decided
 */
public record Amended(TextVersion text, LocalDate effective, List<Asked> asked, List<DecisionId> decisions)
        implements Step {

    public Amended {
        asked = List.copyOf(asked);
        decisions = List.copyOf(decisions);
    }

    @Override
    public List<Reason> refusals(Situation now) {
        Gate gate = Gate.of(this, now, Phase.ACTIVE);
        Optional<AgreementText> known = now.docket().text(text);
        gate.demand(known.isPresent(), "/text", LifecycleRefusal.TEXT_UNKNOWN, text.toString());
        Optional<Provision> councils = gate.councils(Optional.of(text));
        now.standing().ifPresent(standing -> {
            standing.text()
                    .filter(inForce -> !isNewer(inForce))
                    .ifPresent(inForce -> gate.refuse("/text", LifecycleRefusal.TEXT_NOT_NEWER, inForce.toString()));
            demandBodies(gate, councils);
            standing.active().stream()
                    .map(PartyStanding::party)
                    .filter(party -> asked.stream().noneMatch(one -> one.party().equals(party)))
                    .forEach(party -> gate.refuse("/asked", LifecycleRefusal.PARTY_NOT_ASKED, party.value()));
            demandAdoption(gate, now, councils);
        });
        return gate.reasons();
    }

    private boolean isNewer(TextVersion inForce) {
        return text.text().equals(inForce.text()) && text.version() > inForce.version();
    }

    private void demandBodies(Gate gate, Optional<Provision> councils) {
        for (int i = 0; i < asked.size(); i++) {
            String pointer = "/asked/" + i;
            Asked one = asked.get(i);
            gate.body(pointer, one.body()).ifPresent(body -> gate.own(pointer, one.party(), body, councils));
        }
        gate.eachOnce("/asked", asked.stream().map(Asked::party));
    }

    private void demandAdoption(Gate gate, Situation now, Optional<Provision> councils) {
        Provision law = councils.orElse(Provision.FORMS_OF_COOPERATION);
        Adoption.of(text, asked, gate.known("/decisions", decisions), now.date()).ballots().stream()
                .filter(one -> one.state() != Adoption.State.ADOPTED)
                .forEach(one -> gate.demandBy(
                        law,
                        false,
                        Reason.at(
                                "/decisions",
                                LifecycleRefusal.PARTY_HAS_NOT_ADOPTED,
                                one.asked().party().value(),
                                one.state().name())));
    }

    @Override
    public Standing apply(Standing before, LocalDate date) {
        return before.under(Optional.of(text)).throughGate();
    }
}
