package no.samspill.http.agreements;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.agreement.Participation;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.costsharing.GrantTreatment;
import no.samspill.domain.costsharing.Proration;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.municipality.PartyId;

/** Skjemaene for en avtale om kostnad: the fields of what programs send as JSON, by the same names. */
final class CostAgreementFields {

    /** An agreement, but its version. */
    record CostAgreement(String id, String title, OpenPeriod term, PartyId host, List<Participation> participations) {}

    /** A new one, with the rule it begins with. */
    record Start(
            CostAgreement agreement,
            Type rule,
            String basis,
            Optional<LocalDate> validFrom,
            Optional<String> firstInstalment) {}

    /** The next rule of one. */
    record NextRule(LocalDate validFrom, String basis, Type rule) {}

    /** How much of the year the first invoice holds. */
    record Plan(String firstInstalment) {}

    /** Which sort of rule it is; the field is called {@code type}, as in JSON. */
    sealed interface Type permits Split, Tariff {}

    record Split(
            List<Part> parts,
            GrantTreatment grants,
            Proration proration,
            Optional<Kroner> minimum,
            Optional<Kroner> cap,
            String unit)
            implements Type {}

    record Part(String name, String weight, String key) {}

    record Tariff(
            Kroner base,
            List<Rate> rates,
            Optional<Kroner> minimum,
            Optional<Kroner> cap,
            List<Rate> outsideCap,
            Optional<String> index,
            Proration proration,
            String unit)
            implements Type {}

    record Rate(
            String key,
            Optional<Kroner> perUnit,
            Optional<no.samspill.domain.costsharing.Rate.Mode> mode,
            List<Bracket> brackets) {}

    record Bracket(Optional<BigDecimal> upTo, Optional<Kroner> perUnit, Optional<Kroner> amount) {}

    private CostAgreementFields() {}
}
