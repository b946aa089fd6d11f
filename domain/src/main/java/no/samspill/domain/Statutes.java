package no.samspill.domain;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lovsamling: where each rule of law stands, dated. One that is not in force on a date gives nothing for it.
 *
 * <p>Example: {@code POLITICAL_COUNCIL_NAME} gives § 18-1 with two words from 1 July 2023, nothing before.
 */
public final class Statutes {

    private static final int COLUMNS = 6;

    private final List<Row> rows;

    /**
     * One wording of a provision.
     *
     * @param to the last day; empty while it is in force
     * @param value what the provision sets: months, kroner, members, a day, a majority, words; empty when it sets nothing
     */
    private record Row(Provision provision, LegalReference reference, Optional<LocalDate> to, Optional<String> value) {

        private boolean isInForce(LocalDate date) {
            return !date.isBefore(reference.since())
                    && to.map(last -> !date.isAfter(last)).orElse(true);
        }
    }

    private Statutes(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /**
     * Reads lines of {@code provision;act;paragraph;from;to;value}, the last two empty when there is none; the first line
     * names the columns.
     */
    public static Statutes parse(String table) {
        List<Row> rows = new ArrayList<>();
        table.lines().skip(1).filter(line -> !line.isBlank()).forEach(line -> {
            String[] cells = line.split(";", -1);
            if (cells.length != COLUMNS) {
                throw new IllegalArgumentException("six columns wanted: " + line);
            }
            rows.add(new Row(
                    Provision.valueOf(cells[0]),
                    new LegalReference(cells[1], cells[2], LocalDate.parse(cells[3])),
                    Optional.of(cells[4]).filter(cell -> !cell.isEmpty()).map(LocalDate::parse),
                    Optional.of(cells[5]).filter(cell -> !cell.isEmpty())));
        });
        return new Statutes(rows);
    }

    /** Where the provision stands on the date; empty when it is not in force then. */
    public Optional<LegalReference> reference(Provision provision, LocalDate date) {
        return row(provision, date).map(Row::reference);
    }

    /** The number the provision holds on the date; empty when it holds none, or is not in force then. */
    public Optional<Long> number(Provision provision, LocalDate date) {
        return row(provision, date).flatMap(Row::value).map(Long::valueOf);
    }

    /** The day of the year the provision sets on the date; empty when it sets none, or is not in force then. */
    public Optional<MonthDay> day(Provision provision, LocalDate date) {
        return row(provision, date).flatMap(Row::value).map(day -> MonthDay.parse("--" + day));
    }

    /** The majority the provision demands on the date; empty when it demands none, or is not in force then. */
    public Optional<Majority> majority(Provision provision, LocalDate date) {
        return row(provision, date).flatMap(Row::value).map(Majority::parse);
    }

    /** The words of which the provision demands one on the date; none when it is not in force then. */
    public List<String> words(Provision provision, LocalDate date) {
        return row(provision, date).flatMap(Row::value).stream()
                .flatMap(words -> Stream.of(words.split("\\|", -1)))
                .toList();
    }

    private Optional<Row> row(Provision provision, LocalDate date) {
        return rows.stream()
                .filter(row -> row.provision() == provision && row.isInForce(date))
                .findFirst();
    }
}
