package no.samspill.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, as it stands in the root, on what the build has just laid out. */
class LauncherIT {

    private static final Path LAUNCHER =
            Path.of("..", "samspill").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    @BeforeEach
    void there_is_a_shell() {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the launcher is for shells");
    }

    @Test
    void the_version_is_answered_on_stdout_alone() throws Exception {
        Outcome outcome = launch(LAUNCHER, "--version");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).startsWith("samspill ");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void a_link_in_a_folder_with_blanks_and_norwegian_letters_works() throws Exception {
        Path odd = Files.createDirectories(folder.resolve("blåbær og øl"));
        Path link = Files.createSymbolicLink(odd.resolve("sam spill"), LAUNCHER);
        Path again = Files.createSymbolicLink(odd.resolve("æ"), Path.of("sam spill"));
        Path file = Cli.write(odd.resolve("sak på Frøya.json"), Cli.conformanceCase("01-clause-7-net"));
        Outcome outcome =
                launch(link, "cost-sharing", "calculate", file.getFileName().toString(), "--json");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(launch(again, "cost-sharing", "calculate", "sak på Frøya.json", "--json"))
                .isEqualTo(outcome);
    }

    @Test
    void a_case_may_come_through_a_pipe_and_its_reader_leave_early() throws Exception {
        Path file = Cli.write(folder.resolve("sak.json"), Cli.conformanceCase("01-clause-7-net"));
        String line = "cat '" + file + "' | '" + LAUNCHER + "' cost-sharing calculate - | head -n 1";
        ProcessBuilder builder = builder(List.of("/bin/sh", "-c", line), LAUNCHER);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Outcome outcome = outcome(builder);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).isEqualTo("Kostnadsdeling 01.01.2021–31.12.2021\n");
    }

    @Test
    void the_exit_code_is_handed_on() throws Exception {
        assertThat(launch(LAUNCHER, "agrement").code()).isEqualTo(ExitCodes.USAGE);
    }

    @Test
    void a_machine_without_java_is_told_so() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        for (String tool : List.of("readlink", "sed", "find")) {
            for (Path place : List.of(Path.of("/bin"), Path.of("/usr/bin"))) {
                if (Files.exists(place.resolve(tool)) && Files.notExists(bin.resolve(tool))) {
                    Files.createSymbolicLink(bin.resolve(tool), place.resolve(tool));
                }
            }
        }
        Outcome outcome = launch(LAUNCHER, bin.toString(), "", "--version");
        assertThat(outcome.code()).isEqualTo(ExitCodes.IO);
        assertThat(outcome.err()).contains("Fant ikke Java", "Java 17");
    }

    @Test
    void a_java_that_is_too_old_is_told_so() throws Exception {
        Path old = Files.createDirectories(folder.resolve("jdk/bin")).getParent();
        Cli.write(old.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"11.0.2\"\n");
        Path java = Cli.write(old.resolve("bin/java"), "#!/bin/sh\nexit 99\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Outcome outcome = launch(LAUNCHER, System.getenv("PATH"), old.toString(), "--version");
        assertThat(outcome.code()).isEqualTo(ExitCodes.IO);
        assertThat(outcome.err()).contains("Java er for gammel", "11.0.2");
    }

    @Test
    void java_hears_of_failures_in_english_whatever_the_language_of_the_machine() throws Exception {
        Path home = Files.createDirectories(folder.resolve("jdk/bin")).getParent();
        Cli.write(home.resolve("release"), "JAVA_VERSION=\"17.0.1\"\n");
        Path java = Cli.write(home.resolve("bin/java"), "#!/bin/sh\nenv | grep ^LC_ | sort\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        ProcessBuilder builder = builder(List.of("/bin/sh", LAUNCHER.toString(), "--version"), LAUNCHER);
        builder.environment().put("JAVA_HOME", home.toString());
        builder.environment().put("LC_ALL", "nb_NO.UTF-8");
        assertThat(outcome(builder).out()).isEqualTo("LC_CTYPE=nb_NO.UTF-8\nLC_MESSAGES=C\n");
    }

    /** What came of it. */
    private record Outcome(int code, String out, String err) {}

    private Outcome launch(Path launcher, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = builder(command, launcher);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return outcome(builder);
    }

    private Outcome launch(Path launcher, String path, String javaHome, String argument) throws Exception {
        ProcessBuilder builder = builder(List.of("/bin/sh", launcher.toString(), argument), launcher);
        builder.environment().put("PATH", path);
        builder.environment().put("JAVA_HOME", javaHome);
        return outcome(builder);
    }

    private ProcessBuilder builder(List<String> command, Path launcher) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.directory((launcher.startsWith(folder) ? launcher.getParent() : folder).toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().remove("LC_ALL");
        builder.environment().put("LANG", "C");
        return builder;
    }

    private Outcome outcome(ProcessBuilder builder) throws IOException, InterruptedException {
        Path out = folder.resolve("stdout");
        Path err = folder.resolve("stderr");
        Process process = builder.redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return new Outcome(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
