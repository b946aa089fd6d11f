/** The measures: what happens to each, which there are, what of them everybody may read, and the views people keep. */
@NullMarked
package no.samspill.application.measures;

import org.jspecify.annotations.NullMarked;
