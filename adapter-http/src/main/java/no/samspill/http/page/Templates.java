package no.samspill.http.page;

import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import no.samspill.http.route.Answer;
import no.samspill.http.route.MediaType;
import org.jspecify.annotations.Nullable;

/** Malene som sidene skrives med. */
public final class Templates {

    private Templates() {}

    /**
     * A template that is given one record, as the build has made it: {@code measures/measure.jte} has become
     * {@code JtemeasureGenerated::render}.
     */
    @FunctionalInterface
    public interface Template<T extends Record> {
        void render(HtmlTemplateOutput output, @Nullable HtmlInterceptor listener, T it);
    }

    /** A page, by its template and what that is given. */
    public static <T extends Record> Answer page(Template<T> template, T it) {
        return Answer.of(MediaType.HTML, () -> rendered(template, it));
    }

    static <T extends Record> byte[] rendered(Template<T> template, T it) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        template.render(new OwaspHtmlTemplateOutput(output), null, it);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
        try {
            output.writeTo(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
