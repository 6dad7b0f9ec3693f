package dev.samovar.jvm;

import dev.samovar.http.EncodeBody;
import dev.samovar.http.Response;
import dev.samovar.http.Status;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * How a body is encoded on its way to a client. As in workerd the header {@code Content-Encoding}
 * of an answer asks for it, and {@link EncodeBody#MANUAL} says that it is done.
 */
enum ContentCoding {
  /** The body goes as it is. */
  NONE,
  GZIP,
  BROTLI;

  /** What the answer asks for. */
  static ContentCoding of(Response response) {
    String named = response.headers().first("Content-Encoding").orElse("").strip();
    boolean isManual = response.encodeBody() == EncodeBody.MANUAL;
    boolean hasBody = !Status.forbidsBody(response.status());
    ContentCoding coding = named.equals("gzip") ? GZIP : named.equals("br") ? BROTLI : NONE;
    return isManual || !hasBody ? NONE : coding;
  }

  /**
   * Whether a client takes it.
   *
   * @param accepted null if it does not say, which is yes
   * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3">RFC 9110 §12.5.3</a>
   */
  boolean isAccepted(@Nullable String accepted) {
    if (this == NONE || accepted == null || accepted.isBlank()) {
      return true;
    }
    String name = this == GZIP ? "gzip" : "br";
    Boolean any = null;
    for (String part : accepted.toLowerCase(Locale.ROOT).split(",")) {
      String[] pieces = part.strip().split("\\s*;\\s*");
      boolean refused = pieces.length > 1 && pieces[1].matches("q\\s*=\\s*0(\\.0*)?");
      if (pieces[0].equals(name)) {
        return !refused;
      }
      any = pieces[0].equals("*") ? Boolean.valueOf(!refused) : any;
    }
    return any != null && any;
  }

  OutputStream encoding(OutputStream out) throws IOException {
    return switch (this) {
      case NONE -> out;
      case GZIP -> new GZIPOutputStream(out, 512, true);
      case BROTLI -> new StoredBrotli(out);
    };
  }
}
