/** Answering once: what is sent again is answered as the first time. */
@NullMarked
package no.samspill.application.answering;

import org.jspecify.annotations.NullMarked;
