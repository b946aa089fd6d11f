package no.samspill.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the launcher builds, and when it does not: in a copy of what the build has just left, with a Maven that only tells that it was called. */
class LauncherBuildIT {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** As Maven leaves it; it waits for whoever wants to see two at once. */
    private static final String MAVEN = """
        #!/bin/sh
        cd "${0%/*}"
        echo called >>calls
        until [ ! -e wait ]; do sleep 1; done
        sh .mvn/sources.sh adapter-cli adapter-cli/target/built
        echo '[INFO] BUILD SUCCESS'
        """;

    @TempDir
    Path folder;

    private Path copy;

    @BeforeEach
    void a_copy_whose_sources_are_newer_than_the_program() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the launcher is for shells");
        copy = Files.createDirectory(folder.resolve("en kopi"));
        copy(Path.of("adapter-cli/target/built"));
        copy(Path.of("adapter-cli/target/samspill"));
        for (Path part : List.of(Path.of("pom.xml"), Path.of("samspill"), Path.of(".mvn"), Path.of("examples"))) {
            copy(part);
        }
        for (String module : List.of(
                "domain", "application", "adapter-json", "adapter-files", "adapter-persistence", "adapter-cli")) {
            copy(Path.of(module, "pom.xml"));
            copy(Path.of(module, "src/main"));
        }
        Path maven = Cli.write(copy.resolve("mvnw"), MAVEN);
        assertThat(maven.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void a_copied_tree_that_is_built_is_built() throws Exception {
        Run run = new Run("first");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("samspill ");
        assertThat(calls()).isZero();
    }

    @Test
    void what_is_the_same_after_all_is_compared_once() throws Exception {
        Path list = copy.resolve("adapter-cli/target/built");
        FileTime longAgo = FileTime.fromMillis(0);
        Files.setLastModifiedTime(list, longAgo);
        assertThat(new Run("first").code()).isZero();
        assertThat(calls()).isZero();
        assertThat(Files.getLastModifiedTime(list)).isGreaterThan(longAgo);
        assertThat(newerThan(list)).isEmpty();
        assertThat(list.getParent())
                .isDirectoryNotContaining(file -> file.getFileName().toString().startsWith("built."));
    }

    @Test
    void every_module_that_is_in_the_program_is_in_the_list() throws Exception {
        String list = Files.readString(copy.resolve("adapter-cli/target/built"));
        assertThat(list).contains(" adapter-cli/src/main/");
        try (Stream<Path> libraries = Files.list(copy.resolve("adapter-cli/target/samspill/lib"))) {
            assertThat(libraries
                            .map(library -> library.getFileName().toString())
                            .filter(library -> library.startsWith("samspill-"))
                            .map(library -> library.replaceFirst("samspill-([a-z-]+)-\\d.*", " $1/src/main/")))
                    .isNotEmpty()
                    .allSatisfy(sources -> assertThat(list).contains(sources));
        }
    }

    @Test
    void a_source_that_is_changed_or_gone_or_new_is_built() throws Exception {
        Path source = copy.resolve("domain/src/main/java/no/samspill/domain/package-info.java");
        Files.writeString(source, "// x\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        assertThat(new Run("changed").err()).contains("Bygger Samspill", "Ferdig bygget");
        assertThat(new Run("again").err()).isEmpty();
        Files.delete(source);
        assertThat(new Run("gone").err()).contains("Bygger Samspill");
        Cli.write(source.resolveSibling("New.java"), "");
        assertThat(new Run("new").err()).contains("Bygger Samspill");
        assertThat(calls()).isEqualTo(3);
    }

    @Test
    void of_two_at_once_one_builds_and_the_other_waits_for_it() throws Exception {
        Files.delete(copy.resolve("adapter-cli/target/built"));
        Path wait = Cli.write(copy.resolve("wait"), "");
        Run one = new Run("one");
        until(() -> calls() == 1);
        Run two = new Run("two");
        until(() -> two.said().contains("Venter til det er ferdig"));
        Files.delete(wait);
        assertThat(one.code()).isZero();
        assertThat(two.code()).isZero();
        assertThat(one.err()).contains("Ferdig bygget");
        assertThat(two.err()).doesNotContain("Bygger", "Ferdig bygget");
        assertThat(calls()).isOne();
    }

    @Test
    void one_that_was_killed_while_it_built_keeps_nobody_waiting() throws Exception {
        Files.delete(copy.resolve("adapter-cli/target/built"));
        Process gone = new ProcessBuilder("/bin/sh", "-c", "exit 0").start();
        gone.waitFor();
        Path target = Files.createDirectories(copy.resolve("target"));
        Files.createSymbolicLink(target.resolve("building"), Path.of(String.valueOf(gone.pid())));
        Run run = new Run("first");
        assertThat(run.code()).isZero();
        assertThat(run.err()).doesNotContain("Venter");
        assertThat(target).isEmptyDirectory();
    }

    @Test
    void a_folder_that_cannot_be_written_in_is_told_of_in_words() throws Exception {
        Files.delete(copy.resolve("adapter-cli/target/built"));
        Cli.write(copy.resolve("target"), "not a folder");
        Run run = new Run("first");
        assertThat(run.code()).isEqualTo(ExitCodes.IO);
        assertThat(run.err().lines()).hasSize(3);
        assertThat(run.err()).contains("Feil: Samspill er ikke bygget", "Hvorfor: du kan ikke skrive", "Gjør dette:");
        assertThat(calls()).isZero();
    }

    /** The launcher, asked for its version. */
    private final class Run {

        private final Path out;
        private final Path err;
        private final Process process;

        Run(String name) throws IOException {
            out = folder.resolve(name + ".out");
            err = folder.resolve(name + ".err");
            ProcessBuilder builder =
                    new ProcessBuilder("/bin/sh", copy.resolve("samspill").toString(), "--version");
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().remove("JAVA_TOOL_OPTIONS");
            process = builder.redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
        }

        int code() throws InterruptedException {
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
            return process.exitValue();
        }

        String out() throws IOException, InterruptedException {
            code();
            return Files.readString(out, StandardCharsets.UTF_8);
        }

        String err() throws IOException, InterruptedException {
            code();
            return said();
        }

        String said() throws IOException {
            return Files.readString(err, StandardCharsets.UTF_8);
        }
    }

    private interface Condition {
        boolean holds() throws IOException;
    }

    private static void until(Condition condition) throws IOException, InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as("it never came to that").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private long calls() throws IOException {
        Path calls = copy.resolve("calls");
        return Files.exists(calls) ? Files.readAllLines(calls).size() : 0;
    }

    private List<Path> newerThan(Path list) throws IOException {
        FileTime time = Files.getLastModifiedTime(list);
        try (Stream<Path> sources = Files.walk(copy.resolve("domain/src/main"))) {
            return sources.filter(source -> source.toFile().lastModified() > time.toMillis())
                    .toList();
        }
    }

    private void copy(Path part) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve(part))) {
            for (Path file : files.toList()) {
                Path to = copy.resolve(ROOT.relativize(file));
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }
}
