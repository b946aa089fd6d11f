package no.samspill.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An answer in the form it is given in, which can be kept and given again, byte for byte.
 *
 * @param headers besides those that every answer has
 */
@SuppressWarnings("ArrayRecordComponent") // it is given, never compared
record Frozen(int status, MediaType form, byte[] content, Optional<String> version, Map<String, String> headers) {

    static Frozen of(Answer answer, MediaType form) {
        return new Frozen(
                answer.status(),
                form,
                Objects.requireNonNull(answer.forms().get(form), form.type()).get(),
                answer.version(),
                answer.headers());
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

    static Frozen parse(String text) {
        String[] halves = text.split("\n\n", 2);
        String[] lines = halves[0].split("\n", -1);
        Map<String, String> headers = new LinkedHashMap<>();
        for (int i = 3; i < lines.length; i++) {
            String[] pair = lines[i].split(":", 2);
            headers.put(pair[0], pair[1]);
        }
        return new Frozen(
                Integer.parseInt(lines[0]),
                MediaType.valueOf(lines[1]),
                Base64.getDecoder().decode(halves[1].getBytes(StandardCharsets.US_ASCII)),
                Optional.of(lines[2]).filter(version -> !version.isEmpty()),
                headers);
    }
}
