package dev.samovar.cloudflare.tail;

import dev.samovar.cloudflare.interop.Bytes;
import dev.samovar.spi.TraceItems;
import dev.samovar.tail.TraceItem;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** What the tail handler is given. */
public final class ConsumedTraces {

  private ConsumedTraces() {}

  public static List<TraceItem> of(JSObject events) {
    return TraceItems.read(Bytes.fromJs(json(events)));
  }

  /** The items hold no more than JSON can, but for long numbers; dates are easier read as such. */
  @JSBody(
      params = "events",
      script =
          "return new TextEncoder().encode(JSON.stringify(events, function(key, value) {"
              + "  return typeof value === 'bigint' ? String(value)"
              + "    : this[key] instanceof Date ? this[key].getTime() : value; }));")
  private static native JSObject json(JSObject events);
}
