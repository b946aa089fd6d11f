package no.samspill.domain.costsharing;

import java.util.SortedSet;
import no.samspill.domain.money.RoundingUnit;

/** Fordelingsregel: how what the parties are to pay is found. */
public sealed interface SharingRule permits Split, Tariff {

    /** The names of the key figures it needs, in their order. */
    SortedSet<String> keys();

    /** How taking part in only some of the period counts. */
    Proration proration();

    /** What amounts are rounded to. */
    RoundingUnit unit();
}
