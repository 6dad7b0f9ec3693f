package dev.samovar.e2e.fuzz.route;

import dev.samovar.e2e.fuzz.Dice;
import dev.samovar.e2e.fuzz.wire.Latin1;
import dev.samovar.e2e.fuzz.wire.Plan;
import dev.samovar.e2e.fuzz.wire.Step;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request that is being made. Mutations change its parts; texts stand for bytes, a char each,
 * unless the name says otherwise.
 */
public final class Draft {

  /** How the body's end is told. */
  public enum Framing {
    /** By Content-Length, if there is a body. */
    LENGTH,
    /** By chunks. */
    CHUNKED,
    /** By what the headers already say; the body is sent as it is. */
    AS_WRITTEN
  }

  public String method;

  /** Of the path, encoded. */
  public final List<String> segments = new ArrayList<>();

  /** Which segments are values of parameters. */
  public final List<Integer> parameters = new ArrayList<>();

  /** {@code name=value} each, encoded. */
  public final List<String> query = new ArrayList<>();

  /** The request's target if it is not what the segments and the query give. */
  public @Nullable String target;

  public String version = "HTTP/1.1";

  /** Lines without their ends. */
  public final List<String> headers = new ArrayList<>(List.of("Host: localhost"));

  /**
   * Between two chunks workerd lets the other connections go on, so 4,000 of them take ten seconds
   * where others are busy, with a plain JavaScript worker as well. BodyIT of e2e/reference has
   * them.
   */
  private static final int MOST_CHUNKS = 200;

  public byte[] body = {};
  public Framing framing = Framing.LENGTH;
  public int chunkSize = 64 * 1024;
  public String chunkExtension = "";
  public String trailers = "";

  /** In how many pieces the bytes are sent, and how long the pauses between them are. */
  public int pieces = 1;

  public int pauseMillis;

  /** How many percent of the bytes are sent; the output ends then. */
  public int sentPercent = 100;

  /** How many times it is sent before the first answer is read. */
  public int copies = 1;

  /** Whether the server must answer. */
  public boolean isComplete = true;

  /** Sent after the request, where the server switched to a WebSocket. */
  public final List<byte[]> frames = new ArrayList<>();

  Draft(String method) {
    this.method = method;
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Set the body and its type, in place of those there are. */
  public void withBody(String mediaType, byte[] bytes) {
    set("Content-Type", mediaType);
    body = bytes;
  }

  /** Set a header, in place of those of that name. */
  public void set(String name, String value) {
    remove(name);
    headers.add(name + ": " + value);
  }

  public void remove(String name) {
    headers.removeIf(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1));
  }

  /** The value of the first header of that name; empty if absent. */
  public String header(String name) {
    return headers.stream()
        .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
        .map(line -> line.substring(name.length() + 1).trim())
        .findFirst()
        .orElse("");
  }

  /** The server may refuse it without an answer. */
  public void mayBeDropped() {
    isComplete = false;
  }

  public String target() {
    if (target != null) {
      return target;
    }
    String path = "/" + String.join("/", segments);
    return query.isEmpty() ? path : path + "?" + String.join("&", query);
  }

  /** How it is sent. */
  public Plan plan(Dice dice) {
    byte[] request = Latin1.bytes(head());
    byte[] payload = framing == Framing.CHUNKED ? Latin1.bytes(chunks()) : body;
    byte[] whole = Arrays.copyOf(request, request.length + payload.length);
    System.arraycopy(payload, 0, whole, request.length, payload.length);
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < copies; i++) {
      addPieces(steps, Arrays.copyOf(whole, (int) (whole.length * (long) sentPercent / 100)), dice);
    }
    frames.forEach(frame -> steps.add(new Step.Send(frame)));
    if (sentPercent < 100) {
      steps.add(new Step.EndOutput());
    }
    List<String> methods = new ArrayList<>();
    for (int i = 0; i < copies; i++) {
      methods.add(method);
    }
    return new Plan(steps, methods, isComplete, isComplete && frames.isEmpty());
  }

  private void addPieces(List<Step> steps, byte[] bytes, Dice dice) {
    int from = 0;
    for (int i = 1; i < pieces && from < bytes.length; i++) {
      int to = from + 1 + dice.below(Math.max(1, (bytes.length - from) / (pieces - i)));
      steps.add(new Step.Send(Arrays.copyOfRange(bytes, from, to)));
      steps.add(new Step.Pause(pauseMillis));
      from = to;
    }
    steps.add(new Step.Send(Arrays.copyOfRange(bytes, from, bytes.length)));
  }

  private String head() {
    StringBuilder head = new StringBuilder();
    head.append(method).append(' ').append(target()).append(' ').append(version).append("\r\n");
    headers.forEach(line -> head.append(line).append("\r\n"));
    if (framing == Framing.CHUNKED) {
      head.append("Transfer-Encoding: chunked\r\n");
    } else if (framing == Framing.LENGTH && (body.length > 0 || expectsBody())) {
      head.append("Content-Length: ").append(body.length).append("\r\n");
    }
    return head.append("\r\n").toString();
  }

  private boolean expectsBody() {
    return List.of("POST", "PUT", "PATCH").contains(method);
  }

  private String chunks() {
    String text = Latin1.of(body);
    StringBuilder chunks = new StringBuilder();
    int size = Math.max(chunkSize, text.length() / MOST_CHUNKS + 1);
    for (int from = 0; from < text.length(); from += size) {
      String chunk = text.substring(from, Math.min(text.length(), from + size));
      chunks.append(Integer.toHexString(chunk.length())).append(chunkExtension).append("\r\n");
      chunks.append(chunk).append("\r\n");
    }
    return chunks
        .append("0")
        .append(chunkExtension)
        .append("\r\n")
        .append(trailers)
        .append("\r\n")
        .toString();
  }
}
