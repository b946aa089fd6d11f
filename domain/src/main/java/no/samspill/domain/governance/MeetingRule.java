package no.samspill.domain.governance;

import java.util.Optional;

/**
 * Møteregel: how often a body meets.
 *
 * @param yearly the fewest meetings in a calendar year
 * @param jointlyWith the body it meets together with; empty for meetings of its own
 * @param chair who leads the meetings, in the words of the articles; empty when the leader does
 */
public record MeetingRule(int yearly, Optional<BodyId> jointlyWith, Optional<String> chair) {}
