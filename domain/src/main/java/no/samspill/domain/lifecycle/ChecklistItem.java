package no.samspill.domain.lifecycle;

import java.util.Optional;
import no.samspill.domain.Provision;

/**
 * Punkt på en sjekkliste: something that must be said.
 *
 * @param field what it is called in the act
 * @param law the law that asks for it
 */
record ChecklistItem(String field, boolean wanted, boolean given, Optional<Provision> law) {

    static ChecklistItem of(String field, Optional<?> value) {
        return new ChecklistItem(field, true, value.isPresent(), Optional.empty());
    }

    ChecklistItem onlyIf(boolean needed) {
        return new ChecklistItem(field, needed, given, law);
    }

    ChecklistItem by(Provision provision) {
        return new ChecklistItem(field, wanted, given, Optional.of(provision));
    }

    boolean isMissing() {
        return wanted && !given;
    }
}
