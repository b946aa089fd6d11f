package no.samspill.architecture;

import static java.util.stream.Collectors.toCollection;
import static no.samspill.architecture.Conditions.outermost;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Classes that use each other in a circle can only be read together: so there are few in each, and none where none must be. */
class CircleRulesTest {

    private static final int MOST = 12;

    /** Sealed types and what they name share a package and a circle; the engine of sharing is one thing in many classes. */
    private static final Set<String> EXCEPTED =
            Set.of("no.samspill.domain.lifecycle", "no.samspill.domain.costsharing");

    @Test
    void no_classes_of_the_command_line_use_each_other_in_a_circle() {
        circlesOver(module -> module == BuildModule.CLI ? 1 : Integer.MAX_VALUE)
                .bites("no.samspill.cli.Asks", """
                    package no.samspill.cli;
                    class Asks { Answers answers; }
                    """, """
                    package no.samspill.cli;
                    class Answers { Asks asks; }
                    """)
                .spares("""
                    package no.samspill.cli;
                    class Asks { Inner inner; static class Inner { Asks asks; } }
                    """)
                .holdsFor(Code.main());
    }

    @Test
    void nowhere_do_more_than_12_classes_use_each_other_in_a_circle() {
        circlesOver(module -> MOST)
                .bites("no.samspill.http.route.Type0", ring(MOST + 1))
                .spares(ring(MOST))
                .holdsFor(Code.main());
    }

    private static String[] ring(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "package no.samspill.http.route; class Type" + number + " { Type"
                        + (number + 1) % count + " next; }")
                .toArray(String[]::new);
    }

    private static Rule circlesOver(ToIntFunction<BuildModule> most) {
        return code -> Arrays.stream(BuildModule.values())
                .filter(BuildModule::holdsProductCode)
                .flatMap(module -> circles(code, module).stream()
                        .filter(circle -> circle.size() > most.applyAsInt(module))
                        .map(circle -> String.join(", ", circle)))
                .toList();
    }

    private static List<Set<String>> circles(Code code, BuildModule module) {
        Map<String, Set<String>> uses = new HashMap<>();
        code.classes().stream()
                .filter(type -> module.owns(type.getPackageName()) && !EXCEPTED.contains(type.getPackageName()))
                .forEach(type -> type.getDirectDependenciesFromSelf().stream()
                        .map(one -> outermost(one.getTargetClass()))
                        .filter(used -> module.owns(used.getPackageName()))
                        .map(JavaClass::getName)
                        .forEach(used -> uses.computeIfAbsent(outermost(type).getName(), name -> new HashSet<>())
                                .add(used)));
        Map<String, Set<String>> reached = new HashMap<>();
        uses.keySet().forEach(name -> reached.put(name, reachable(name, uses)));
        List<Set<String>> circles = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        uses.keySet().forEach(name -> {
            Set<String> circle = reached.get(name).stream()
                    .filter(other -> !other.equals(name)
                            && reached.getOrDefault(other, Set.of()).contains(name))
                    .collect(toCollection(TreeSet::new));
            if (!circle.isEmpty() && placed.add(name)) {
                circle.add(name);
                placed.addAll(circle);
                circles.add(circle);
            }
        });
        return circles;
    }

    private static Set<String> reachable(String from, Map<String, Set<String>> uses) {
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            uses.getOrDefault(next.pop(), Set.of()).stream().filter(seen::add).forEach(next::push);
        }
        return seen;
    }
}
