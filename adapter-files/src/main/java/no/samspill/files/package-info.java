/**
 * Files in and out: what all of them have in common. May depend on: domain, application, json and the format libraries;
 * of what is below, {@code figures} may be used by {@code table}, and both by {@code example}.
 */
@NullMarked
package no.samspill.files;

import org.jspecify.annotations.NullMarked;
