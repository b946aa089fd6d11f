package no.samspill.json;

import java.time.LocalDate;
import no.samspill.domain.municipality.MunicipalityNumber;
import no.samspill.domain.municipality.Succession;

/** The JSON form of what became of a municipality. */
public record SuccessionRecord(
        LocalDate effective, MunicipalityNumber from, MunicipalityNumber to, Succession.Kind kind) {

    public static SuccessionRecord of(Succession one) {
        return new SuccessionRecord(one.effective(), one.from(), one.to(), one.kind());
    }
}
