package no.samspill.domain.portfolio;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.samspill.domain.Finding;
import no.samspill.domain.Reason;
import no.samspill.domain.Statutes;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.lifecycle.Standing;

/**
 * Ansvar etter uttreden: one that leaves a political council or a task community answers still for its share of what was owed then.
 *
 * <p>Finds {@code LIABILITY_STAYS}. Example: Heim has left a task community that goes on; what it owed is still Heim's for its part.
 *
 * <p>Law: kommuneloven § 18-2, § 19-2.
 */
record LiabilityCheck(Standing standing, Statutes statutes, LocalDate date) {

    Stream<Finding> findings() {
        return standing.phase().isEnded()
                ? Stream.empty()
                : standing.leaving().stream()
                        .map(party -> Finding.note(Reason.at("", PortfolioFinding.LIABILITY_STAYS, party.value())
                                .by(standing.profile()
                                        .form()
                                        .flatMap(LegalForm::liability)
                                        .flatMap(law -> statutes.reference(law, date)))));
    }
}
