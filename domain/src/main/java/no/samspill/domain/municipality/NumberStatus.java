package no.samspill.domain.municipality;

import java.util.List;

/** Stilling: what a municipality number is on a date. */
public sealed interface NumberStatus {

    /** Gyldig: the number is this municipality's on the date. */
    record Valid(Municipality municipality) implements NumberStatus {}

    /**
     * Utgått: the number ended before the date.
     *
     * @param last what it last was
     * @param successions what became of it at once; several when it was split
     */
    record Ended(Municipality last, List<Succession> successions) implements NumberStatus {

        public Ended {
            successions = List.copyOf(successions);
        }
    }

    /** Framtidig: the number is taken into use after the date. */
    record NotYet(Municipality first) implements NumberStatus {}

    /** Ukjent: the register has never known the number as a municipality's. */
    record Unknown(MunicipalityNumber number) implements NumberStatus {}
}
