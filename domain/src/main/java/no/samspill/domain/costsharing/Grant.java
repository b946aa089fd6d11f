package no.samspill.domain.costsharing;

import no.samspill.domain.money.Kroner;

/** Tilskudd: earmarked income that reduces the shared cost; how, the rule says. */
public record Grant(String text, Kroner amount) {}
