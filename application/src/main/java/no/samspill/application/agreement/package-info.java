/** Agreements: registered, amended, given new versions of their rule. One use case is one class. Uses the ports and the domain. */
@NullMarked
package no.samspill.application.agreement;

import org.jspecify.annotations.NullMarked;
