package dev.samovar.testing;

import dev.samovar.http.Headers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/** Cookies by name, as a browser keeps them for one site; paths and dates are not looked at. */
final class CookieJar {
  private final Map<String, String> cookies = new LinkedHashMap<>();

  void keep(Headers headers) {
    for (String header : headers.all("Set-Cookie")) {
      int end = header.indexOf(';');
      String pair = end < 0 ? header : header.substring(0, end);
      int equals = pair.indexOf('=');
      String name = pair.substring(0, equals);
      if (header.contains("Max-Age=0")) {
        cookies.remove(name);
      } else {
        cookies.put(name, pair.substring(equals + 1));
      }
    }
  }

  Headers addTo(Headers headers) {
    if (cookies.isEmpty() || headers.has("Cookie")) {
      return headers;
    }
    StringJoiner pairs = new StringJoiner("; ");
    cookies.forEach((name, value) -> pairs.add(name + "=" + value));
    return headers.with("Cookie", pairs.toString());
  }
}
