package dev.samovar.http;

import com.dslplatform.json.DslJsonAccess;
import com.dslplatform.json.JsonWriter;
import dev.samovar.spi.json.StringCodec;
import dev.samovar.validation.Violation;
import java.util.List;

/** Written by hand on the JSON library's writer, so that an error answer needs no codec. */
final class ProblemJson {
  private ProblemJson() {}

  static byte[] write(Problem problem) {
    JsonWriter writer = DslJsonAccess.writer();
    writer.writeAscii("{\"type\":");
    StringCodec.INSTANCE.write(writer, problem.type());
    text(writer, "title", problem.title());
    writer.writeAscii(",\"status\":");
    // NumberConverter's static tables would link BigDecimal into every worker.
    writer.writeAscii(Integer.toString(problem.status()));
    text(writer, "detail", problem.detail());
    String instance = problem.instance();
    if (instance != null) {
      text(writer, "instance", instance);
    }
    text(writer, "code", problem.code());
    String requestId = problem.requestId();
    if (requestId != null) {
      text(writer, "requestId", requestId);
    }
    errors(writer, problem.errors());
    writer.writeByte(JsonWriter.OBJECT_END);
    return writer.toByteArray();
  }

  private static void errors(JsonWriter writer, List<Violation> errors) {
    if (errors.isEmpty()) {
      return;
    }
    writer.writeAscii(",\"errors\":[");
    for (int i = 0; i < errors.size(); i++) {
      writer.writeAscii(i == 0 ? "{\"pointer\":" : ",{\"pointer\":");
      StringCodec.INSTANCE.write(writer, errors.get(i).pointer());
      text(writer, "message", errors.get(i).message());
      writer.writeByte(JsonWriter.OBJECT_END);
    }
    writer.writeByte(JsonWriter.ARRAY_END);
  }

  private static void text(JsonWriter writer, String name, String value) {
    writer.writeAscii(",\"");
    writer.writeAscii(name);
    writer.writeAscii("\":");
    StringCodec.INSTANCE.write(writer, value);
  }
}
