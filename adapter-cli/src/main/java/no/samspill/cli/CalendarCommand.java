package no.samspill.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.samspill.application.followup.ReadCalendar;
import no.samspill.domain.followup.Event;
import no.samspill.files.table.ICalendar;
import no.samspill.json.Json;
import no.samspill.json.JsonList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What happens and what is due: meetings, deadlines, elections, expiries. */
@Command(name = "calendar")
final class CalendarCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "calendar-from")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "calendar-to")
    private Optional<LocalDate> to = Optional.empty();

    @Option(names = "--ical", descriptionKey = "ical")
    private boolean ical;

    @Mixin
    private DatabaseOption store;

    @Mixin
    private CommandOutput output;

    CalendarCommand(Terminal terminal) {
        this.terminal = terminal;
        this.store = new DatabaseOption(terminal);
        this.output = new CommandOutput(terminal);
    }

    @Override
    public Integer call() {
        LocalDate first = from.orElseGet(() -> LocalDate.now(terminal.clock()));
        List<Event> events =
                store.read(samspill -> samspill.useCase(ReadCalendar.class).execute(new ReadCalendar.Query(first, to)));
        if (ical) {
            output.print(ICalendar.of(events, Tables.SENTENCES, Instant.now(terminal.clock())));
            return ExitCodes.OK;
        }
        return output.write(CommandAnswer.ofTable(
                () -> JsonList.of(events, one -> Json.of(one, Tables.SENTENCES)).toString(),
                () -> Tables.FOLLOW_UP.events(events)));
    }
}
