package dev.samovar.cloudflare.packet;

import dev.samovar.cloudflare.interop.Bytes;
import dev.samovar.cloudflare.interop.Numbers;
import dev.samovar.cloudflare.interop.Strings;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * Values that JavaScript has laid out for Java to take in order: a row or a list would otherwise
 * cross the border once for each cell.
 *
 * <p>The JavaScript side gives an object with {@code f}, an array of numbers; {@code t}, all texts
 * joined; {@code b}, an array of all blobs, or null. Of a text or blob its length stands in {@code
 * f}, −1 for one that is missing.
 */
public final class Packet {

  private final double[] numbers;
  private final String texts;
  private final byte[] blobs;
  private int number;
  private int text;
  private int blob;

  public Packet(JsPacket js) {
    this.numbers = Numbers.fromJs(js.getF());
    this.texts = Strings.fromJs(js.getT());
    JSObject blobs = js.getB();
    this.blobs = blobs == null ? new byte[0] : Bytes.fromJs(joined(blobs));
  }

  public double number() {
    return numbers[number++];
  }

  public int count() {
    return (int) number();
  }

  public boolean flag() {
    return number() != 0;
  }

  public String text() {
    int length = count();
    text += length;
    return texts.substring(text - length, text);
  }

  public Optional<String> optionalText() {
    int length = count();
    if (length < 0) {
      return Optional.empty();
    }
    text += length;
    return Optional.of(texts.substring(text - length, text));
  }

  /** Null for one that is missing. */
  public byte @Nullable [] bytes() {
    int length = count();
    if (length < 0) {
      return null;
    }
    byte[] bytes = new byte[length];
    System.arraycopy(blobs, blob, bytes, 0, length);
    blob += length;
    return bytes;
  }

  @JSBody(
      params = "blobs",
      script =
          "var size = 0, start = 0; blobs.forEach(function(item) { size += item.length; });"
              + "var bytes = new Uint8Array(size);"
              + "blobs.forEach(function(item) { bytes.set(item, start); start += item.length; });"
              + "return bytes;")
  private static native JSObject joined(JSObject blobs);
}
