package dev.samovar.jvm.durable;

import dev.samovar.durable.AlarmInfo;
import dev.samovar.durable.DurableObjectAlarm;
import java.time.Instant;

/** The alarm of one object as an event; it rings again, ever later, until it was handled. */
final class Ringing {

  private final HostedClass type;
  private final HostedObject object;

  Ringing(HostedClass type, HostedObject object) {
    this.type = type;
    this.object = object;
  }

  /** Ring, if the time has come. */
  void at(long now) {
    try {
      object.inTurn(() -> ring(now));
    } catch (ObjectFailure reset) {
      object.inTurn(() -> object.store().changeAlarm(file -> file.alarm().repeat(now)));
    }
  }

  private boolean ring(long now) {
    ObjectStore store = object.store();
    Alarm alarm = store.with(file -> file.alarm().stored());
    if (alarm == null || alarm.nextTime() > now) {
      // It was changed since; who asked is told when to ask again.
      return store.changeAlarm(file -> false);
    }
    store.with(file -> file.alarm().begin());
    Alarm next = isHandled(alarm) ? null : alarm.repeated(now);
    return store.changeAlarm(file -> file.alarm().end(next));
  }

  private boolean isHandled(Alarm alarm) {
    Instant scheduled = Instant.ofEpochMilli(alarm.scheduledTime());
    try {
      ((DurableObjectAlarm) object.java())
          .alarm(new AlarmInfo(alarm.retryCount() > 0, alarm.retryCount(), scheduled));
      return true;
    } catch (RuntimeException | StackOverflowError e) {
      type.log("The alarm of a " + type.name() + " failed", e);
      return false;
    }
  }
}
