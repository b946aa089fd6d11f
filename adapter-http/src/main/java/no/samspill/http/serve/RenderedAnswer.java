package no.samspill.http.serve;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.samspill.files.table.Table;
import no.samspill.http.route.Answer;
import no.samspill.http.route.ETags;
import no.samspill.http.route.MediaType;

/**
 * An answer in the form it is given in, which can be kept and given again, byte for byte.
 *
 * @param headers besides those that every answer has
 */
@SuppressWarnings("ArrayRecordComponent") // it is given, never compared
record RenderedAnswer(
        int status, MediaType form, byte[] content, Optional<String> version, Map<String, String> headers) {

    /** In the form that was asked for, or in the only one there is. */
    static RenderedAnswer of(Answer answer, MediaType wanted) {
        if (wanted.table().isPresent() && answer.table().isPresent()) {
            Table table = answer.table().get().get();
            return file(
                    answer,
                    fileName(table, wanted),
                    wanted,
                    wanted.table().get().write(table));
        }
        MediaType form =
                answer.forms().size() == 1 ? answer.forms().keySet().iterator().next() : wanted;
        return new RenderedAnswer(
                answer.status(),
                form,
                Objects.requireNonNull(answer.forms().get(form), form.type()).get(),
                answer.version(),
                answer.headers());
    }

    /** With this content instead; it is the same version of the same thing. */
    RenderedAnswer with(byte[] other) {
        return new RenderedAnswer(status, form, other, version.or(() -> Optional.of(ETags.of(content))), headers);
    }

    /** A table is known by its content alone, and kept as a file. */
    private static RenderedAnswer file(Answer answer, String name, MediaType form, byte[] content) {
        Map<String, String> headers = new LinkedHashMap<>(answer.headers());
        headers.put("Content-Disposition", "attachment; filename=\"" + name + "\"");
        return new RenderedAnswer(answer.status(), form, content, Optional.empty(), headers);
    }

    /** What the table is called, in letters every system takes: {@code oppgjor.xlsx}. */
    private static String fileName(Table table, MediaType form) {
        String name = table.title()
                .toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace('ø', 'o')
                .replace('å', 'a')
                .replaceAll("[^a-z0-9]+", "-");
        return name + "." + form.ending();
    }

    /** The same, with its version worked out. */
    RenderedAnswer withVersion() {
        return new RenderedAnswer(
                status, form, content, Optional.of(version.orElseGet(() -> ETags.of(content))), headers);
    }

    /** As a text: a line for each thing, the content last. */
    String text() {
        StringBuilder text = new StringBuilder();
        text.append(status)
                .append('\n')
                .append(form.name())
                .append('\n')
                .append(version.orElse(""))
                .append('\n');
        headers.forEach(
                (name, value) -> text.append(name).append(':').append(value).append('\n'));
        return text.append('\n')
                .append(Base64.getEncoder().encodeToString(content))
                .toString();
    }

    static RenderedAnswer parse(String text) {
        int end = text.lastIndexOf('\n');
        List<String> lines = text.substring(0, end).lines().toList();
        Map<String, String> headers = new LinkedHashMap<>();
        lines.stream().skip(3).map(line -> line.split(":", 2)).forEach(pair -> headers.put(pair[0], pair[1]));
        return new RenderedAnswer(
                Integer.parseInt(lines.get(0)),
                MediaType.valueOf(lines.get(1)),
                Base64.getDecoder().decode(text.substring(end + 1).getBytes(StandardCharsets.US_ASCII)),
                Optional.of(lines.get(2)).filter(version -> !version.isEmpty()),
                headers);
    }
}
