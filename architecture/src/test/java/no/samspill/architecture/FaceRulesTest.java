package no.samspill.architecture;

import static no.samspill.architecture.Conditions.notHave;
import static no.samspill.architecture.Conditions.outermost;
import static no.samspill.architecture.WebRulesTest.uses;
import static no.samspill.architecture.WebRulesTest.web;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The faces of the concepts of the web: what is seen of each, and that all of it is. */
class FaceRulesTest {

    @Test
    void a_concept_is_put_together_with_the_rest_by_its_face_alone() {
        web(notHave("a use of a concept past its face", FaceRulesTest::pastTheFace))
                .bites("Assembles", """
                    package no.samspill.http.measures;
                    public class MeasureRoutes {}
                    """, """
                    package no.samspill.http;
                    class Assembles { Object routes = new no.samspill.http.measures.MeasureRoutes(); }
                    """)
                .spares("""
                    package no.samspill.http.measures;
                    public class MeasuresWeb {}
                    """, """
                    package no.samspill.http;
                    class Assembles { Object routes = new no.samspill.http.measures.MeasuresWeb(); }
                    """)
                .holdsFor(Code.main());
    }

    private static Stream<String> pastTheFace(JavaClass type) {
        return !Rooms.of(type).isEmpty()
                ? Stream.empty()
                : uses(type)
                        .filter(one -> Rooms.CONCEPTS.contains(Rooms.of(one.getTargetClass())))
                        .filter(one -> !isFace(outermost(one.getTargetClass())))
                        .map(Dependency::getDescription);
    }

    private static boolean isFace(JavaClass type) {
        return type.getSimpleName().endsWith("Web") || Rooms.BESIDE_REQUESTS.contains(type.getSimpleName());
    }

    @Test
    void no_route_and_no_page_is_forgotten() {
        web(notHave("a way into the face", FaceRulesTest::forgotten))
                .bites("LateRoutes", """
                    package no.samspill.http.registers;
                    class LateRoutes {}
                    """, """
                    package no.samspill.http.registers;
                    class RegistersWeb {}
                    """)
                .spares("""
                    package no.samspill.http.registers;
                    class LatePages {}
                    """, """
                    package no.samspill.http.registers;
                    class RegistersWeb { Object pages = new LatePages(); }
                    """)
                .holdsFor(Code.main());
    }

    private static Stream<String> forgotten(JavaClass type) {
        if (!type.isTopLevelClass() || !Rooms.CONCEPTS.contains(Rooms.of(type)) || !isWayIn(type)) {
            return Stream.empty();
        }
        Set<JavaClass> seen = new HashSet<>();
        Deque<JavaClass> next = new ArrayDeque<>(List.of(type));
        while (!next.isEmpty()) {
            JavaClass one = next.pop();
            if (one.getSimpleName().endsWith("Web")) {
                return Stream.empty();
            }
            one.getDirectDependenciesToSelf().stream()
                    .map(use -> outermost(use.getOriginClass()))
                    .filter(user -> user.getPackageName().equals(type.getPackageName()))
                    .filter(user -> user.getSimpleName().endsWith("Web") || isWayIn(user))
                    .filter(seen::add)
                    .forEach(next::push);
        }
        return Stream.of("is in no face");
    }

    private static boolean isWayIn(JavaClass type) {
        return Arrays.asList("Routes", "Pages").stream()
                .anyMatch(ending -> type.getSimpleName().endsWith(ending));
    }
}
