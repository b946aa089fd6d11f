package no.samspill.domain.costsharing;

import java.time.LocalDate;
import no.samspill.domain.agreement.CostAgreementId;

/**
 * Regelversjon: the cost-sharing rule of an agreement, from a date until a later version takes over.
 *
 * <p>Example: version 2 from 1 January 2026, by the yearly meeting of 4 March 2025, case 3.
 *
 * @param number 1 for the first, one more for each
 * @param validFrom the first day it is in force
 * @param basis who decided it and how the wording was read, for example "Årlig møte 2026-03-04, sak 3: lesemåte A"; not
 *     blank
 */
public record RuleVersion(CostAgreementId agreement, int number, LocalDate validFrom, SharingRule rule, String basis) {

    public RuleVersion {
        if (basis.isBlank() || number < 1) {
            throw new IllegalArgumentException("blank basis or number below 1");
        }
    }
}
