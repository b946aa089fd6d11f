package no.samspill.json;

import java.time.LocalDate;
import java.util.Optional;
import no.samspill.domain.municipality.Municipality;
import no.samspill.domain.municipality.MunicipalityNumber;

/** The JSON form of a municipality of the register. */
public record MunicipalityRecord(
        MunicipalityNumber number,
        String name,
        String officialName,
        String county,
        LocalDate from,
        Optional<LocalDate> to) {

    public static MunicipalityRecord of(Municipality one) {
        return new MunicipalityRecord(
                one.number(),
                one.name(),
                one.officialName(),
                one.county(),
                one.validity().from(),
                one.validity().to());
    }
}
