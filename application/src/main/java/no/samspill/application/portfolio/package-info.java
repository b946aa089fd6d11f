/** The portfolio as a whole: what is registered in it, what is missing in it, and how it is given out. */
@NullMarked
package no.samspill.application.portfolio;

import org.jspecify.annotations.NullMarked;
