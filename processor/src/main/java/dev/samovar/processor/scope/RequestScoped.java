package dev.samovar.processor.scope;

import dev.samovar.processor.Annotations;
import dev.samovar.processor.Names;
import dev.samovar.processor.bindings.BindingsFeature;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Looks in a field's type for one whose objects belong to a request. */
final class RequestScoped {
  static final Set<String> NAMES =
      Set.of(
          "dev.samovar.ai.Ai",
          "dev.samovar.ai.AiStream",
          "dev.samovar.browser.BrowserRun",
          "dev.samovar.cache.Cache",
          "dev.samovar.container.Container",
          "dev.samovar.d1.D1Database",
          "dev.samovar.d1.D1PreparedStatement",
          "dev.samovar.d1.D1Session",
          "dev.samovar.d1.D1Statements",
          "dev.samovar.durable.DurableObjectId",
          "dev.samovar.durable.DurableObjectNamespace",
          "dev.samovar.durable.DurableObjectState",
          "dev.samovar.durable.DurableObjectStorage",
          "dev.samovar.durable.DurableObjectStub",
          "dev.samovar.durable.DurableObjectTransaction",
          "dev.samovar.durable.DurableObjects",
          "dev.samovar.durable.SqlCursor",
          "dev.samovar.durable.SqlStorage",
          "dev.samovar.durable.StorageOperations",
          "dev.samovar.durable.SyncKvStorage",
          "dev.samovar.email.ForwardableEmailMessage",
          "dev.samovar.email.SendEmail",
          "dev.samovar.http.AbortSignal",
          "dev.samovar.http.Body",
          "dev.samovar.http.PushedBody",
          "dev.samovar.http.Request",
          "dev.samovar.http.client.AbortController",
          "dev.samovar.http.client.Assets",
          "dev.samovar.http.client.PendingFetch",
          "dev.samovar.http.client.Service",
          "dev.samovar.hyperdrive.Hyperdrive",
          "dev.samovar.images.ImageResult",
          "dev.samovar.images.ImageTransformer",
          "dev.samovar.images.Images",
          "dev.samovar.kv.KvCache",
          "dev.samovar.kv.KvNamespace",
          "dev.samovar.platform.AnalyticsDataset",
          "dev.samovar.platform.DispatchNamespace",
          "dev.samovar.platform.RateLimiter",
          "dev.samovar.platform.StoredSecret",
          "dev.samovar.postgres.PostgresDatabase",
          "dev.samovar.postgres.PostgresStatement",
          "dev.samovar.postgres.PostgresTransaction",
          "dev.samovar.queue.Message",
          "dev.samovar.queue.MessageBatch",
          "dev.samovar.queue.QueueProducer",
          "dev.samovar.queue.UnreadableMessage",
          "dev.samovar.r2.R2Bucket",
          "dev.samovar.r2.R2MultipartUpload",
          "dev.samovar.r2.R2ObjectBody",
          "dev.samovar.routing.Context",
          "dev.samovar.socket.TcpSocket",
          "dev.samovar.spi.BindingSource",
          "dev.samovar.sse.EventReader",
          "dev.samovar.sse.EventStream",
          "dev.samovar.tail.TailEvent",
          "dev.samovar.vectorize.Vectorize",
          "dev.samovar.websocket.WebSocket",
          "dev.samovar.worker.ExecutionContext",
          "dev.samovar.worker.Exports",
          "dev.samovar.worker.Scheduled",
          "dev.samovar.worker.Secret",
          "dev.samovar.workflow.WorkflowInstance",
          "dev.samovar.workflow.WorkflowStep",
          "dev.samovar.workflow.Workflows");

  private final Types types;
  private final Set<String> seen = new HashSet<>();

  RequestScoped(Types types) {
    this.types = types;
  }

  /** How the type holds such an object, in words: {@code a D1Database (in Posts.database)}. */
  Optional<String> find(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return find(array.getComponentType());
    }
    if (!(type instanceof DeclaredType declared) || !seen.add(type.toString())) {
      return Optional.empty();
    }
    var element = (TypeElement) declared.asElement();
    if (isScoped(element)) {
      return Optional.of("a " + Names.nested(element));
    }
    if (isContainer(element)) {
      return findIn(declared.getTypeArguments());
    }
    return findIn(types.directSupertypes(type)).or(() -> findInFields(element));
  }

  private Optional<String> findIn(List<? extends TypeMirror> candidates) {
    for (TypeMirror candidate : candidates) {
      Optional<String> found = find(candidate);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<String> findInFields(TypeElement type) {
    if (isForeign(type)) {
      return Optional.empty();
    }
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      Optional<String> found =
          field.getModifiers().contains(Modifier.STATIC) ? Optional.empty() : find(field.asType());
      if (found.isPresent()) {
        String place = Names.nested(type) + "." + field.getSimpleName();
        return found.map(words -> words.contains(" (") ? words : words + " (in " + place + ")");
      }
    }
    return Optional.empty();
  }

  private static boolean isScoped(TypeElement element) {
    return NAMES.contains(element.getQualifiedName().toString())
        || Annotations.has(element, BindingsFeature.BINDINGS);
  }

  // A Function<Request, Response> speaks of requests and holds none; a List<Request> does.
  private static boolean isContainer(TypeElement element) {
    String holder = Names.packageOf(element);
    boolean holds = holder.startsWith("java.util") && !holder.equals("java.util.function");
    return (holds && !Annotations.has(element, "java.lang.FunctionalInterface"))
        || element.getSimpleName().contentEquals("ThreadLocal")
        || holder.equals("java.lang.ref");
  }

  // The api says by name which of its types are scoped: a constant Response is no request's.
  private static boolean isForeign(TypeElement element) {
    return isJava(element) || isApi(Names.packageOf(element));
  }

  private static boolean isJava(TypeElement element) {
    return Names.packageOf(element).startsWith("java.");
  }

  private static boolean isApi(String packageName) {
    return Set.of(
            "ai",
            "browser",
            "cache",
            "container",
            "crypto",
            "d1",
            "durable",
            "email",
            "html",
            "http",
            "http.client",
            "hyperdrive",
            "images",
            "json",
            "kv",
            "platform",
            "postgres",
            "queue",
            "r2",
            "routing",
            "service",
            "socket",
            "spi",
            "sql",
            "tail",
            "urlpattern",
            "vectorize",
            "worker",
            "workflow")
        .stream()
        .anyMatch(area -> packageName.equals("dev.samovar." + area));
  }
}
