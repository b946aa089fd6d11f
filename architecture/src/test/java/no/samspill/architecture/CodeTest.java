package no.samspill.architecture;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules see all there is: a rule over nothing never fails. */
class CodeTest {

    @Test
    void the_modules_are_those_of_the_build() throws IOException {
        String pom = Files.readString(BuildModule.ROOT.resolve("pom.xml"));
        // The first list; profiles may add what is measured or shipped, which no rule speaks of.
        List<String> built = Pattern.compile("<module>(.*)</module>")
                .matcher(pom.substring(0, pom.indexOf("</modules>")))
                .results()
                .map(module -> module.group(1))
                .toList();
        assertThat(Arrays.stream(BuildModule.values()).map(BuildModule::folder)).containsExactlyElementsOf(built);
    }

    @ParameterizedTest
    @EnumSource
    void every_module_is_seen_in_its_own_package(BuildModule module) {
        Code shown = module.holdsProductCode() ? Code.main() : Code.tests();
        assertThat(Code.imported(List.of(module.holdsProductCode() ? module.mainClasses() : module.testClasses())))
                .as("compiled classes of " + module.folder()
                        + "; the rules need the whole build, not some modules of it")
                .isNotEmpty()
                .allMatch(type -> module.owns(type.getPackageName()));
        assertThat(shown.classes()).anyMatch(type -> module.owns(type.getPackageName()));
        assertThat(shown.sources()).anyMatch(source -> module.owns(source.packageName()));
    }

    @Test
    void every_class_we_write_is_seen_compiled() {
        Set<String> compiled =
                Code.everything().classes().stream().map(JavaClass::getName).collect(toSet());
        assertThat(Code.everything().sources())
                .filteredOn(source -> !source.unit().getTypeDecls().isEmpty())
                .extracting(Source::className)
                .isNotEmpty()
                .filteredOn(name -> !compiled.contains(name))
                .as("sources without a class")
                .isEmpty();
    }

    @Test
    void a_rule_about_no_source_at_all_fails() {
        Rule rule = Rule.ofSources(name -> name.startsWith("no.samspil."), source -> Stream.empty());
        assertThatThrownBy(() -> rule.violations(Code.main())).isInstanceOf(AssertionError.class);
    }
}
