package no.samspill.domain.agreement;

import java.util.Optional;

/** A text that says one more thing. */
final class With {

    private With() {}

    static AgreementText activity(AgreementText text, Activity activity) {
        return new AgreementText(
                text.version(),
                text.title(),
                text.form(),
                text.parties(),
                text.host(),
                text.term(),
                text.clauses(),
                text.otherForm(),
                text.organising(),
                Optional.of(activity),
                text.economy(),
                text.withdrawal(),
                text.amending(),
                text.filings());
    }
}
