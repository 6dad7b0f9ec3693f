package dev.samovar.http;

import dev.samovar.spi.LinkedFor;
import dev.samovar.validation.Location;
import dev.samovar.validation.Violation;
import java.util.List;

/**
 * Written by hand, against the rule of the house: each worker has error answers, and those without
 * other JSON would carry the JSON library's writer for them, a kilobyte of gzip.
 */
final class ProblemJson {
  private ProblemJson() {}

  static String write(Problem problem) {
    StringBuilder json = new StringBuilder("{\"type\":");
    JsonQuotes.append(json, problem.type());
    text(json, "title", problem.title());
    json.append(",\"status\":").append(problem.status());
    text(json, "detail", problem.detail());
    String instance = problem.instance();
    if (instance != null) {
      text(json, "instance", instance);
    }
    text(json, "code", problem.code());
    String requestId = problem.requestId();
    if (requestId != null) {
      text(json, "requestId", requestId);
    }
    errors(json, problem.errors());
    return json.append('}').toString();
  }

  private static void errors(StringBuilder json, List<Violation> errors) {
    if (errors.isEmpty()) {
      return;
    }
    json.append(",\"errors\":[");
    for (int i = 0; i < errors.size(); i++) {
      json.append(i == 0 ? "{\"in\":" : ",{\"in\":");
      append(json, errors.get(i));
    }
    json.append(']');
  }

  @LinkedFor(Violation.class)
  private static void append(StringBuilder json, Object each) {
    Violation violation = (Violation) each;
    JsonQuotes.append(json, violation.in().text());
    text(json, violation.in() == Location.BODY ? "pointer" : "name", violation.at());
    text(json, "code", violation.code());
    text(json, "message", violation.message());
    json.append('}');
  }

  private static void text(StringBuilder json, String name, String value) {
    json.append(",\"").append(name).append("\":");
    JsonQuotes.append(json, value);
  }
}
