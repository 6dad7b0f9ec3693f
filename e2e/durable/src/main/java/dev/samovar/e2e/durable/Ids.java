package dev.samovar.e2e.durable;

import dev.samovar.durable.DurableObjectId;
import dev.samovar.durable.DurableObjectNamespace;
import dev.samovar.durable.Jurisdiction;
import dev.samovar.worker.PlatformException;
import java.util.function.Supplier;

/** What ids are. */
final class Ids {

  private Ids() {}

  static String of(DurableObjectNamespace namespace, String what) {
    DurableObjectId named = namespace.idFromName("a");
    switch (what) {
      case "named":
        return named.name().orElse("none") + "|" + named.equals(namespace.idFromName("a"));
      case "unique":
        DurableObjectId unique = namespace.newUniqueId();
        return unique.name().orElse("none") + "|" + unique.equals(namespace.newUniqueId());
      case "text":
        return named.toString().length() + "|" + namespace.idFromString("" + named).equals(named);
      case "jurisdiction":
        return refusal(() -> namespace.jurisdiction(Jurisdiction.EU).idFromName("a"));
      default:
        return refusal(() -> namespace.idFromString("beef"));
    }
  }

  private static String refusal(Supplier<DurableObjectId> id) {
    try {
      return id.get().toString();
    } catch (PlatformException e) {
      return e.name() + ": " + e.getMessage();
    }
  }
}
