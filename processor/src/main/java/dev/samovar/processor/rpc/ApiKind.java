package dev.samovar.processor.rpc;

import dev.samovar.processor.JavaFile;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;

/** Whose methods an interface is for, and so how a call is written. */
public enum ApiKind {
  /** All that crosses is bytes, in a call of Samovar's own. */
  DURABLE_OBJECT(
      "dev.samovar.durable.DurableObjectApi",
      "dev.samovar.durable.DurableObjectFetch",
      "another object",
      "dev.samovar.spi.ObjectApi",
      "dev.samovar.durable.DurableObjectStub"),

  /** The platform's own calls, by names alone, with the values that a worker of JavaScript has. */
  SERVICE(
      "dev.samovar.service.ServiceApi",
      "dev.samovar.service.EntrypointFetch",
      "another worker",
      "dev.samovar.spi.ServiceContract",
      "dev.samovar.http.client.Service");

  public final String annotation;

  /** The interface with {@code fetch}. */
  final String fetch;

  /** Where values cross to, for messages. */
  final String destination;

  /** What the generated class implements. */
  final String contract;

  /** What the generated stub calls. */
  final String callee;

  ApiKind(String annotation, String fetch, String destination, String contract, String callee) {
    this.annotation = annotation;
    this.fetch = fetch;
    this.destination = destination;
    this.contract = contract;
    this.callee = callee;
  }

  String annotationName() {
    return "@" + annotation.substring(annotation.lastIndexOf('.') + 1);
  }

  /** The type of a value on the wire. */
  String wireType(JavaFile file) {
    return this == DURABLE_OBJECT ? "byte[]" : file.use("dev.samovar.spi.RpcValue");
  }

  String wireName(ExecutableElement method) {
    return this == SERVICE
        ? method.getSimpleName().toString()
        : method.getSimpleName()
            + method.getParameters().stream()
                .map(each -> each.asType().toString())
                .collect(Collectors.joining(",", "(", ")"));
  }

  /** Whether a stream crosses, whose bytes are read while they are written. */
  boolean hasStreams() {
    return this == SERVICE;
  }

  /** What comes before the method's name in a call of the callee. */
  String address() {
    return this == DURABLE_OBJECT ? "NAME, " : "";
  }

  String nothing(JavaFile file) {
    return this == DURABLE_OBJECT ? "new byte[0]" : wireType(file) + ".nothing()";
  }

  String writeBytes(String value, JavaFile file) {
    return this == DURABLE_OBJECT ? value : "%s.of(%s)".formatted(wireType(file), value);
  }

  String readBytes(String wire) {
    return this == DURABLE_OBJECT ? wire : wire + ".readBytes()";
  }

  String writeJson(String value, String type, JavaFile file) {
    return this == DURABLE_OBJECT
        ? "%s.write(%s, %s)".formatted(file.use("dev.samovar.json.Json"), value, type)
        : "%s.of(%s, %s)".formatted(wireType(file), value, type);
  }

  String readJson(String wire, String type, JavaFile file) {
    return this == DURABLE_OBJECT
        ? "%s.read(%s, %s)".formatted(file.use("dev.samovar.json.Json"), wire, type)
        : "%s.read(%s)".formatted(wire, type);
  }
}
