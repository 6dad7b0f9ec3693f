package dev.samovar.e2e.fuzz.route;

import dev.samovar.e2e.fuzz.Dice;
import dev.samovar.e2e.fuzz.wire.Latin1;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A route of a worker, and what a valid request to it looks like.
 *
 * <pre>{@code
 * Route.of("GET", "/api/posts/{id}").path("id", Value.given("post")).weighing(3)
 * }</pre>
 */
public final class Route {

  private final String method;
  private final String shape;
  private final Map<String, Value> values = new LinkedHashMap<>();
  private final List<String> query = new ArrayList<>();
  private final Map<String, Value> headers = new LinkedHashMap<>();
  private Content content = Content.none();
  private int weight = 1;

  private Route(String method, String shape) {
    this.method = method;
    this.shape = shape;
  }

  /**
   * @param shape with {@code {name}} for a parameter; each segment is a text or a parameter
   */
  public static Route of(String method, String shape) {
    return new Route(method, shape);
  }

  /** Value of a parameter in the path. */
  public Route path(String name, Value value) {
    values.put(name, value);
    return this;
  }

  /** Value of a parameter in the query; it is sent in three of four requests. */
  public Route query(String name, Value value) {
    values.put("?" + name, value);
    query.add(name);
    return this;
  }

  /** Value of a header; it is sent in nine of ten requests. */
  public Route header(String name, Value value) {
    headers.put(name, value);
    return this;
  }

  public Route body(Content content) {
    this.content = content;
    return this;
  }

  /** How often it is drawn, relative to others. */
  public Route weighing(int weight) {
    this.weight = weight;
    return this;
  }

  public int weight() {
    return weight;
  }

  /** Such as {@code GET /api/posts/{id}}. */
  public String name() {
    return method + " " + shape;
  }

  /** A valid request. */
  public Draft draft(Given given, Dice dice) {
    Draft draft = new Draft(method);
    for (String segment : shape.substring(1).split("/", -1)) {
      addSegment(draft, segment, given, dice);
    }
    for (String name : query) {
      if (dice.percent(75)) {
        String value = values.get("?" + name).draw(given, dice);
        draft.query.add(name + "=" + Latin1.percent(value));
      }
    }
    headers.forEach(
        (name, value) -> {
          if (dice.percent(90)) {
            draft.headers.add(name + ": " + value.draw(given, dice));
          }
        });
    content.fill(draft, given, dice);
    return draft;
  }

  private void addSegment(Draft draft, String segment, Given given, Dice dice) {
    if (!segment.startsWith("{")) {
      draft.segments.add(segment);
      return;
    }
    String name = segment.substring(1, segment.length() - 1);
    draft.parameters.add(draft.segments.size());
    draft.segments.add(Latin1.percent(values.get(name).draw(given, dice)));
  }
}
