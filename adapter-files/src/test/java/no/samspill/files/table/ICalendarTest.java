package no.samspill.files.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.samspill.domain.Generator;
import no.samspill.domain.LegalReference;
import no.samspill.domain.Seeds;
import no.samspill.domain.calendar.Period;
import no.samspill.domain.followup.AnnualWheel;
import no.samspill.domain.followup.Event;
import no.samspill.domain.followup.EventCode;
import no.samspill.domain.followup.Samples;
import no.samspill.json.Language;
import no.samspill.json.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

class ICalendarTest {

    private static final Sentences SENTENCES = Sentences.in(Language.BOKMAL);
    private static final Instant MADE = Instant.parse("2026-01-02T03:04:05.678Z");

    @Test
    void an_event_is_a_whole_day_with_a_sentence_and_its_law() {
        Event event = new Event(
                EventCode.ACCOUNTS_DUE,
                LocalDate.of(2026, 2, 22),
                "/agreements/it",
                List.of("2025", "IT, drift; vakt"),
                Optional.of(new LegalReference("kommuneloven", "§ 14-6", LocalDate.of(2020, 1, 1))));

        assertThat(lines(ICalendar.of(List.of(event), SENTENCES, MADE)))
                .containsExactly(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Samspill//Samspill//NO",
                        "BEGIN:VEVENT",
                        "UID:ACCOUNTS_DUE/agreements/it/2026-02-22@samspill",
                        "DTSTAMP:20260102T030405Z",
                        "DTSTART;VALUE=DATE:20260222",
                        "SUMMARY:Frist for å avlegge årsregnskapet for 2025 for IT\\, drift\\; vakt.",
                        "DESCRIPTION:kommuneloven § 14-6",
                        "CATEGORIES:ACCOUNTS_DUE",
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT",
                        "END:VCALENDAR");
    }

    @Test
    void a_year_can_be_read_back_event_by_event_and_is_the_same_file_again() {
        List<Event> year =
                new AnnualWheel(Samples.portfolio(Samples.measure("2022-01-01")), Samples.LAW).in(Period.year(2026));
        String file = ICalendar.of(year, SENTENCES, MADE);

        assertThat(read(file))
                .hasSameSizeAs(year)
                .extracting(one -> one.get("UID"))
                .doesNotHaveDuplicates();
        assertThat(ICalendar.of(year, SENTENCES, MADE)).isEqualTo(file);
    }

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void any_text_comes_back_as_it_was_and_no_line_is_too_long(long seed) {
        Generator any = new Generator(seed);
        List<String> titles = any.list(any.count(1), () -> text(any));
        List<Event> events = IntStream.range(0, titles.size())
                .mapToObj(i -> new Event(
                        EventCode.AGREEMENT_ENDS,
                        LocalDate.of(2026, 1, 1).plusDays(i),
                        "/agreements/a" + i,
                        List.of(titles.get(i)),
                        Optional.empty()))
                .toList();
        String file = ICalendar.of(events, SENTENCES, MADE);

        assertThat(read(file))
                .extracting(one -> one.get("SUMMARY"))
                .isEqualTo(
                        events.stream().map(one -> SENTENCES.of(one.reason())).toList());
        assertThat(lines(file))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\n") || line.contains("\r") || line.contains("\uFFFD"));
    }

    @Test
    void ends_of_line_become_one_and_control_characters_are_left_out() {
        Event event = new Event(
                EventCode.AGREEMENT_ENDS,
                LocalDate.of(2026, 1, 1),
                "/agreements/a",
                List.of("a\r\nb\rc\u0007d\tEND:VCALENDAR"),
                Optional.empty());
        assertThat(read(ICalendar.of(List.of(event), SENTENCES, MADE)).get(0).get("SUMMARY"))
                .contains("a\nb\ncd\tEND:VCALENDAR");
    }

    private static String text(Generator any) {
        StringBuilder text = new StringBuilder("x");
        any.list(
                        any.count(0) * 4,
                        () -> any.oneOf("a", "å", "€", "😀", "\\", ";", ",", ":", "\n", "\\n", " ", "\"", "\t"))
                .forEach(text::append);
        return text.toString();
    }

    private static List<String> lines(String file) {
        assertThat(file).endsWith("\r\n");
        return List.of(file.substring(0, file.length() - 2).split("\r\n", -1));
    }

    /** The events of a file, each as its properties: unfolds, and takes the escapes away. */
    private static List<Map<String, String>> read(String file) {
        List<Map<String, String>> events = new ArrayList<>();
        for (String line : lines(file.replace("\r\n ", ""))) {
            if (line.equals("BEGIN:VEVENT")) {
                events.add(new LinkedHashMap<>());
            } else if (!events.isEmpty()) {
                String[] property = line.split(":", 2);
                events.get(events.size() - 1).putIfAbsent(property[0], unescaped(property[1]));
            }
        }
        return events;
    }

    private static String unescaped(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char here = value.charAt(i);
            if (here == '\\') {
                i++;
                text.append(value.charAt(i) == 'n' ? '\n' : value.charAt(i));
            } else {
                text.append(here);
            }
        }
        return text.toString();
    }
}
