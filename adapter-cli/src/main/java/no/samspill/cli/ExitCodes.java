package no.samspill.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.samspill.application.IdTaken;
import no.samspill.application.NotFound;
import no.samspill.application.StaleVersion;
import no.samspill.application.wiring.BackupRefusal;
import no.samspill.application.wiring.StoreRefusal;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.files.FileRefusal;
import no.samspill.json.Json;
import no.samspill.json.JsonRefusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The exit codes, and the one place where what went wrong becomes one of them and a {@link Complaint}. */
final class ExitCodes implements IExecutionExceptionHandler, IParameterExceptionHandler {

    static final int OK = 0;

    /** The domain refuses, or a check has failed. */
    static final int REFUSED = 1;

    /** The command is given in a way that cannot be understood. */
    static final int USAGE = 2;

    static final int NOT_FOUND = 3;

    /** Somebody else has changed the same thing in the meantime. */
    static final int CONFLICT = 4;

    /** A file from outside does not have the form it should. */
    static final int FORMAT = 6;

    /** A file, or the database, cannot be read or written. */
    static final int IO = 7;

    /** A fault in the program. */
    static final int FAULT = 70;

    private static final Set<Reason.Code> BAD_BACKUP =
            Set.of(BackupRefusal.BACKUP_UNREADABLE, BackupRefusal.BACKUP_NEWER, BackupRefusal.BACKUP_DAMAGED);

    private final Terminal terminal;

    ExitCodes(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        return complain(USAGE, UsageErrors.complaint(wrong));
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        ParseResult last = last(parsed);
        if (failure instanceof Refused refused) {
            return refuse(refused.reasons(), last);
        }
        if (failure instanceof NotFound missing) {
            String kind = Tables.SENTENCES.kind(missing.kind());
            return complain(NOT_FOUND, Complaint.of("not-found", kind, missing.id()));
        }
        if (failure instanceof IdTaken taken) {
            return complain(CONFLICT, Complaint.of("taken", taken.id()));
        }
        if (failure instanceof StaleVersion stale) {
            return complain(CONFLICT, Complaint.of("stale", stale.subject()));
        }
        if (failure instanceof UncheckedIOException unusable) {
            IOException cause = Objects.requireNonNull(unusable.getCause());
            return complain(cause instanceof NoSuchFileException ? USAGE : IO, Faults.ofFile(cause));
        }
        // picocli wraps errors; what is inside is what went wrong.
        Throwable fault = failure instanceof ExecutionException ? failure.getCause() : failure;
        return fault(fault, last.hasMatchedOption("--debug"));
    }

    private static ParseResult last(ParseResult parsed) {
        return parsed.hasSubcommand() ? last(parsed.subcommand()) : parsed;
    }

    private int refuse(List<Reason> reasons, ParseResult parsed) {
        if (parsed.hasMatchedOption("--json")) {
            terminal.out().println(Json.refused(reasons, Tables.SENTENCES));
        }
        return complain(code(reasons), Refusals.complaint(reasons));
    }

    private static int code(List<Reason> reasons) {
        List<Reason.Code> codes = reasons.stream().map(Reason::code).toList();
        if (codes.stream().anyMatch(code -> code instanceof StoreRefusal || code == BackupRefusal.BACKUP_UNWRITABLE)) {
            return IO;
        }
        boolean form = codes.stream()
                .anyMatch(code ->
                        code instanceof JsonRefusal || code instanceof FileRefusal || BAD_BACKUP.contains(code));
        return form ? FORMAT : REFUSED;
    }

    /** What nobody has thought of: a person is not shown the program's inside unless it is asked for. */
    private int fault(@Nullable Throwable failure, boolean debug) {
        complain(FAULT, Complaint.of("fault"));
        if (debug) {
            terminal.err().println(Faults.report(Objects.requireNonNullElseGet(failure, Throwable::new)));
        }
        return FAULT;
    }

    private int complain(int code, Complaint complaint) {
        Style style = terminal.wantsColor(terminal.screen().messages()) ? Style.COLOR : Style.PLAIN;
        terminal.out().flush();
        terminal.err().print(complaint.text(style));
        return code;
    }
}
