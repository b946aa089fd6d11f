/** Invoice bases: planned, issued, corrected. One use case is one class. Uses the ports and the domain. */
@NullMarked
package no.samspill.application.invoicing;

import org.jspecify.annotations.NullMarked;
