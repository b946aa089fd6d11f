package no.samspill.domain.agreement;

import java.time.LocalDate;
import java.util.Optional;
import no.samspill.domain.Finding;
import no.samspill.domain.Provision;
import no.samspill.domain.Reason;

/** What is looked at: a text, on a date, by the law of that date. */
record Subject(AgreementText text, AgreementLaw law, LocalDate on) {

    Finding error(Provision basis, Reason reason) {
        return Finding.error(reason.by(law.reference(basis, on)));
    }

    Finding warning(Provision basis, Reason reason) {
        return Finding.warning(reason.by(law.reference(basis, on)));
    }

    Optional<Long> number(Provision provision) {
        return law.statutes().number(provision, on);
    }
}
