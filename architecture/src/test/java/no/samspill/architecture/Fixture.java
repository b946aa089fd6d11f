package no.samspill.architecture;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Code that breaks a rule, compiled while the test runs. So it can stand beside the rule, in the very package the rule
 * speaks of, and neither the build nor an editor ever meets it.
 */
final class Fixture {

    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|interface|record|enum) (\\w+)");

    /** One for all, since to open the class path is most of the work. */
    private static final StandardJavaFileManager FILES = filesOnOwnClassPath();

    private Fixture() {}

    /** These source files as one module. */
    static Code of(String... sources) {
        return ofModules(List.of(List.of(sources)));
    }

    /** Each list of source files as a module of its own, which knows nothing of the others. */
    static Code ofModules(List<List<String>> modules) {
        List<Path> folders = modules.stream().map(Fixture::compiled).toList();
        List<Source> parsed = Source.parse(
                modules.stream().flatMap(List::stream).map(Text::new).toList());
        return new Code(Code.imported(folders), parsed);
    }

    private static synchronized Path compiled(List<String> sources) {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/fixtures")), "module");
            FILES.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
            StringWriter messages = new StringWriter();
            List<Text> files = sources.stream().map(Text::new).toList();
            if (!ToolProvider.getSystemJavaCompiler()
                    .getTask(messages, FILES, null, List.of("-proc:none", "-nowarn"), null, files)
                    .call()) {
                throw new IllegalArgumentException("the fixture does not compile: " + messages);
            }
            return folder;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static StandardJavaFileManager filesOnOwnClassPath() {
        StandardJavaFileManager files = ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null);
        try {
            files.setLocationFromPaths(
                    StandardLocation.CLASS_PATH,
                    Stream.of(ownClassPath().split(File.pathSeparator))
                            .map(Path::of)
                            .toList());
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Surefire hides the class path in a manifest, and tells it here. */
    private static String ownClassPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static final class Text extends SimpleJavaFileObject {

        private final String content;

        Text(String content) {
            super(URI.create("string:///" + path(content)), JavaFileObject.Kind.SOURCE);
            this.content = content;
        }

        private static String path(String content) {
            Matcher folder = PACKAGE.matcher(content);
            Matcher type = TYPE.matcher(content);
            if (!folder.find()) {
                throw new IllegalArgumentException("a fixture names its package");
            }
            String name = type.find() ? type.group(1) : "package-info";
            return folder.group(1).replace('.', '/') + "/" + name + ".java";
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content;
        }
    }
}
