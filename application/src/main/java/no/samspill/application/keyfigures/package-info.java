/** Key figures: registered, listed, shown. One use case is one class. Uses the ports and the domain. */
@NullMarked
package no.samspill.application.keyfigures;

import org.jspecify.annotations.NullMarked;
