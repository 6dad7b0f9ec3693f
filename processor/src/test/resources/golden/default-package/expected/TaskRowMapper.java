import dev.samovar.spi.RowMappers;
import dev.samovar.sql.Row;
import dev.samovar.sql.RowMapper;

/** Reads a {@link Task} from a row. */
public final class TaskRowMapper implements RowMapper<Task>, RowMappers {

  @Override
  public Task map(Row row) {
    return new Task(row.string("title"));
  }

  @Override
  public void register(Registry registry) {
    registry.add(Task.class, this);
  }
}
