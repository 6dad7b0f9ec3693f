package dev.samovar.e2e.reference;

/** Text of requests, one byte a char. */
final class Raw {
  private Raw() {}

  /** A request without a body; further header lines are {@code "Name: value"}. */
  static String get(String target, String... headers) {
    return head("GET", target, headers) + "\r\n";
  }

  /** A request without a body. */
  static String request(String method, String target, String... headers) {
    return head(method, target, headers) + "\r\n";
  }

  /** A POST with a body of that length. */
  static String post(String target, String contentType, String body, String... headers) {
    return head("POST", target, headers)
        + (contentType.isEmpty() ? "" : "Content-Type: " + contentType + "\r\n")
        + "Content-Length: "
        + body.length()
        + "\r\n\r\n"
        + body;
  }

  private static String head(String method, String target, String... headers) {
    StringBuilder head =
        new StringBuilder(method + " " + target + " HTTP/1.1\r\n")
            .append("Host: reference.example\r\nConnection: close\r\n");
    for (String header : headers) {
      head.append(header).append("\r\n");
    }
    return head.toString();
  }
}
