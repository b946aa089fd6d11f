/** Money in whole øre, exact fractions, and the one way to bring fractions to whole units. Uses the domain's root only. */
@NullMarked
package no.samspill.domain.money;

import org.jspecify.annotations.NullMarked;
