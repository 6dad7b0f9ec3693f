package dev.samovar.processor.rows;

import dev.samovar.processor.Compilation;
import dev.samovar.processor.Feature;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/** {@code @FromRow record Post} becomes {@code PostRowMapper}, and a service. */
public final class RowsFeature implements Feature {
  private static final String ROW_MAPPERS = "dev.samovar.spi.RowMappers";

  private final Compilation compilation;
  private final RowRecordReader reader;

  public RowsFeature(Compilation compilation) {
    this.compilation = compilation;
    this.reader = new RowRecordReader(compilation);
  }

  @Override
  public void round(RoundEnvironment round) {
    for (TypeElement type : compilation.annotated(round, RowRecordReader.FROM_ROW)) {
      reader.read(type).ifPresent(this::write);
    }
  }

  private void write(RowRecord row) {
    var writer = new RowMapperWriter(row);
    compilation.output().source(writer.className(), writer.text(), row.type());
    compilation.output().service(ROW_MAPPERS, writer.className(), row.type());
  }
}
