package no.samspill.json;

import no.samspill.domain.invoicing.FirstInstalment;

/** The JSON form of how much of the year the first invoice holds. */
public record InvoicingPlanRecord(Json firstInstalment) {

    public static InvoicingPlanRecord of(FirstInstalment first) {
        return new InvoicingPlanRecord(Json.of(first));
    }
}
