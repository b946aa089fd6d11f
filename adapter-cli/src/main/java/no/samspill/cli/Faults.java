package no.samspill.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What to say of a file that cannot be used, and what to send to those who make the program. */
final class Faults {

    private Faults() {}

    static Complaint ofFile(IOException failure) {
        String file = failure instanceof FileSystemException named ? String.valueOf(named.getFile()) : "";
        if (failure instanceof NoSuchFileException) {
            return Complaint.of("file-missing", file);
        }
        if (failure instanceof AccessDeniedException) {
            return Complaint.of("file-denied", file);
        }
        String reason = failure instanceof FileSystemException named && named.getReason() != null
                ? named.getReason()
                : String.valueOf(failure.getMessage());
        return Complaint.of("file-unusable", file, reason);
    }

    /** All that is needed to find the fault, ready to be pasted. */
    static String report(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return "---8<---\nsamspill " + Program.version()
                + "\njava " + Runtime.version()
                + "\n" + System.getProperty("os.name") + " " + System.getProperty("os.version")
                + " " + System.getProperty("os.arch")
                + "\n\n" + trace + "---8<---";
    }
}
