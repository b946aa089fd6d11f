package no.samspill.domain.agreement;

import java.util.Optional;
import no.samspill.domain.Majority;

/**
 * Oppløsning: what the agreement says about how the cooperation is brought to an end.
 *
 * @param decider who decides it
 * @param majority of the parties, all when none is said; or of the votes cast in the council of representatives, as it decides
 *     everything else when none is said
 * @param noticeMonths how many months after the last decision it ends at the earliest
 */
public record Dissolution(Decider decider, Optional<Majority> majority, Optional<Integer> noticeMonths) {

    public Dissolution {
        if (noticeMonths.filter(months -> months < 0).isPresent()) {
            throw new IllegalArgumentException("notice of less than no months");
        }
    }
}
