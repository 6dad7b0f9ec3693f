package dev.samovar.processor.rows;

import dev.samovar.processor.JavaFile;
import dev.samovar.processor.Names;
import dev.samovar.processor.TypeText;
import java.util.List;

/**
 * Writes the mapper of a record.
 *
 * <p>Each mapper registers itself. One registry for all could not name a record that is
 * package-private in another package, and that of the tests would hide that of the project.
 */
final class RowMapperWriter {
  /** What fits in a line of 100 after {@code return} and before its semicolon. */
  private static final int LINE = 88;

  /** What fits in the line after it, before {@code );}. */
  private static final int NEXT_LINE = 90;

  private static final String INDENT = "\n        ";

  private final RowRecord row;
  private final String className;
  private final JavaFile file;

  RowMapperWriter(RowRecord row) {
    this.row = row;
    this.className = Names.generated(row.type(), "RowMapper");
    this.file = new JavaFile(Names.packageOf(row.type()), className);
  }

  String className() {
    return file.qualifiedName();
  }

  String text() {
    String body =
        """
        /** Reads a {@link %2$s} from a row. */
        public final class %1$s implements %3$s<%2$s>, %4$s {

          @Override
          public %2$s map(%5$s row) {
            return %6$s;
          }

          @Override
          public void register(Registry registry) {
            registry.add(%2$s.class, this);
          }
        }
        """
            .formatted(
                className,
                file.use(row.type()),
                file.use("dev.samovar.sql.RowMapper"),
                file.use("dev.samovar.spi.RowMappers"),
                file.use("dev.samovar.sql.Row"),
                construction());
    return file.text(body);
  }

  private String construction() {
    List<String> arguments = row.components().stream().map(this::argument).toList();
    String start = "new " + file.use(row.type()) + "(";
    String together = String.join(", ", arguments);
    if (start.length() + together.length() < LINE) {
      return start + together + ")";
    }
    boolean fitsNextLine = together.length() <= NEXT_LINE;
    return start + INDENT + (fitsNextLine ? together : String.join("," + INDENT, arguments)) + ")";
  }

  private String argument(RowRecord.Component component) {
    String column = TypeText.quoted(component.column());
    return component.optional()
        ? component.type().readOptional(column, file)
        : component.type().read(column, file);
  }
}
