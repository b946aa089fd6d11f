package no.samspill.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The words the rules are written in. */
final class Conditions {

    private Conditions() {}

    /** The packages of these classes, so that a rule cannot misspell a package. */
    static String[] packagesOf(Class<?>... types) {
        return Arrays.stream(types).map(Class::getPackageName).distinct().toArray(String[]::new);
    }

    /** Any use of a member, by call, field access or method reference, that the predicate finds. */
    static DescribedPredicate<JavaAccess<?>> access(String description, Predicate<JavaAccess<?>> predicate) {
        return DescribedPredicate.describe(description, predicate);
    }

    static DescribedPredicate<JavaClass> type(String description, Predicate<JavaClass> predicate) {
        return DescribedPredicate.describe(description, predicate);
    }

    /** A condition told by what breaks it, as sentences that follow the class's name. */
    static ArchCondition<JavaClass> notHave(String description, Function<JavaClass, Stream<String>> breaches) {
        return new ArchCondition<>("not have " + description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                breaches.apply(type)
                        .map(breach -> type.getName() + " " + breach)
                        .forEach(message -> events.add(SimpleConditionEvent.violated(type, message)));
            }
        };
    }

    /** The class that holds this one, or the class itself when none does. */
    static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Conditions::outermost).orElse(type);
    }
}
