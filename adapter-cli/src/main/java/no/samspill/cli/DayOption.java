package no.samspill.cli;

import java.time.LocalDate;
import java.util.Optional;
import no.samspill.domain.Refused;
import no.samspill.domain.followup.CalendarLimits;
import picocli.CommandLine.Option;

/** The day something is asked about; today unless someone says. */
final class DayOption {

    private final Terminal terminal;

    @Option(
            names = {"--as-of", "--on"},
            paramLabel = "DATE",
            descriptionKey = "as-of")
    private Optional<LocalDate> date = Optional.empty();

    DayOption(Terminal terminal) {
        this.terminal = terminal;
    }

    LocalDate today() {
        return LocalDate.now(terminal.clock());
    }

    /** {@link Refused} when no calendar has the day. */
    LocalDate date() {
        LocalDate day = date.orElseGet(this::today);
        Refused.ifAny(CalendarLimits.refusals("/on", day));
        return day;
    }
}
