/** The portfolio: taking it in and giving it out, what happens to its measures, and what is missing in it. */
@NullMarked
package no.samspill.application.portfolio;

import org.jspecify.annotations.NullMarked;
