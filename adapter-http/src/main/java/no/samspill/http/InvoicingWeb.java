package no.samspill.http;

import java.util.List;

/** Fakturagrunnlagene på nettet: planned, issued and listed. */
final class InvoicingWeb {

    private InvoicingWeb() {}

    static List<Route> api() {
        return InvoiceRoutes.ALL;
    }

    static List<Route> pages() {
        return InvoicePages.ALL;
    }
}
