package no.samspill.files.figures;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.files.FileRefusal;
import no.samspill.files.figures.FigureTable.Cell;
import no.samspill.files.figures.FigureTable.Kind;

/** Text files with separated fields: the file as a table once for each separator it may have. */
final class CsvReader {

    private static final String SEPARATORS = ";,\t";
    private static final Pattern SEPARATOR_LINE = Pattern.compile("\\A\"?sep=([;,\t])\"?\\R");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvReader() {}

    /** The tables; one only when the file names its separator in a first line {@code sep=;}. */
    static List<FigureTable> of(byte[] file, Charset charset) {
        String text = text(file, charset);
        if (text.isBlank()) {
            throw refused("", FileRefusal.FILE_EMPTY);
        }
        Matcher named = SEPARATOR_LINE.matcher(text);
        if (named.find()) {
            return List.of(table(text.substring(named.end()), named.group(1).charAt(0), 1));
        }
        return SEPARATORS
                .chars()
                .mapToObj(separator -> table(text, (char) separator, 0))
                .toList();
    }

    private static FigureTable table(String text, char separator, int linesBefore) {
        List<List<Cell>> rows = new ArrayList<>();
        long line = linesBefore;
        try {
            Iterator<CsvRecord> records = de.siegmar.fastcsv.reader.CsvReader.builder()
                    .fieldSeparator(separator)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .ofCsvRecord(text)
                    .iterator();
            while (records.hasNext()) {
                CsvRecord row = records.next();
                line = row.getStartingLineNumber() + linesBefore;
                rows.add(cells(row, line));
                if (rows.size() > FigureTable.MAX_ROWS) {
                    throw refused("", FileRefusal.TOO_MANY_ROWS, String.valueOf(FigureTable.MAX_ROWS));
                }
            }
        } catch (CsvParseException malformed) {
            return new FigureTable("", rows, List.of(Reason.at(FigureTable.place(line, 0), FileRefusal.CSV_MALFORMED)));
        }
        return new FigureTable("", rows, List.of());
    }

    private static List<Cell> cells(CsvRecord row, long line) {
        List<Cell> cells = new ArrayList<>();
        for (String field : row.getFields()) {
            cells.add(new Cell(FigureTable.place(line - 1, cells.size()), Kind.TEXT, Headings.stripped(field)));
        }
        return cells;
    }

    private static String text(byte[] file, Charset asked) {
        Charset charset = markedEncoding(file, asked);
        ByteBuffer bytes = ByteBuffer.wrap(file);
        CharBuffer chars = CharBuffer.allocate(file.length + 1);
        CoderResult result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(bytes, chars, true);
        String text = chars.flip().toString();
        int nothing = text.indexOf('\0');
        if (result.isError() || nothing >= 0) {
            String before = nothing >= 0 ? text.substring(0, nothing) : text;
            long line = before.chars().filter(c -> c == '\n').count() + 1;
            int place = nothing >= 0 ? before.getBytes(charset).length : bytes.position();
            throw refused(
                    FigureTable.place(line - 1, 0),
                    FileRefusal.WRONG_ENCODING,
                    charset.name(),
                    "" + line,
                    "" + (place + 1));
        }
        return text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
    }

    private static Charset markedEncoding(byte[] file, Charset asked) {
        int first = file.length < 2 ? 0 : (file[0] & 0xFF) << 8 | (file[1] & 0xFF);
        return switch (first) {
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            case 0xEFBB -> StandardCharsets.UTF_8;
            default -> asked;
        };
    }

    private static Refused refused(String where, FileRefusal code, String... facts) {
        return new Refused(List.of(Reason.at(where, code, facts)));
    }
}
