package no.samspill.persistence;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samspill.application.wiring.StoreRefusal;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import org.jspecify.annotations.Nullable;

/** What the drivers report, in our words; what has no word of ours is a fault in the program and is left as it is. */
final class Failures {

    /** How PostgreSQL ({@code Key (agreement, number)=(one, 1)}) and H2 ({@code VALUES ( 'one', 1 )}) name a taken key. */
    private static final Pattern TAKEN =
            Pattern.compile("(?:\\)=\\(|VALUES \\( (?:/\\*[^*]*\\*/ )?'?)([^',)]+)", Pattern.CASE_INSENSITIVE);

    private Failures() {}

    static Refused refused(StoreRefusal code, String... facts) {
        return new Refused(List.of(Reason.at("", code, facts)));
    }

    /** The first failure of the database in the chain of causes. */
    static Optional<SQLException> within(Throwable failure) {
        return chain(failure).stream()
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst();
    }

    /** Whether someone else has taken the key, or is changing the same rows just now. */
    static boolean isConflict(SQLException failure) {
        return switch (state(failure)) {
            case "23505" -> true; // unique violation, both engines
            case "40001", "40P01", "55P03" -> true; // serialisation, deadlock, lock not available
            case "HYT00", "90131" -> true; // H2: lock timeout, concurrent update
            default -> false;
        };
    }

    /** Which of the ids was taken, as far as the engine tells; else the first few of them. */
    static String conflicting(SQLException failure, Collection<?> ids) {
        List<String> candidates = ids.stream().map(Object::toString).distinct().toList();
        return chain(failure).stream()
                .flatMap(
                        each -> TAKEN.matcher(String.valueOf(each.getMessage())).results())
                .map(match -> match.group(1))
                .filter(candidates::contains)
                .findFirst()
                .orElseGet(() -> candidates.stream().limit(3).collect(Collectors.joining(", ")));
    }

    /** Why the database cannot be used; empty for a fault in the program. */
    static Optional<Refused> refusal(SQLException failure, String database) {
        String state = state(failure);
        return code(failure).map(code -> switch (code) {
            case UNREACHABLE, DAMAGED, UNSTORABLE -> refused(code, database, state);
            default -> refused(code, database);
        });
    }

    private static Optional<StoreRefusal> code(SQLException failure) {
        String state = state(failure);
        return switch (state) {
            case "90020" -> Optional.of(StoreRefusal.LOCKED);
            case "90097", "25006" -> Optional.of(StoreRefusal.READ_ONLY);
            case "90100", "53100" -> Optional.of(StoreRefusal.FULL);
            case "28000", "28P01", "42501", "90049", "90050" -> Optional.of(StoreRefusal.DENIED);
            case "90146", "3D000" -> Optional.of(StoreRefusal.MISSING);
            case "90011", "90046", "90066", "90113" ->
                Optional.of(StoreRefusal.UNKNOWN_URL); // H2: the URL and its settings
            case "90028", "90031", "90062", "90098", "HY000" -> ofFile(failure);
            case "90030", "90048", "XX001", "XX002", "58030" -> Optional.of(StoreRefusal.DAMAGED);
            case "90067", "53300" -> Optional.of(StoreRefusal.UNREACHABLE);
            default -> ofClass(state.substring(0, 2));
        };
    }

    private static Optional<StoreRefusal> ofClass(String sqlStateClass) {
        return switch (sqlStateClass) {
            case "08", "57" -> Optional.of(StoreRefusal.UNREACHABLE);
            case "22" -> Optional.of(StoreRefusal.UNSTORABLE);
            default -> Optional.empty();
        };
    }

    /** H2 says only that reading or writing failed; the system says why, and no two of them by the same exception. */
    private static Optional<StoreRefusal> ofFile(SQLException failure) {
        for (Throwable cause : chain(failure)) {
            String text = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (text.contains("no space left") || text.contains("file too large") || text.contains("quota")) {
                return Optional.of(StoreRefusal.FULL);
            }
            if (cause instanceof AccessDeniedException
                    || cause instanceof ReadOnlyFileSystemException
                    || text.contains("permission denied")
                    || text.contains("read-only file system")) {
                return Optional.of(StoreRefusal.READ_ONLY);
            }
        }
        boolean elsewhere = chain(failure).stream().anyMatch(FileSystemException.class::isInstance)
                || state(failure).equals("90062");
        return Optional.of(elsewhere ? StoreRefusal.UNREACHABLE : StoreRefusal.DAMAGED);
    }

    private static String state(SQLException failure) {
        String state = failure.getSQLState();
        return state == null || state.length() < 5 ? "?????" : state;
    }

    /** The failure, and all that led to it or came with it: of a batch, the driver has the cause beside the failure. */
    private static List<Throwable> chain(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        gather(failure, chain);
        return chain;
    }

    private static void gather(@Nullable Throwable each, List<Throwable> chain) {
        if (each == null || chain.contains(each)) {
            return;
        }
        chain.add(each);
        gather(each.getCause(), chain);
        if (each instanceof SQLException ofDriver) {
            gather(ofDriver.getNextException(), chain);
        }
        for (Throwable beside : each.getSuppressed()) {
            gather(beside, chain);
        }
    }
}
