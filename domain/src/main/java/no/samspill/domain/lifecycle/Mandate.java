package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.governance.BodyId;

/**
 * Mandat: what a network, a group or a project is asked to do, by whom, and where it ends.
 *
 * <p>Example: {@code kdu} asks the network of archivists to prepare a purchase, with two meetings a year, until the
 * contract is signed.
 *
 * @param commissioner who asks, and is reported to
 * @param limits what it may not decide
 * @param resources hours, money and who pays
 * @param evaluation when it is to be evaluated
 * @param end what ends it
 */
public record Mandate(
        BodyId commissioner,
        String purpose,
        List<String> tasks,
        Optional<String> limits,
        Optional<Integer> meetingsPerYear,
        Optional<String> resources,
        Optional<LocalDate> evaluation,
        Optional<String> end) {

    public Mandate {
        tasks = List.copyOf(tasks);
    }
}
