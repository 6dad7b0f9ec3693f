package dev.samovar.postgres;

import dev.samovar.json.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code {a,"b c",NULL}}: read into JSON, which the row mappers know lists from. */
final class ArrayLiteral {

  private final String text;
  private final int elementType;
  private int at;

  ArrayLiteral(String text, int elementType) {
    this.text = text;
    this.elementType = elementType;
    // An array that does not begin at 1 says so: [0:2]={…}
    this.at = text.indexOf('{');
  }

  String toJson() {
    StringBuilder json = new StringBuilder(text.length() + 16);
    array(json);
    return json.toString();
  }

  private void array(StringBuilder json) {
    json.append('[');
    at++;
    while (text.charAt(at) != '}') {
      if (text.charAt(at) == ',') {
        json.append(',');
        at++;
      }
      element(json);
    }
    at++;
    json.append(']');
  }

  private void element(StringBuilder json) {
    switch (text.charAt(at)) {
      case '{' -> array(json);
      case '"' -> json.append(json(quoted()));
      default -> {
        String bare = bare();
        json.append(bare.equals("NULL") ? "null" : json(bare));
      }
    }
  }

  private String bare() {
    int start = at;
    while (text.charAt(at) != ',' && text.charAt(at) != '}') {
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() {
    StringBuilder element = new StringBuilder();
    for (at++; text.charAt(at) != '"'; at++) {
      if (text.charAt(at) == '\\') {
        at++;
      }
      element.append(text.charAt(at));
    }
    at++;
    return element.toString();
  }

  private String json(String element) {
    switch (elementType) {
      case Oids.INT2, Oids.INT4, Oids.INT8, Oids.OID, Oids.JSON, Oids.JSONB:
        return element;
      case Oids.FLOAT4, Oids.FLOAT8, Oids.NUMERIC:
        // NaN and Infinity are no JSON numbers.
        char last = element.charAt(element.length() - 1);
        return last >= '0' && last <= '9' ? element : Json.writeText(element);
      case Oids.BOOL:
        return element.equals("t") ? "true" : "false";
      default:
        return Json.writeText(PostgresCells.cell(elementType, element));
    }
  }

  /** A list as such a text; lists within it are its further dimensions. */
  static String of(List<?> elements) {
    StringBuilder literal = new StringBuilder("{");
    for (Object element : elements) {
      literal.append(literal.length() == 1 ? "" : ",").append(literal(element));
    }
    return literal.append('}').toString();
  }

  private static String literal(@Nullable Object element) {
    if (element instanceof List<?> nested) {
      return of(nested);
    }
    String text = element == null ? null : PostgresValues.text(element);
    return text == null ? "NULL" : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
