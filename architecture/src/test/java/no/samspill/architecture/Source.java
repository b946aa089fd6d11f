package no.samspill.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** A source file as the compiler parses it: what the bytecode no longer tells. */
record Source(CompilationUnitTree unit, DocTrees trees) {

    static List<Source> parse(Iterable<? extends JavaFileObject> files) {
        JavacTask task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of("-proc:none"), null, files);
        DocTrees trees = DocTrees.instance(task);
        try {
            return StreamSupport.stream(task.parse().spliterator(), false)
                    .map(unit -> new Source(unit, trees))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every node of this kind, outermost first. */
    <T extends Tree> List<T> all(Class<T> kind) {
        List<T> found = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void scan(Tree tree, Void nothing) {
                if (kind.isInstance(tree)) {
                    found.add(kind.cast(tree));
                }
                return super.scan(tree, null);
            }
        }.scan(unit, null);
        return found;
    }

    String packageName() {
        return unit.getPackageName().toString();
    }

    /** The name of the class the file is called after. */
    String className() {
        String path = unit.getSourceFile().getName().replace('\\', '/');
        String file = path.substring(path.lastIndexOf('/') + 1);
        return packageName() + "." + file.substring(0, file.length() - ".java".length());
    }

    List<String> lines() {
        try {
            return unit.getSourceFile().getCharContent(true).toString().lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    long firstLine(Tree tree) {
        return unit.getLineMap().getLineNumber(trees.getSourcePositions().getStartPosition(unit, tree));
    }

    long lastLine(Tree tree) {
        return unit.getLineMap().getLineNumber(trees.getSourcePositions().getEndPosition(unit, tree));
    }

    /** Whether the documentation of what is declared here begins with a sentence. */
    boolean documents(Tree declaration) {
        var comment = trees.getDocCommentTree(TreePath.getPath(unit, declaration));
        return comment != null
                && !comment.getFirstSentence().toString().isBlank()
                && !comment.getFirstSentence().isEmpty();
    }

    /** The violation at this place, as a line to read and click. */
    String at(Tree tree, String what) {
        return className() + " " + what + " (" + unit.getSourceFile().getName() + ":" + firstLine(tree) + ")";
    }
}
