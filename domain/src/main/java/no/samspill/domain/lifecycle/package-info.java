/**
 * A measure's life: its acts, what each demands before it can be done, and the state that follows from them. Uses the
 * domain's root, {@code calendar}, {@code municipality}, {@code governance} and {@code agreement}.
 */
@NullMarked
package no.samspill.domain.lifecycle;

import org.jspecify.annotations.NullMarked;
