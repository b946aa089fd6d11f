/** Following measures up: evaluations, the year's calendar, and what is due. */
@NullMarked
package no.samspill.application.followup;

import org.jspecify.annotations.NullMarked;
