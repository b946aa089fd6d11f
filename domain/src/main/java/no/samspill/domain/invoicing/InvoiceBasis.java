package no.samspill.domain.invoicing;

import no.samspill.domain.money.Kroner;
import no.samspill.domain.municipality.PartyId;

/**
 * Fakturagrunnlag: what one party is to be invoiced in a run.
 *
 * @param share the party's share of the statement the run is made from, the whole year
 * @param due how much of the share is to have been issued when this run is: part of it in the first half-year, then all
 * @param issued what earlier runs of the year have issued, credit notes deducted
 * @param amount {@code due − issued}; negative for a credit note
 * @param kind what comes of it
 */
public record InvoiceBasis(
        PartyId party, String name, Kroner share, Kroner due, Kroner issued, Kroner amount, Kind kind) {

    /** What comes of an invoice basis. */
    public enum Kind {
        /** Faktura: the party is to pay. */
        INVOICE,
        /** Kreditnota: the party is to have money back. */
        CREDIT_NOTE,
        /** Intern: the host's own part, booked in its own accounts; no invoice. */
        INTERNAL,
        /** Ingen: nothing to pay, nothing back. */
        NONE
    }
}
