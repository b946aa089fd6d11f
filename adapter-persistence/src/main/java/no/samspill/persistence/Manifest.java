package no.samspill.persistence;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.samspill.application.wiring.Backups.Backup;
import no.samspill.json.Json;
import no.samspill.json.JsonText;
import no.samspill.json.JsonText.Duplicates;

/**
 * What a backup says it has: {@code manifest.json} in it.
 *
 * @param version of the tables
 * @param madeAt the moment it shows
 */
record Manifest(int version, Instant madeAt, List<Content> tables) {

    static final String NAME = "manifest.json";

    /** Of the form of the file itself; another form has another number. */
    private static final int FORMAT = 1;

    /** A larger one is none of ours, and is not read to its end. */
    static final int MOST_BYTES = 1024 * 1024;

    /**
     * A table in the backup.
     *
     * @param last the highest number the engine has given a row; 0 when it gives none
     * @param sha256 of its file
     */
    record Content(String table, List<String> columns, long rows, long last, String sha256) {

        /** The name of its file. */
        String entry() {
            return table + ".tsv";
        }
    }

    Map<String, Content> byTable() {
        return tables.stream().collect(toMap(Content::table, Function.identity()));
    }

    Backup of(Path file) {
        Map<String, Long> rows = new LinkedHashMap<>();
        tables.forEach(one -> rows.put(one.table(), one.rows()));
        return new Backup(file, version, madeAt, rows);
    }

    byte[] json() {
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put("samspillBackup", number(FORMAT));
        fields.put("schemaVersion", number(version));
        fields.put("madeAt", Json.text(madeAt.toString()));
        fields.put("tables", Json.list(tables.stream().map(Manifest::json).toList()));
        return Json.object(fields).pretty();
    }

    private static Json json(Content content) {
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put("name", Json.text(content.table()));
        fields.put(
                "columns", Json.list(content.columns().stream().map(Json::text).toList()));
        fields.put("rows", number(content.rows()));
        fields.put("last", number(content.last()));
        fields.put("sha256", Json.text(content.sha256()));
        return Json.object(fields);
    }

    private static Json number(long number) {
        return Json.raw(Long.toString(number));
    }

    /** Throws IllegalArgumentException or DateTimeException, or refuses as JSON, what is not a manifest of this form. */
    static Manifest read(byte[] json) {
        JsonNode root = JsonText.read(json, Duplicates.REFUSED, MOST_BYTES);
        if (root.path("samspillBackup").asInt() != FORMAT
                || !root.path("schemaVersion").canConvertToInt()) {
            throw new IllegalArgumentException("another form");
        }
        List<Content> tables = new ArrayList<>();
        for (JsonNode table : root.path("tables")) {
            List<String> columns = new ArrayList<>();
            table.path("columns").forEach(column -> columns.add(column.asText()));
            tables.add(new Content(
                    table.path("name").asText(),
                    columns,
                    table.path("rows").asLong(-1),
                    table.path("last").asLong(),
                    table.path("sha256").asText()));
        }
        return new Manifest(
                root.path("schemaVersion").asInt(),
                Instant.parse(root.path("madeAt").asText()),
                tables);
    }
}
