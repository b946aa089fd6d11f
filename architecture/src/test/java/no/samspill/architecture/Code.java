package no.samspill.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** What a rule looks at: classes as compiled, and the sources they were compiled from. */
record Code(JavaClasses classes, List<Source> sources) {

    private static final String MADE_BY_THE_BUILD = "/" + Rooms.TEMPLATES.replace('.', '/') + "/";

    /** What we deliver: the main code of every module. */
    static Code main() {
        return Loaded.MAIN;
    }

    /** What we write: main code and tests of every module. */
    static Code everything() {
        return Loaded.EVERYTHING;
    }

    /** The tests of every module, and what they are made with. */
    static Code tests() {
        return Loaded.TESTS;
    }

    /** What is measured with: sources only, since the ordinary build does not compile them. */
    static Code benchmarks() {
        return Loaded.BENCHMARKS;
    }

    private static final class Loaded {
        static final Code MAIN = of(
                product().map(BuildModule::mainClasses).toList(),
                product().map(BuildModule::mainSources).toList());
        static final Code TESTS = of(
                Stream.concat(modules().map(BuildModule::testClasses), others().map(BuildModule::mainClasses))
                        .toList(),
                Stream.concat(modules().map(BuildModule::testSources), others().map(BuildModule::mainSources))
                        .toList());
        static final Code BENCHMARKS = of(List.of(), List.of(BuildModule.ROOT.resolve("benchmarks/src/main/java")));
        static final Code EVERYTHING = new Code(
                imported(modules()
                        .flatMap(module -> Stream.of(module.mainClasses(), module.testClasses()))
                        .toList()),
                Stream.concat(MAIN.sources.stream(), TESTS.sources.stream()).toList());

        private static Stream<BuildModule> product() {
            return modules().filter(BuildModule::holdsProductCode);
        }

        private static Stream<BuildModule> others() {
            return modules().filter(module -> !module.holdsProductCode());
        }

        private static Stream<BuildModule> modules() {
            return Arrays.stream(BuildModule.values());
        }
    }

    private static Code of(List<Path> classFolders, List<Path> sourceFolders) {
        List<Path> files = sourceFolders.stream().flatMap(Code::javaFiles).toList();
        try (var manager = ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null)) {
            return new Code(imported(classFolders), Source.parse(manager.getJavaFileObjectsFromPaths(files)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static JavaClasses imported(List<Path> folders) {
        return new ClassFileImporter()
                .withImportOption(location -> !location.contains(MADE_BY_THE_BUILD))
                .importPaths(folders.stream().filter(Files::isDirectory).toList());
    }

    private static Stream<Path> javaFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
