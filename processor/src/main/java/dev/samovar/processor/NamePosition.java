package dev.samovar.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import java.io.IOException;

/** The offset where a declaration names itself: below its annotations and its javadoc. */
final class NamePosition {

  private NamePosition() {}

  static long of(SourcePositions positions, CompilationUnitTree unit, Tree declaration) {
    long start = positions.getStartPosition(unit, declaration);
    String name = name(declaration);
    if (name.isEmpty()) {
      return start;
    }
    long from = Math.max(start, positions.getEndPosition(unit, modifiers(declaration)));
    return Math.max(start, indexOf(unit, name, from));
  }

  private static String name(Tree declaration) {
    if (declaration instanceof ClassTree type) {
      return type.getSimpleName().toString();
    }
    return declaration instanceof MethodTree method ? method.getName().toString() : "";
  }

  private static ModifiersTree modifiers(Tree declaration) {
    return declaration instanceof ClassTree type
        ? type.getModifiers()
        : ((MethodTree) declaration).getModifiers();
  }

  private static long indexOf(CompilationUnitTree unit, String name, long from) {
    try {
      return unit.getSourceFile().getCharContent(true).toString().indexOf(name, (int) from);
    } catch (IOException e) {
      return -1;
    }
  }
}
