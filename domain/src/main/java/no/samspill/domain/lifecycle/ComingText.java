package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import no.samspill.domain.governance.TextVersion;

/**
 * Kommende tekst: an agreement text that is adopted, and not yet in force.
 *
 * @param from the first day it is in force
 */
public record ComingText(TextVersion text, LocalDate from) {}
