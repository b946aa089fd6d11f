package no.samspill.architecture;

import static no.samspill.architecture.Conditions.notHave;
import static no.samspill.architecture.WebRulesTest.web;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaField;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a page shows is a record, so that javac finds what is missing in it, and not the one who opens the page. */
class PageRulesTest {

    @Test
    void no_template_is_given_a_map() {
        web(notHave("values for a template by their names", PageRulesTest::named))
                .bites("ByName", """
                    package no.samspill.http.page;
                    class ByName {
                        void it(gg.jte.TemplateEngine engine, gg.jte.TemplateOutput output) {
                            engine.render("page/form.jte", java.util.Map.of("possible", true), output);
                        }
                    }
                    """)
                .bites("Unfolded", """
                    package no.samspill.http.templates.measures;
                    public class JtestoryGenerated { public static void renderMap(java.util.Map<String, Object> given) {} }
                    """, """
                    package no.samspill.http.measures;
                    class Unfolded {
                        void it() { no.samspill.http.templates.measures.JtestoryGenerated.renderMap(java.util.Map.of()); }
                    }
                    """)
                .bites("Bag", """
                    package no.samspill.http.measures;
                    record Bag(String title, java.util.Map<String, Object> given) {}
                    """)
                .spares("""
                    package no.samspill.http.measures;
                    record Filtered(java.util.Map<String, String> filters) {}
                    """)
                .holdsFor(Code.main());
    }

    private static Stream<String> named(JavaClass type) {
        Stream<String> given = type.getCodeUnitAccessesFromSelf().stream()
                .filter(one -> isOfTemplates(one.getTargetOwner()) && takesMap(one))
                .map(JavaCodeUnitAccess::getDescription);
        Stream<String> kept = type.getFields().stream()
                .filter(field -> type.isRecord() && holdsAnything(field))
                .map(field -> "holds anything in " + field.getName());
        return Stream.concat(given, kept);
    }

    private static boolean isOfTemplates(JavaClass type) {
        return type.getPackageName().startsWith("gg.jte")
                || type.getPackageName().startsWith(Rooms.TEMPLATES);
    }

    private static boolean takesMap(JavaCodeUnitAccess<?> access) {
        return access.getTarget().getRawParameterTypes().stream().anyMatch(given -> given.isEquivalentTo(Map.class));
    }

    private static boolean holdsAnything(JavaField field) {
        return field.getRawType().isAssignableTo(Map.class)
                && field.getType().getName().endsWith("java.lang.Object>");
    }
}
