package no.samspill.domain.agreement;

import java.time.LocalDate;
import java.util.Optional;
import no.samspill.domain.LegalReference;
import no.samspill.domain.Provision;
import no.samspill.domain.Statutes;

/** Avtalerett: the law an agreement is held against. */
public record AgreementLaw(ClauseCatalogue clauses, Statutes statutes) {

    /** Where the law about a clause of a form stands on the date; empty when there is none. */
    public Optional<LegalReference> reference(LegalForm form, Clause clause, LocalDate on) {
        return clauses.provision(form, clause, on).flatMap(law -> statutes.reference(law, on));
    }

    Optional<LegalReference> reference(Provision provision, LocalDate on) {
        return statutes.reference(provision, on);
    }
}
