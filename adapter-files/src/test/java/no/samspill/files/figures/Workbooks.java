package no.samspill.files.figures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written part by part, so that any part can be made wrong. */
final class Workbooks {

    static final String SHEET = "xl/worksheets/sheet1.xml";

    private Workbooks() {}

    /** A workbook with one sheet, Ark1, of these rows in SpreadsheetML; style 1 is a date. */
    static Map<String, String> parts(String rows) {
        Map<String, String> parts = new LinkedHashMap<>();
        String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Override PartName='/xl/workbook.xml' ContentType='" + types + "sheet.main+xml'/>"
                        + "<Override PartName='/xl/worksheets/sheet1.xml' ContentType='" + types + "worksheet+xml'/>"
                        + "<Override PartName='/xl/styles.xml' ContentType='" + types + "styles+xml'/></Types>");
        parts.put("_rels/.rels", relations("rId1", "officeDocument", "xl/workbook.xml"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations("rId1", "worksheet", "worksheets/sheet1.xml", "rId2", "styles", "styles.xml"));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
                        + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                        + "<sheets><sheet name='Ark1' sheetId='1' r:id='rId1'/></sheets></workbook>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
                        + "<cellXfs count='2'><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>");
        parts.put(
                SHEET,
                "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>" + rows
                        + "</sheetData></worksheet>");
        return parts;
    }

    static byte[] zipped(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String relations(String... idTypeTarget) {
        StringBuilder xml = new StringBuilder(
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>");
        for (int i = 0; i < idTypeTarget.length; i += 3) {
            xml.append("<Relationship Id='")
                    .append(idTypeTarget[i])
                    .append("' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/")
                    .append(idTypeTarget[i + 1])
                    .append("' Target='")
                    .append(idTypeTarget[i + 2])
                    .append("'/>");
        }
        return xml.append("</Relationships>").toString();
    }
}
