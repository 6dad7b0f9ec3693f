package dev.samovar.jvm.durable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The storage of one object, opened when it is first used. What an event writes is one transaction,
 * which {@link #commit()} ends before anything leaves the object.
 */
final class ObjectStore {

  /** Does something with the open file. */
  interface Work<T> {
    T with(ObjectFile file) throws SQLException;
  }

  private final @Nullable Path path;
  private final Consumer<@Nullable Alarm> alarmChanged;
  private @Nullable ObjectFile open;
  private boolean isAlarmChanged;

  /**
   * @param path null for in memory
   * @param alarmChanged is told of the alarm that is set now, or null
   */
  ObjectStore(@Nullable Path path, Consumer<@Nullable Alarm> alarmChanged) {
    this.path = path;
    this.alarmChanged = alarmChanged;
  }

  <T> T with(Work<T> work) {
    try {
      return work.with(file());
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** As {@link #with}, for work that sets or deletes the alarm. */
  <T> T changeAlarm(Work<T> work) {
    isAlarmChanged = true;
    return with(work);
  }

  void commit() {
    ObjectFile file = open;
    if (file == null) {
      return;
    }
    try {
      Alarm alarm = isAlarmChanged ? file.alarm().stored() : null;
      if (alarm != null) {
        mark();
      }
      file.connection().commit();
      if (isAlarmChanged) {
        isAlarmChanged = false;
        unmarkUnless(alarm != null);
        alarmChanged.accept(alarm);
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  void rollback() {
    isAlarmChanged = false;
    with(
        file -> {
          file.connection().rollback();
          return file.alarm().stop();
        });
  }

  /** Everything, the alarm too. */
  void delete() {
    with(
        file -> {
          file.delete();
          return true;
        });
    open = null;
    changeAlarm(file -> true);
    commit();
  }

  /** Let the file go until it is used again; in memory there is none, and what is there stays. */
  void idle() {
    if (path != null) {
      close();
    }
  }

  void close() {
    ObjectFile file = open;
    if (file == null) {
      return;
    }
    open = null;
    try {
      file.close();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private ObjectFile file() throws SQLException {
    ObjectFile file = open;
    if (file == null) {
      file = new ObjectFile(path);
      open = file;
    }
    return file;
  }

  /**
   * A file that says: here an alarm may be set. Without it, all would have to be opened to know.
   */
  private void mark() {
    Path marker = marker();
    try {
      if (marker != null && !Files.exists(marker)) {
        Files.createFile(marker);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void unmarkUnless(boolean isSet) {
    Path marker = marker();
    try {
      if (marker != null && !isSet) {
        Files.deleteIfExists(marker);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable Path marker() {
    Path file = path;
    return file == null ? null : file.resolveSibling(file.getFileName() + ".alarm");
  }

  private static IllegalStateException failed(SQLException e) {
    return new IllegalStateException("The object's storage failed: " + e.getMessage(), e);
  }
}
