/** Cost statements: previewed, compared, confirmed, verified. One use case is one class. Uses the ports and the domain. */
@NullMarked
package no.samspill.application.costsharing;

import org.jspecify.annotations.NullMarked;
