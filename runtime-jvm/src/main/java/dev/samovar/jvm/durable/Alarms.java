package dev.samovar.jvm.durable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** When each object is to be asked for its alarm. */
final class Alarms {

  /** An object. */
  record Key(HostedClass type, String id) {}

  private final Map<Key, Long> times = new ConcurrentHashMap<>();

  /**
   * @param alarm null for none
   */
  void set(HostedClass type, ObjectId id, @Nullable Alarm alarm) {
    Key key = new Key(type, id.toString());
    if (alarm == null) {
      times.remove(key);
    } else {
      times.put(key, alarm.nextTime());
    }
  }

  /** One of which only its file is known. */
  void ask(HostedClass type, String id) {
    times.put(new Key(type, id), 0L);
  }

  /** Those whose time has come; they are no longer here. */
  List<Key> take(long now) {
    List<Key> due = new ArrayList<>();
    times.forEach(
        (key, time) -> {
          if (time <= now && times.remove(key, time)) {
            due.add(key);
          }
        });
    return due;
  }
}
