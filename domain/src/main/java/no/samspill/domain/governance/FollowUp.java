package no.samspill.domain.governance;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Oppfølgingspunkt: what a decision asks someone to do.
 *
 * @param owner the one person or body that answers for it
 * @param done the day it was done; empty while it is not
 */
public record FollowUp(String what, String owner, LocalDate due, Optional<LocalDate> done) {}
