package no.samspill.domain.costsharing;

import no.samspill.domain.money.RoundingUnit;

/** Fordelingsregel: how what the parties are to pay is found. */
public sealed interface SharingRule permits Split, Tariff {

    /** How taking part in only some of the period counts. */
    Proration proration();

    /** What amounts are rounded to. */
    RoundingUnit unit();
}
