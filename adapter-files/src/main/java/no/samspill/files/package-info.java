/** Files in and out. May depend on: domain, application, json and the format libraries. */
@NullMarked
package no.samspill.files;

import org.jspecify.annotations.NullMarked;
