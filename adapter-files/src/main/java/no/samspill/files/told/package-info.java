/** What is held, told to a person field by field, with the names of what it refers to. */
@NullMarked
package no.samspill.files.told;

import org.jspecify.annotations.NullMarked;
