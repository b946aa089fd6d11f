package no.samspill.json;

import no.samspill.domain.invoicing.FirstInstalment;

/** The JSON form of how much of the year the first invoice holds. */
public record InvoicingPlanJson(Json firstInstalment) {

    public static InvoicingPlanJson of(FirstInstalment first) {
        return new InvoicingPlanJson(Json.of(first));
    }
}
