package no.samspill.domain.governance;

import java.util.List;
import java.util.Optional;

/**
 * Valgregel: for how long people are elected, and who is not elected together.
 *
 * @param years how long a term is, from the election, or from the day in office when that is later; at least 1
 * @param staggered the posts that are not filled by election in the same year
 * @param workingCommittee the committee the leader and the deputy leader sit in by office; its member and its deputy member are not
 *     elected into it in the same year
 */
public record ElectionRule(int years, List<Staggered> staggered, Optional<BodyId> workingCommittee) {

    /** Two roles that are up for election in different years, so that someone always stays. */
    public record Staggered(Post.Role one, Post.Role other) {}

    public ElectionRule {
        staggered = List.copyOf(staggered);
        if (years < 1) {
            throw new IllegalArgumentException("a term of less than a year");
        }
    }
}
