package no.samspill.http.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import no.samspill.http.route.Answer;
import no.samspill.http.route.MediaType;

/** Malene som sidene skrives med. */
public final class Templates {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "no.samspill.http.templates");

    private Templates() {}

    /** A page, by its template and what that is given. */
    public static Answer page(String template, Page page, Map<String, Object> given) {
        return Answer.of(MediaType.HTML, () -> rendered(template, page, given));
    }

    static byte[] rendered(String template, Page page, Map<String, Object> given) {
        Map<String, Object> all = new java.util.HashMap<>(given);
        all.put("page", page);
        Utf8ByteOutput output = new Utf8ByteOutput();
        ENGINE.render(template + ".jte", all, output);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
        try {
            output.writeTo(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
