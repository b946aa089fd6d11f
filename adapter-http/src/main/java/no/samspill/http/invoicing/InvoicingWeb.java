package no.samspill.http.invoicing;

import java.util.List;
import no.samspill.http.route.Route;

/** Fakturagrunnlagene på nettet: planned, issued and listed. */
public final class InvoicingWeb {

    private InvoicingWeb() {}

    public static List<Route> api() {
        return InvoiceRoutes.ALL;
    }

    public static List<Route> pages() {
        return InvoicePages.ALL;
    }
}
