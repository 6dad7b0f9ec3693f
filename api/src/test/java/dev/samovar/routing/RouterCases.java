package dev.samovar.routing;

import dev.samovar.http.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One table of the file, in our dialect. */
record RouterCases(String name, TestTable table, List<Case> cases) {

  record Case(String method, String path, String handler, String params) {
    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  static Path file() {
    String given = System.getProperty("samovar.router.cases");
    // Tests run in the module's folder.
    return given == null ? Path.of("../../shared/router-cases.json") : Path.of(given);
  }

  @SuppressWarnings("unchecked") // the file's shape
  static RouterCases of(Map<String, Object> entry) {
    Map<String, String> routes = new LinkedHashMap<>();
    for (List<String> route : (List<List<String>>) entry.get("routes")) {
      routes.putIfAbsent(key(route, RouterDialect.pattern(route.get(1))), route.get(2));
    }
    for (List<String> route : (List<List<String>>) entry.get("routes")) {
      RouterDialect.withoutRest(route.get(1))
          .map(pattern -> key(route, pattern))
          .filter(key -> routes.keySet().stream().noneMatch(k -> RouterDialect.isSame(k, key)))
          .ifPresent(key -> routes.put(key, route.get(2)));
    }
    List<Case> cases = new ArrayList<>();
    for (Map<String, Object> request : (List<Map<String, Object>>) entry.get("requests")) {
      cases.add(readCase(request));
    }
    return new RouterCases((String) entry.get("test"), table(routes), cases);
  }

  private static String key(List<String> route, String pattern) {
    return route.get(0).toUpperCase() + " " + pattern;
  }

  private static TestTable table(Map<String, String> routes) {
    return new TestTable(
        router ->
            routes.forEach(
                (key, handler) -> {
                  int space = key.indexOf(' ');
                  String method = key.substring(0, space);
                  String pattern = key.substring(space + 1);
                  Handler<String> answer = c -> answer(c, handler);
                  if (method.equals("ALL")) {
                    router.any(pattern, answer);
                  } else {
                    router.route(method, pattern, answer);
                  }
                }));
  }

  /** The handler's name, and the values of the names that the original pattern gave. */
  private static Response answer(Context<String> c, String handler) {
    Map<String, String> params = new TreeMap<>();
    String pattern = c.route().orElseThrow();
    for (String name : PathPattern.parse(pattern).names()) {
      if (!RouterDialect.isOurs(name)) {
        params.put(name, c.path(name).value());
      }
    }
    return Response.text(params.toString()).withHeader("handler", handler);
  }

  @SuppressWarnings("unchecked") // the file's shape
  private static Case readCase(Map<String, Object> request) {
    List<Map<String, Object>> matched = (List<Map<String, Object>>) request.get("matched");
    String method = ((String) request.get("method")).toUpperCase();
    String path = RouterDialect.rooted((String) request.get("path"));
    if (matched.isEmpty()) {
      return new Case(method, path, "none", null);
    }
    Map<String, String> params = (Map<String, String>) matched.get(0).get("params");
    String handler = (String) matched.get(0).get("handler");
    return new Case(method, path, handler, new TreeMap<>(params).toString());
  }
}
