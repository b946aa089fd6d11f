package no.samspill.architecture;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Code that breaks a rule, compiled while the test runs. So it can stand beside the rule, in the very package the rule
 * speaks of, and neither the build nor an editor ever meets it.
 */
final class Fixture {

    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|interface|record|enum) (\\w+)");

    private Fixture() {}

    /** These source files as one module. */
    static Code of(String... sources) {
        return ofModules(List.of(List.of(sources)));
    }

    /** Each list of source files as a module of its own; a later one may use those before it. */
    static Code ofModules(List<List<String>> modules) {
        List<Path> folders = new ArrayList<>();
        for (List<String> sources : modules) {
            folders.add(compiled(sources, folders));
        }
        List<Source> parsed = Source.parse(
                modules.stream().flatMap(List::stream).map(Text::new).toList());
        return new Code(Code.imported(folders), parsed);
    }

    private static Path compiled(List<String> sources, List<Path> before) {
        try {
            Path folder = Files.createTempDirectory(Path.of("target"), "fixture");
            String classPath = Stream.concat(before.stream().map(Path::toString), Stream.of(ownClassPath()))
                    .reduce((a, b) -> a + System.getProperty("path.separator") + b)
                    .orElseThrow();
            StringWriter messages = new StringWriter();
            List<String> options =
                    List.of("-proc:none", "-nowarn", "-parameters", "-d", folder.toString(), "-cp", classPath);
            List<Text> files = sources.stream().map(Text::new).toList();
            if (!ToolProvider.getSystemJavaCompiler()
                    .getTask(messages, null, null, options, null, files)
                    .call()) {
                throw new IllegalArgumentException("the fixture does not compile: " + messages);
            }
            return folder;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
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
