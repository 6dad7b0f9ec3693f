package dev.samovar.hub;

import dev.samovar.durable.DurableObjectStub;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.json.Json;
import dev.samovar.json.JsonType;
import dev.samovar.spi.ObjectApi;
import java.util.List;

/**
 * {@link Hub} over the wire. The processor would write it so, but does not run here: generated code
 * knows it by its name.
 */
public final class HubApi implements ObjectApi<Hub> {
  public static final String NAME = "dev.samovar.hub.Hub";

  private static final String STRING = "java.lang.String";
  private static final String PUBLISH = "publish(" + STRING + "," + STRING + ")";
  private static final String PUBLISH_TO =
      "publishTo(" + STRING + "," + STRING + "," + STRING + ")";
  private static final String SESSIONS = "sessions()";
  private static final String SUBSCRIBERS = "subscribers()";
  private static final JsonType<Long> ID = JsonType.of(Long.class);
  private static final JsonType<Integer> COUNT = JsonType.of(Integer.class);
  private static final JsonType<String> TEXT = JsonType.of(String.class);
  private static final JsonType<List<String>> TEXTS = JsonType.list(TEXT);

  @Override
  public Hub stub(DurableObjectStub object) {
    return new Stub(object);
  }

  public static byte[] call(Object object, String method, List<byte[]> arguments) {
    if (!(object instanceof Hub target)) {
      throw new IllegalArgumentException(object.getClass().getName() + " is no " + NAME);
    }
    switch (method) {
      case PUBLISH:
        return Json.write(target.publish(text(arguments, 0), text(arguments, 1)), ID);
      case PUBLISH_TO:
        String session = text(arguments, 0);
        return Json.write(target.publishTo(session, text(arguments, 1), text(arguments, 2)), ID);
      case SESSIONS:
        return Json.write(target.sessions(), TEXTS);
      case SUBSCRIBERS:
        return Json.write(target.subscribers(), COUNT);
      default:
        throw new IllegalArgumentException(NAME + " has no method " + method);
    }
  }

  private static String text(List<byte[]> arguments, int place) {
    return Json.read(arguments.get(place), TEXT);
  }

  private record Stub(DurableObjectStub object) implements Hub {

    @Override
    public Response fetch(Request request) {
      return object.fetch(request);
    }

    @Override
    public long publish(String event, String data) {
      return Json.read(object.call(NAME, PUBLISH, texts(event, data)), ID);
    }

    @Override
    public long publishTo(String session, String event, String data) {
      return Json.read(object.call(NAME, PUBLISH_TO, texts(session, event, data)), ID);
    }

    @Override
    public List<String> sessions() {
      return Json.read(object.callIdempotent(NAME, SESSIONS, List.of()), TEXTS);
    }

    @Override
    public int subscribers() {
      return Json.read(object.callIdempotent(NAME, SUBSCRIBERS, List.of()), COUNT);
    }

    private static List<byte[]> texts(String... texts) {
      return List.of(texts).stream().map(text -> Json.write(text, TEXT)).toList();
    }
  }
}
