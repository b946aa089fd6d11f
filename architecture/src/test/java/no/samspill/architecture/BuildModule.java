package no.samspill.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import no.samspill.application.NotFound;
import no.samspill.domain.Refused;

/** A module of the build: its folder, the package it owns with all below it, and the modules it may be compiled against. */
enum BuildModule {
    DOMAIN("domain", Refused.class.getPackageName()),
    APPLICATION("application", NotFound.class.getPackageName()),
    TESTKIT("testkit", "no.samspill.testkit"),
    JSON("adapter-json", "no.samspill.json"),
    PERSISTENCE("adapter-persistence", "no.samspill.persistence"),
    FILES("adapter-files", "no.samspill.files"),
    CLI("adapter-cli", "no.samspill.cli"),
    HTTP("adapter-http", "no.samspill.http"),
    ARCHITECTURE("architecture", BuildModule.class.getPackageName());

    /** The folder that holds all modules; tests run in the folder of their own. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private final String folder;
    private final String rootPackage;

    BuildModule(String folder, String rootPackage) {
        this.folder = folder;
        this.rootPackage = rootPackage;
    }

    String folder() {
        return folder;
    }

    /** The module's package and all below it, as ArchUnit writes it. */
    String packages() {
        return rootPackage + "..";
    }

    Path mainSources() {
        return ROOT.resolve(folder).resolve("src/main/java");
    }

    Path testSources() {
        return ROOT.resolve(folder).resolve("src/test/java");
    }

    Path mainClasses() {
        return ROOT.resolve(folder).resolve("target/classes");
    }

    Path testClasses() {
        return ROOT.resolve(folder).resolve("target/test-classes");
    }

    /** Whether it is delivered, or only holds tests. */
    boolean holdsProductCode() {
        return this != TESTKIT && this != ARCHITECTURE;
    }

    boolean mayUse(BuildModule other) {
        return this == other || uses().contains(other);
    }

    /** The adapters are tried with what the test kit has. */
    boolean mayUseInTests(BuildModule other) {
        return mayUse(other) || (other == TESTKIT && uses().contains(APPLICATION));
    }

    /** The arrows. */
    private Set<BuildModule> uses() {
        return switch (this) {
            case DOMAIN -> Set.of();
            case APPLICATION -> Set.of(DOMAIN);
            case TESTKIT, JSON -> Set.of(DOMAIN, APPLICATION);
            case PERSISTENCE, FILES -> Set.of(DOMAIN, APPLICATION, JSON);
            case CLI, HTTP -> Set.of(DOMAIN, APPLICATION, JSON, FILES);
            case ARCHITECTURE -> EnumSet.allOf(BuildModule.class);
        };
    }

    boolean owns(String packageName) {
        return packageName.equals(rootPackage) || packageName.startsWith(rootPackage + ".");
    }

    static Optional<BuildModule> of(JavaClass type) {
        return Arrays.stream(values())
                .filter(module -> module.owns(type.getPackageName()))
                .findFirst();
    }
}
