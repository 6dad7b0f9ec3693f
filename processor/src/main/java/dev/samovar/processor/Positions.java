package dev.samovar.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;

/** Finds where elements are written, where the compiler tells: javac does, others may not. */
public interface Positions {

  /** Empty for a compiler that does not tell, and for what comes from a class file. */
  Optional<Position> of(Element element);

  static Positions of(ProcessingEnvironment environment) {
    try {
      Trees trees = Trees.instance(environment);
      return element -> Optional.ofNullable(trees.getPath(element)).map(p -> position(trees, p));
    } catch (IllegalArgumentException | LinkageError e) {
      // Not javac, or javac behind a build tool's wrapper: a build without lines is still a build.
      return element -> Optional.empty();
    }
  }

  private static Position position(Trees trees, TreePath path) {
    CompilationUnitTree unit = path.getCompilationUnit();
    Tree declaration = path.getLeaf();
    long start = NamePosition.of(trees.getSourcePositions(), unit, declaration);
    return new Position(sourcePath(unit), unit.getLineMap().getLineNumber(start));
  }

  // The package path and not the file's own: the output must not tell one machine from another.
  private static String sourcePath(CompilationUnitTree unit) {
    String uri = unit.getSourceFile().toUri().getPath();
    String file = uri.substring(uri.lastIndexOf('/') + 1);
    return unit.getPackageName() == null
        ? file
        : unit.getPackageName().toString().replace('.', '/') + "/" + file;
  }
}
