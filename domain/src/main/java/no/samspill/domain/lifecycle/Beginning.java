package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.Optional;

/** Første handling: an act by which a measure comes to be. */
public sealed interface Beginning extends Act permits Proposed, Registered {

    Standing begin(LocalDate date);

    @Override
    default Standing after(Optional<Standing> before, LocalDate date) {
        return begin(date);
    }
}
