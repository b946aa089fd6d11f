package no.samspill.files.table;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import no.samspill.domain.followup.Event;
import no.samspill.json.Sentences;

/**
 * A calendar file (iCalendar, RFC 5545) that any calendar program can take in or subscribe to: each event is a day of its own,
 * and keeps its identity from one file to the next.
 */
public final class ICalendar {

    private static final int LINE_OCTETS = 75;
    private static final String END_OF_LINE = "\r\n";
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

    private ICalendar() {}

    /**
     * The file as text; stored as UTF-8.
     *
     * @param sentences what an event is called, in the reader's language
     * @param made when the file is made
     */
    public static String of(List<Event> events, Sentences sentences, Instant made) {
        StringBuilder file = new StringBuilder();
        BiConsumer<String, String> line = (name, value) -> append(file, name + ":" + value);
        line.accept("BEGIN", "VCALENDAR");
        line.accept("VERSION", "2.0");
        line.accept("PRODID", "-//Samspill//Samspill//NO");
        for (Event event : events) {
            line.accept("BEGIN", "VEVENT");
            line.accept("UID", escaped(event.id()) + "@samspill");
            line.accept("DTSTAMP", STAMP.format(made.atOffset(ZoneOffset.UTC)));
            line.accept("DTSTART;VALUE=DATE", day(event.date()));
            line.accept("SUMMARY", escaped(sentences.of(event.reason())));
            event.basis().ifPresent(law -> line.accept("DESCRIPTION", escaped(law.act() + " " + law.paragraph())));
            line.accept("CATEGORIES", event.code().name());
            line.accept("TRANSP", "TRANSPARENT");
            line.accept("END", "VEVENT");
        }
        line.accept("END", "VCALENDAR");
        return file.toString();
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** Text as RFC 5545 3.3.11 wants it; what no text can hold is left out. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(point -> {
            if (point == '\n') {
                escaped.append("\\n");
            } else if (point == '\\' || point == ';' || point == ',') {
                escaped.append('\\').appendCodePoint(point);
            } else if (point == '\t' || !Character.isISOControl(point)) {
                escaped.appendCodePoint(point);
            }
        });
        return escaped.toString();
    }

    /** Folded so that no line is longer than 75 octets and no character is split (RFC 5545 3.1). */
    private static void append(StringBuilder file, String line) {
        int octets = 0;
        for (int point : line.codePoints().toArray()) {
            String character = Character.toString(point);
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LINE_OCTETS) {
                file.append(END_OF_LINE).append(' ');
                octets = 1;
            }
            file.append(character);
            octets += length;
        }
        file.append(END_OF_LINE);
    }
}
