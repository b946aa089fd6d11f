package no.samspill.domain.lifecycle;

import no.samspill.domain.municipality.PartyId;

/** Deltaker: one who takes part in a measure, and how. */
public record Participant(PartyId party, Role role) {}
