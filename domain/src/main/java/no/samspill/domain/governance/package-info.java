/**
 * Who decides: bodies and their posts, elections, meetings, decisions, and how one case is adopted by many councils. Knows
 * nothing of measures. Uses the domain's root, {@code calendar} and {@code municipality}.
 */
@NullMarked
package no.samspill.domain.governance;

import org.jspecify.annotations.NullMarked;
