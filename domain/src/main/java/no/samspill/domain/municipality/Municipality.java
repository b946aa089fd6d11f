package no.samspill.domain.municipality;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.samspill.domain.calendar.OpenPeriod;

/**
 * Kommune: one municipality under one number and one name, for as long as both lasted. A change of name begins a new
 * one with the same number.
 *
 * @param name the name in the statistics register; one of the names where there are several, and with the county where
 *     two share a name: {@code Våler (Østfold)}
 * @param officialName with all parallel names, {@code Nordreisa - Ráisa - Raisi}; the same as {@code name} where the
 *     source has no other
 * @param county the county's name when this began
 * @param validity the days it held, both included
 */
public record Municipality(
        MunicipalityNumber number, String name, String officialName, String county, OpenPeriod validity) {

    private static final String PARALLEL = " - ";

    /** Every name it goes by, each once: the register's, the official one, and the parallel names one by one. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>(List.of(name, officialName));
        names.addAll(List.of(officialName.split(PARALLEL)));
        return Collections.unmodifiableSet(names);
    }
}
