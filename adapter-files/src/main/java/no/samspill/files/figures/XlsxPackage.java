package no.samspill.files.figures;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.files.FileRefusal;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a workbook, unpacked within limits and looked through before any reader of workbooks sees them: what the
 * reader gets is packed anew from the parts that were looked through, so it cannot find anything else.
 */
final class XlsxPackage {

    static final int MAX_UNPACKED_MEGABYTES = 100;

    private static final long MAX_UNPACKED = MAX_UNPACKED_MEGABYTES * 1024L * 1024L;
    private static final int MAX_PARTS = 1_000;
    private static final int MAX_CELLS = 1_000_000;
    private static final Pattern READ_PARTS =
            Pattern.compile("\\[Content_Types]\\.xml|_rels/\\.rels|xl/(?!media/|embeddings/).*\\.(xml|rels)");
    /** Excel's own limit. Digits without end would take the reader of numbers hours. */
    private static final int MAX_CELL_TEXT = 32_767;

    /** Excel's last column is XFD. */
    private static final Pattern POSSIBLE_CELL =
            Pattern.compile("([A-Z]{1,2}|[A-W][A-Z]{2}|X[A-F][A-D])[1-9][0-9]{0,6}");

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private int rows;
    private int cells;

    private XlsxPackage() {}

    /** The same workbook, safe to read. */
    static byte[] checked(byte[] file) {
        if (file.length == 0) {
            throw refused(FileRefusal.FILE_EMPTY);
        }
        if (file.length < 4 || file[0] != 'P' || file[1] != 'K' || file[2] != 3 || file[3] != 4) {
            throw refused(FileRefusal.XLSX_NOT_A_WORKBOOK);
        }
        XlsxPackage workbook = new XlsxPackage();
        try {
            workbook.unpack(file);
            if (!workbook.parts.containsKey("xl/workbook.xml")) {
                throw refused(FileRefusal.XLSX_NOT_A_WORKBOOK);
            }
            for (Map.Entry<String, byte[]> part : workbook.parts.entrySet()) {
                workbook.lookThrough(part.getKey(), part.getValue());
            }
            return workbook.packed();
        } catch (IOException | XMLStreamException | IllegalArgumentException damaged) {
            throw refused(FileRefusal.XLSX_DAMAGED);
        }
    }

    private void unpack(byte[] file) throws IOException {
        long unpacked = 0;
        int count = 0;
        SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel(file);
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                count++;
                if (count > MAX_PARTS) {
                    throw swollen();
                }
                try (InputStream content = zip.getInputStream(entry)) {
                    unpacked += take(entry.getName(), content, (int) (MAX_UNPACKED - unpacked));
                }
            }
        }
    }

    private int take(String name, InputStream content, int most) throws IOException {
        if (!READ_PARTS.matcher(name).matches()) {
            return 0;
        }
        byte[] part = content.readNBytes(most + 1);
        if (part.length > most) {
            throw swollen();
        }
        if (parts.put(name, part) != null) {
            throw new IOException("a part stands twice");
        }
        return part.length;
    }

    private void lookThrough(String name, byte[] content) throws XMLStreamException {
        boolean sheet = name.startsWith("xl/worksheets/") && name.endsWith(".xml");
        XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(content));
        int text = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            text = event == XMLStreamConstants.CHARACTERS ? text + xml.getTextLength() : 0;
            if (sheet && text > MAX_CELL_TEXT) {
                throw new XMLStreamException("no cell holds so much");
            }
            if (event == XMLStreamConstants.DTD) {
                throw refused(FileRefusal.XLSX_DOCTYPE, name);
            }
            if (event == XMLStreamConstants.START_ELEMENT && !sheet) {
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                count(xml);
            }
        }
    }

    private void count(XMLStreamReader xml) throws XMLStreamException {
        if (xml.getLocalName().equals("row")) {
            rows++;
        } else if (xml.getLocalName().equals("c")) {
            String place = xml.getAttributeValue(null, "r");
            if (place != null && !POSSIBLE_CELL.matcher(place).matches()) {
                throw new XMLStreamException("no such cell");
            }
            cells++;
        }
        if (rows > FigureTable.MAX_ROWS || cells > MAX_CELLS) {
            throw refused(FileRefusal.TOO_MANY_ROWS, String.valueOf(FigureTable.MAX_ROWS));
        }
    }

    private byte[] packed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static Refused swollen() {
        return refused(FileRefusal.XLSX_SWOLLEN, String.valueOf(MAX_UNPACKED_MEGABYTES));
    }

    private static Refused refused(FileRefusal code, String... facts) {
        return new Refused(List.of(Reason.at("", code, facts)));
    }
}
