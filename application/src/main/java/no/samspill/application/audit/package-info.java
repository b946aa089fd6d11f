/** The audit trail, read. One use case is one class. Uses the ports and the domain. */
@NullMarked
package no.samspill.application.audit;

import org.jspecify.annotations.NullMarked;
