package no.samspill.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A document in Markdown: its fenced blocks, and the lines around them.
 *
 * @param name its path from the root of the project
 * @param prose every line outside the blocks
 */
record Guide(String name, List<String> prose, List<Block> blocks) {

    /** The root of the project, from where the tests of a module run. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern FENCE = Pattern.compile("```(\\S*) ?(.*)");

    /**
     * A fenced block.
     *
     * @param language the first word after the fence
     * @param file what else stands after the fence: the name the reader is to save the block under
     * @param line of the fence, counted from 1
     */
    record Block(String language, String file, int line, List<String> lines) {

        boolean is(String wanted) {
            return language.equals(wanted);
        }

        String text() {
            return String.join("\n", lines) + "\n";
        }

        /** The lines of a shell; one that ends in a backslash goes on in the next. */
        Stream<String> commands() {
            return text().replaceAll("\\\\\n\\s*", "").lines();
        }

        /** The line after the closing fence. */
        int end() {
            return line + lines.size() + 2;
        }
    }

    static Guide read(String name) {
        List<String> prose = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        List<String> lines = lines(ROOT.resolve(name));
        for (int i = 0; i < lines.size(); i++) {
            Matcher fence = FENCE.matcher(lines.get(i));
            if (!fence.matches()) {
                prose.add(lines.get(i));
                continue;
            }
            List<String> inside = new ArrayList<>();
            int start = i + 1;
            for (i++; !lines.get(i).equals("```"); i++) {
                inside.add(lines.get(i));
            }
            blocks.add(new Block(fence.group(1), fence.group(2), start, inside));
        }
        return new Guide(name, prose, blocks);
    }

    List<Block> blocks(String language) {
        return blocks.stream().filter(block -> block.is(language)).toList();
    }

    /** The running text from this line on. */
    Guide from(String line) {
        return new Guide(name, prose.subList(prose.indexOf(line), prose.size()), List.of());
    }

    /** What stands in code type in the running text. */
    Stream<String> code() {
        return Pattern.compile("`([^`]+)`")
                .matcher(String.join(" ", prose))
                .results()
                .map(found -> found.group(1));
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
