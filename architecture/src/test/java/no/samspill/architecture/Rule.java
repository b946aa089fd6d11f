package no.samspill.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A rule over any code. It is first proven to bite on code that breaks it, then held against our own. */
interface Rule {

    /** Every breach, one line each, naming the class; empty when the code keeps the rule. */
    List<String> violations(Code code);

    static Rule of(ArchRule rule) {
        return code -> rule.evaluate(code.classes()).getFailureReport().getDetails();
    }

    /** A rule over what stands in the sources whose package is one of these; it must have something to look at. */
    static Rule ofSources(Predicate<String> packages, Function<Source, Stream<String>> breaches) {
        return code -> {
            List<Source> concerned = code.sources().stream()
                    .filter(source -> packages.test(source.packageName()))
                    .toList();
            assertThat(concerned).as("sources the rule is about").isNotEmpty();
            return concerned.stream().flatMap(breaches).toList();
        };
    }

    /** The rule answers with nothing but breaches by the named class; at least one. */
    default Rule bites(String named, String... badSources) {
        return bites(named, Fixture.of(badSources));
    }

    default Rule bites(String named, Code bad) {
        assertThat(violations(bad))
                .as("the rule bites on its fixture " + named)
                .isNotEmpty()
                .allSatisfy(violation -> assertThat(violation).contains(named));
        return this;
    }

    /** The rule does not answer to what is allowed. */
    default Rule spares(String... goodSources) {
        assertThat(violations(Fixture.of(goodSources))).isEmpty();
        return this;
    }

    default Rule holdsFor(Code code) {
        assertThat(violations(code)).isEmpty();
        return this;
    }
}
