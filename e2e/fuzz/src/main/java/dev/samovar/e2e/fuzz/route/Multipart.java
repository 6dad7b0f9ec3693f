package dev.samovar.e2e.fuzz.route;

/** The parts of a multipart form (RFC 7578). */
public final class Multipart {

  private Multipart() {}

  public static String field(String boundary, String name, String value) {
    return part(boundary, "form-data; name=\"" + name + "\"", value);
  }

  public static String file(String boundary, String name, String filename, String content) {
    String disposition = "form-data; name=\"" + name + "\"; filename=\"" + filename + "\"";
    return part(boundary, disposition + "\r\nContent-Type: text/plain", content);
  }

  /** A part with any disposition; further headers may follow it. */
  public static String part(String boundary, String disposition, String content) {
    return "--"
        + boundary
        + "\r\nContent-Disposition: "
        + disposition
        + "\r\n\r\n"
        + content
        + "\r\n";
  }

  public static String end(String boundary) {
    return "--" + boundary + "--\r\n";
  }
}
