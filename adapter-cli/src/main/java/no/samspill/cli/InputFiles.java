package no.samspill.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.files.FileBytes;
import no.samspill.json.JsonReader;
import no.samspill.json.JsonRefusal;

/** The files a command is given: named one by one, a folder of them, or the standard input. */
final class InputFiles {

    private static final String STANDARD_INPUT = "-";

    private final Terminal terminal;

    InputFiles(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The files in the order given; for a folder its JSON files, by name. Refuses before anything is read. */
    List<Path> all(List<Path> given) {
        List<Path> files = new ArrayList<>();
        for (Path path : given) {
            if (Files.isDirectory(path)) {
                files.addAll(in(path));
            } else if (isStandardInput(path) || Files.exists(path)) {
                files.add(path);
            } else {
                throw new UncheckedIOException(new NoSuchFileException(path.toString()));
            }
        }
        return files;
    }

    private static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> cases = files.filter(file -> file.toString().endsWith(".json") && Files.isRegularFile(file))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .toList();
            if (cases.isEmpty()) {
                throw new NoSuchFileException(folder.resolve("*.json").toString());
            }
            return cases;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the file holds; one that is too large is refused without being read. */
    byte[] read(Path file) {
        try {
            if (!isStandardInput(file) && Files.size(file) > JsonReader.MAX_BYTES) {
                throw tooLarge(Files.size(file));
            }
            try (InputStream in = isStandardInput(file) ? terminal.in() : Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes(JsonReader.MAX_BYTES + 1);
                if (bytes.length > JsonReader.MAX_BYTES) {
                    throw tooLarge(bytes.length);
                }
                return bytes;
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What a file of another program's making holds; it may have the size such files have. */
    byte[] readOutside(Path file) {
        try {
            return isStandardInput(file) ? FileBytes.of(terminal.in()) : FileBytes.of(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Refused tooLarge(long size) {
        return new Refused(List.of(Reason.at(
                "", JsonRefusal.JSON_TOO_LARGE, Long.toString(size), Integer.toString(JsonReader.MAX_BYTES))));
    }

    private static boolean isStandardInput(Path file) {
        return file.toString().equals(STANDARD_INPUT);
    }
}
