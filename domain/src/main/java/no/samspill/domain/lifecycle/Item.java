package no.samspill.domain.lifecycle;

import java.util.List;
import java.util.Optional;
import no.samspill.domain.Provision;

/**
 * Punkt på en sjekkliste: something that must be said.
 *
 * @param field what it is called in the act
 * @param law the law that asks for it
 */
record Item(String field, boolean wanted, boolean given, Optional<Provision> law) {

    static Item of(String field, Optional<?> value) {
        return new Item(field, true, value.isPresent(), Optional.empty());
    }

    static Item of(String field, List<?> values) {
        return new Item(field, true, !values.isEmpty(), Optional.empty());
    }

    Item onlyIf(boolean needed) {
        return new Item(field, needed, given, law);
    }

    Item by(Provision provision) {
        return new Item(field, wanted, given, Optional.of(provision));
    }

    boolean isMissing() {
        return wanted && !given;
    }
}
