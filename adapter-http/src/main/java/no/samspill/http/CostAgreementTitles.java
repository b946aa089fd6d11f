package no.samspill.http;

import java.util.LinkedHashMap;
import java.util.Map;
import no.samspill.application.agreement.ListAgreements;
import no.samspill.domain.agreement.AgreementId;

/** Hva avtalene om kostnad heter: so that a page about something else does not show their ids. */
final class CostAgreementTitles {

    private CostAgreementTitles() {}

    static Map<AgreementId, String> all(Request request) {
        Map<AgreementId, String> titles = new LinkedHashMap<>();
        request.useCase(ListAgreements.class)
                .execute(new ListAgreements.Query())
                .forEach(one -> titles.put(one.id(), one.title()));
        return titles;
    }

    static String of(Request request, AgreementId agreement) {
        return all(request).getOrDefault(agreement, agreement.value());
    }
}
