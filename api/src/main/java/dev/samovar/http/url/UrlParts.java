package dev.samovar.http.url;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a URL while it is parsed. */
final class UrlParts {
  String scheme = "";
  String username = "";
  String password = "";
  @Nullable String host;
  int port = -1;
  @Nullable String opaquePath;
  final List<String> segments = new ArrayList<>();
  @Nullable String query;
  @Nullable String fragment;

  boolean isSpecial() {
    return WebUrl.DEFAULT_PORTS.containsKey(scheme);
  }

  boolean isFile() {
    return scheme.equals("file");
  }

  void copyAuthority(WebUrl base) {
    username = base.username;
    password = base.password;
    host = base.host;
    port = base.port;
  }

  void copyPath(WebUrl base) {
    opaquePath = base.opaquePath;
    segments.addAll(base.segments);
  }

  /** Remove the last segment; a drive letter stays. */
  void shorten() {
    boolean isDrive = isFile() && segments.size() == 1 && segments.get(0).matches("[A-Za-z]:");
    if (!segments.isEmpty() && !isDrive) {
      segments.remove(segments.size() - 1);
    }
  }
}
