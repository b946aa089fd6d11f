package no.samspill.files.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.municipality.Figure;
import no.samspill.domain.municipality.FigureStatus;
import no.samspill.domain.municipality.PartyId;
import no.samspill.files.FileRefusal;
import no.samspill.files.figures.TableColumns.About;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedCsvTest {

    private static final TableColumns PUPILS = TableColumns.of("Elever", "Antall elever");
    private static final About OCTOBER =
            new About(LocalDate.of(2025, 10, 1), "Opptelling i kommunene", FigureStatus.FINAL);
    private static final String TYPED =
            "Kommunenr;Kommune;Elever\n5544;Nordreisa;563\n5542;Skjervøy;*\n5540;Kåfjord;\n";

    private final TypedFigures typed = new TypedFigures(BundledMunicipalities.register());

    @Test
    void a_table_is_read_with_what_is_unknown_kept_unknown() {
        FigureReading reading = read(TYPED);
        assertThat(reading.figures().figures())
                .isEqualTo(Map.of(
                        new PartyId("5544"), new Figure.Counted(BigDecimal.valueOf(563)),
                        new PartyId("5542"), Figure.Unknown.SUPPRESSED,
                        new PartyId("5540"), Figure.Unknown.NOT_COLLECTED));
        assertThat(reading.figures().source()).isEqualTo("Opptelling i kommunene");
        assertThat(reading.notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kommunenr,Kommune,Elever\n5544,Nordreisa,563\n",
                "Kommunenr\tKommune\tElever\n5544\tNordreisa\t563\n",
                "sep=;\nKommunenr;Kommune;Elever\r\n5544;Nordreisa;563\r\n",
                "sep=\t\r\nKommunenr\tKommune\tElever\r\n5544\tNordreisa\t563\r\n",
                "\uFEFFKommunenr;Kommune;Elever\n5544;Nordreisa;563",
                "KOMMUNE NR.;Kommune-navn;Antall  elever\n 5544 ;Nordreisa;\u00A0563\u00A0\n",
                "Elevtall i regionen\n\nPer 1. oktober 2025;;\n\nElever;Kommunenummer\n563;5544\n\n",
                "\"Kommunenr\";\"Kommune\";\"Elever\"\n\"5544\";\"Nordreisa - Ráisa - Raisi\";\"563\"\n",
                "Kommunenr;Kommune;Elever;Merknad\n5544;Nordreisa kommune;563;=HYPERLINK(\"\"x\"\")\n",
                "Kommunenr;Kommune;Elever\n5544;Raisi;563\nSum;;563\n",
                "Knr,Elever\n5544,\"563,0\"\n"
            })
    void tables_are_read_as_people_type_them(String text) {
        assertThat(read(text).figures().figures())
                .isEqualTo(Map.of(new PartyId("5544"), new Figure.Counted(BigDecimal.valueOf(563))));
    }

    /** Looked through anew from each of them, so many blanks or brackets would take hours. */
    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00A0", "("})
    void cells_of_one_character_only_keep_nobody_waiting(String character) {
        String many = character.repeat(100_000);
        String text = "Kommunenr;Kommune;Elever;Merknad\n5544;Nordreisa " + many + " - Ráisa;563;a" + many + "b\n";
        assertThat(read(text).figures().figures())
                .isEqualTo(Map.of(new PartyId("5544"), new Figure.Counted(BigDecimal.valueOf(563))));
    }

    @Test
    void letters_of_every_marked_encoding_are_read_and_others_only_when_asked_for() {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            byte[] marked = ("\uFEFF" + TYPED).getBytes(charset);
            assertThat(typed.csv(marked, PUPILS, OCTOBER)).isEqualTo(read(TYPED));
        }
        byte[] latin1 = TYPED.getBytes(StandardCharsets.ISO_8859_1);
        assertThat(typed.csv(latin1, StandardCharsets.ISO_8859_1, PUPILS, OCTOBER))
                .isEqualTo(read(TYPED));
        assertThat(typed.csv(latin1, Charset.forName("windows-1252"), PUPILS, OCTOBER))
                .isEqualTo(read(TYPED));
        assertThat(refusals(latin1)).containsExactly(Reason.at("A3", FileRefusal.WRONG_ENCODING, "UTF-8", "3", "56"));
    }

    @Test
    void unmarked_utf16_is_not_taken_for_text() {
        assertThat(refusals(TYPED.getBytes(StandardCharsets.UTF_16LE)))
                .containsExactly(Reason.at("A1", FileRefusal.WRONG_ENCODING, "UTF-8", "1", "2"));
    }

    @Test
    void all_faults_are_named_at_once_with_their_cell() {
        assertThat(refusals("""
            Kommunenr;Kommune;Elever
            5544;Skjervøy;563
            5428;Nordreisa;563
            5012;Snillfjord;10
            9999;Ukjent;10
            5542;Skjervøy;1.234
            5540;Kåfjord;-5
            5536;Lyngen;12,345
            Lyngen;5536;12
            ;Storfjord;12
            5546;Kvænangen;1
            5546;Kvænangen;2
            """))
                .containsExactly(
                        Reason.at("B2", FileRefusal.NAME_DIFFERS, "5544", "Skjervøy", "Nordreisa - Ráisa - Raisi"),
                        Reason.at("A3", FileRefusal.ENDED_MUNICIPALITY, "5428", "Nordreisa", "2023-12-31", "5544"),
                        Reason.at(
                                "A4",
                                FileRefusal.ENDED_MUNICIPALITY,
                                "5012",
                                "Snillfjord",
                                "2019-12-31",
                                "5055, 5056, 5059"),
                        Reason.at("A5", FileRefusal.UNKNOWN_MUNICIPALITY, "9999", "2025-10-01"),
                        Reason.at("C6", FileRefusal.NOT_A_NUMBER, "1.234"),
                        Reason.at("C7", FileRefusal.NEGATIVE_NUMBER, "-5"),
                        Reason.at("C8", FileRefusal.TOO_MANY_DECIMALS, "12,345", "0"),
                        Reason.at("A9", FileRefusal.INVALID_MUNICIPALITY_NUMBER, "Lyngen"),
                        Reason.at("A10", FileRefusal.INVALID_MUNICIPALITY_NUMBER, ""),
                        Reason.at("A12", FileRefusal.DUPLICATE_MUNICIPALITY, "5546", "A11"));
    }

    @Test
    void a_number_not_yet_in_use_on_the_date_is_refused() {
        About earlier = new About(LocalDate.of(2022, 10, 1), "Telling", FigureStatus.FINAL);
        Refused refused = catchThrowableOfType(Refused.class, () -> typed.csv(bytes(TYPED), PUPILS, earlier));
        assertThat(refused.reasons())
                .extracting(Reason::code)
                .containsOnly(FileRefusal.FUTURE_MUNICIPALITY)
                .hasSize(3);
    }

    @Test
    void a_lost_leading_zero_is_restored_only_when_the_name_confirms_it() {
        assertThat(read("Knr;Kommune;Elever\n301;Oslo;70 000\n").notes())
                .containsExactly(Reason.at("A2", FileNote.LEADING_ZERO_RESTORED, "301", "0301"));
        for (String table :
                List.of("Knr;Elever\n301;5\n", "Knr;Navn;Elever\n301;Bergen;5\n", "Knr;Navn;Elever\n554;Oslo;5\n")) {
            assertThat(refusals(table)).extracting(Reason::code).containsExactly(FileRefusal.LEADING_ZERO_LOST);
        }
    }

    @Test
    void decimals_are_read_where_they_are_expected() {
        TableColumns hours = new TableColumns(PUPILS.number(), PUPILS.name(), List.of("Timer"), 2);
        FigureReading reading = typed.csv(bytes("Knr;Timer\n5544;1 234,50\n"), hours, OCTOBER);
        assertThat(reading.figures().value(new PartyId("5544"))).contains(new BigDecimal("1234.5"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | FILE_EMPTY",
                "'   ' | FILE_EMPTY",
                "Navn;Antall@Nordreisa;563 | HEADER_NOT_FOUND",
                "Kommunenr;Kommune;Innbyggere@5544;Nordreisa;4890 | COLUMN_NOT_FOUND",
                "Kommunenr;Elever;Antall elever@5544;1;2 | COLUMN_NOT_UNIQUE",
                "Kommunenr;Elever@ | NO_ROWS",
                "Kommunenr,Elever@5544,12,5 | CSV_EXTRA_FIELDS",
                "Kommunenr;Elever@5544;\"12 | CSV_MALFORMED",
                "Kommunenr;Elever@\"5544\"x;12 | CSV_MALFORMED",
                "Kommunenr;Elever@5544;=1+1 | NOT_A_NUMBER",
                "Kommunenr;Elever@5544;@SUM(A1) | NOT_A_NUMBER",
                "Kommunenr;Elever@5544;1e3 | NOT_A_NUMBER",
                "Kommunenr;Elever@=5544;12 | INVALID_MUNICIPALITY_NUMBER",
                "Kommunenr;Elever@2100;12 | UNKNOWN_MUNICIPALITY"
            })
    void what_cannot_be_read_is_refused(String text, FileRefusal code) {
        assertThat(refusals(text.replaceFirst("@", "\n")))
                .extracting(Reason::code)
                .containsExactly(code);
    }

    @Test
    void a_file_cut_short_inside_quotes_is_refused_and_not_read_half() {
        String quoted = "\"Kommunenr\";\"Elever\"\n\"5544\";\"563\"\n\"5542\";\"201\"\n";
        String cut = quoted.substring(0, quoted.length() - 3);
        assertThat(refusals(cut)).containsExactly(Reason.at("A3", FileRefusal.CSV_MALFORMED));
    }

    @Test
    void a_table_of_more_rows_than_there_could_be_is_refused() {
        String endless = "Knr;Elever\n" + "5544;1\n".repeat(20_001);
        assertThat(refusals(endless)).containsExactly(Reason.at("", FileRefusal.TOO_MANY_ROWS, "20000"));
    }

    @Test
    void the_choices_are_named_when_the_column_is_not_there() {
        assertThat(refusals("Telling 2025\nKommunenr;Kommune;;Innbyggere\n5544;Nordreisa;;4890\n"))
                .containsExactly(Reason.at(
                        "A2", FileRefusal.COLUMN_NOT_FOUND, "Elever, Antall elever", "Kommunenr, Kommune, Innbyggere"));
    }

    private FigureReading read(String text) {
        return typed.csv(bytes(text), PUPILS, OCTOBER);
    }

    private List<Reason> refusals(String text) {
        return refusals(bytes(text));
    }

    private List<Reason> refusals(byte[] file) {
        return catchThrowableOfType(Refused.class, () -> typed.csv(file, PUPILS, OCTOBER))
                .reasons();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
