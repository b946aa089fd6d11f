package no.samspill.cli;

import java.time.LocalDate;
import java.util.Optional;
import no.samspill.domain.Refused;
import no.samspill.domain.followup.CalendarLimits;
import picocli.CommandLine.Option;

/** The day a register is asked about; all that is in it unless someone says. */
final class OfDayOption {

    private final Terminal terminal;

    @Option(
            names = {"--as-of", "--on"},
            paramLabel = "DATE",
            descriptionKey = "of-day")
    private Optional<LocalDate> date = Optional.empty();

    OfDayOption(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The day, when one is asked about; {@link Refused} when no calendar has it. */
    Optional<LocalDate> asked() {
        date.ifPresent(day -> Refused.ifAny(CalendarLimits.refusals("/on", day)));
        return date;
    }

    /** The same; today when none is. */
    LocalDate date() {
        return asked().orElseGet(() -> LocalDate.now(terminal.clock()));
    }
}
