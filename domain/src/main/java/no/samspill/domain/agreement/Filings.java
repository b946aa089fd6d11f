package no.samspill.domain.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.municipality.PartyId;

/**
 * Meldinger: where the cooperation has been told of.
 *
 * @param countyGovernorInformed the day the host told the County Governor; empty while it has not
 * @param ownershipReports of the parties where it is known whether the cooperation stands in it
 */
public record Filings(Optional<LocalDate> countyGovernorInformed, List<OwnershipReport> ownershipReports) {

    public Filings {
        ownershipReports = List.copyOf(ownershipReports);
    }

    /**
     * Eierskapsmelding: a party's ownership report.
     *
     * @param included whether the cooperation stands in it
     * @param adopted the day the council adopted it; empty when that is not known
     */
    public record OwnershipReport(PartyId party, boolean included, Optional<LocalDate> adopted) {

        /** One of a day that is not known. */
        public OwnershipReport(PartyId party, boolean included) {
            this(party, included, Optional.empty());
        }
    }
}
