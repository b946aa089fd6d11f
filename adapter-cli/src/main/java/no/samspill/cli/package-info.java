/** The command line. May depend on: domain, application (not its ports), json, files, picocli. */
@NullMarked
package no.samspill.cli;

import org.jspecify.annotations.NullMarked;
