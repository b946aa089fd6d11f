package no.samspill.http.page;

import java.util.LinkedHashMap;
import java.util.Map;
import no.samspill.application.agreement.ListAgreements;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.http.route.Request;

/** Hva avtalene om kostnad heter: so that a page about something else does not show their ids. */
public final class CostAgreementTitles {

    private CostAgreementTitles() {}

    public static Map<CostAgreementId, String> all(Request request) {
        Map<CostAgreementId, String> titles = new LinkedHashMap<>();
        request.useCase(ListAgreements.class)
                .execute(new ListAgreements.Query())
                .forEach(one -> titles.put(one.id(), one.title()));
        return titles;
    }

    public static String of(Request request, CostAgreementId agreement) {
        return all(request).getOrDefault(agreement, agreement.value());
    }
}
