package no.samspill.persistence;

import java.nio.file.Path;

/** Another process, that fills a database from a backup; it can be killed meanwhile. */
final class RestoringChild {

    private RestoringChild() {}

    public static void main(String[] arguments) {
        try (TestDatabase store = TestDatabase.writing(arguments[0])) {
            BackupSample.backups(store).restore(Path.of(arguments[1]));
        }
    }

    static Process start(String database, Path file) throws java.io.IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        RestoringChild.class.getName(),
                        database,
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
