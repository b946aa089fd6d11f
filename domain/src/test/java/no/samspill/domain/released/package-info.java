/** What released versions made, kept among the tests of the modules that read it, and what has been changed since. */
@NullMarked
package no.samspill.domain.released;

import org.jspecify.annotations.NullMarked;
