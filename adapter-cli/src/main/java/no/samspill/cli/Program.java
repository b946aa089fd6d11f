package no.samspill.cli;

import java.util.Optional;

/** Programmet: which version of it this is. */
final class Program {

    private Program() {}

    static String version() {
        return Optional.ofNullable(Program.class.getPackage().getImplementationVersion())
                .orElse("0");
    }
}
