package dev.samovar.durable;

/**
 * A {@link DurableObject} that can wake itself: {@link DurableObjectStorage#setAlarm}.
 *
 * @see <a href="https://developers.cloudflare.com/durable-objects/api/alarms/">Durable Objects:
 *     alarms</a>
 */
public interface DurableObjectAlarm {

  /**
   * The alarm's time has come; the alarm itself is gone by now.
   *
   * <p>At least once: if this throws, it is called again, after 2 seconds and then ever later, up
   * to 6 times.
   */
  void alarm(AlarmInfo info);
}
