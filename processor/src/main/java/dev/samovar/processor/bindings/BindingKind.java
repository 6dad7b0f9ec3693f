package dev.samovar.processor.bindings;

import dev.samovar.processor.Annotations;
import dev.samovar.processor.JavaFile;
import dev.samovar.processor.JsonTypeText;
import dev.samovar.processor.MessageTypes;
import dev.samovar.processor.rpc.ApiKind;
import dev.samovar.processor.rpc.Apis;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * A kind of binding: what a method must return to be one, and how it is looked up.
 *
 * @param name in the manifest
 */
record BindingKind(String name, Predicate<TypeMirror> fits, Lookup lookup) {

  /** The expression that looks a binding up; {@code name} is a literal. */
  interface Lookup {
    String expression(String name, TypeMirror type, JavaFile file);
  }

  /** One row a kind; in the order in which a message offers them. */
  private static final List<BindingKind> ALL =
      List.of(
          named("d1", "dev.samovar.d1.D1Database"),
          named("kv", "dev.samovar.kv.KvNamespace"),
          named("r2", "dev.samovar.r2.R2Bucket"),
          new BindingKind("queue", BindingKind::isQueue, BindingKind::queue),
          new BindingKind(
              "durable-object",
              is(Set.of("dev.samovar.durable.DurableObjectNamespace")),
              (name, type, file) -> "source.durableObjects(" + name + ")"),
          new BindingKind("durable-object", BindingKind::isObjects, BindingKind::objects),
          named("hyperdrive", "dev.samovar.hyperdrive.Hyperdrive"),
          named("service", "dev.samovar.http.client.Service"),
          new BindingKind("service", BindingKind::isServiceApi, BindingKind::serviceApi),
          new BindingKind("workflow", BindingKind::isWorkflows, BindingKind::workflows),
          named("assets", "dev.samovar.http.client.Assets"),
          looked(
              "dispatch-namespace", "dispatchNamespace", "dev.samovar.platform.DispatchNamespace"),
          looked("rate-limit", "rateLimiter", "dev.samovar.platform.RateLimiter"),
          looked("analytics-engine", "analytics", "dev.samovar.platform.AnalyticsDataset"),
          looked("version-metadata", "versionMetadata", "dev.samovar.platform.VersionMetadata"),
          looked("secrets-store", "storedSecret", "dev.samovar.platform.StoredSecret"),
          looked("send-email", "sendEmail", "dev.samovar.email.SendEmail"),
          looked("ai", "ai", "dev.samovar.ai.Ai"),
          looked("vectorize", "vectorize", "dev.samovar.vectorize.Vectorize"),
          looked("browser", "browser", "dev.samovar.browser.BrowserRun"),
          looked("images", "images", "dev.samovar.images.Images"),
          named("secret", "dev.samovar.worker.Secret"),
          named("variable", "java.lang.String"),
          parsed("asInt", "int", "java.lang.Integer"),
          parsed("asLong", "long", "java.lang.Long"),
          parsed("asBoolean", "boolean", "java.lang.Boolean"),
          new BindingKind("json", JsonTypeText::isDocument, BindingKind::json));

  static final String OFFER =
      "D1Database, KvNamespace, R2Bucket, QueueProducer<T>, DurableObjectNamespace,"
          + " DurableObjects<T>, Hyperdrive, Service, an interface annotated @ServiceApi, Workflows<P>, DispatchNamespace, Assets, RateLimiter, AnalyticsDataset, VersionMetadata,"
          + " StoredSecret, SendEmail, Ai, Vectorize, BrowserRun, Images, Secret, String, int, long, boolean, a type annotated @CompiledJson,"
          + " a List, Set or Map<String, …> of values, or an Optional of one of these";

  static Optional<BindingKind> of(TypeMirror type) {
    return ALL.stream().filter(kind -> kind.fits.test(type)).findFirst();
  }

  /** {@code BindingSource} has a method of the kind's name. */
  private static BindingKind named(String kind, String type) {
    return looked(kind, kind, type);
  }

  private static BindingKind looked(String kind, String method, String type) {
    return new BindingKind(
        kind, is(Set.of(type)), (name, t, file) -> "source." + method + "(" + name + ")");
  }

  private static BindingKind parsed(String parser, String... types) {
    return new BindingKind(
        "variable",
        is(Set.of(types)),
        (name, type, file) ->
            "%s.%s(%s, source.variable(%s))"
                .formatted(file.use("dev.samovar.spi.Variables"), parser, name, name));
  }

  private static String json(String name, TypeMirror type, JavaFile file) {
    return "source.variable(%s, %s)".formatted(name, JsonTypeText.of(type, file));
  }

  private static boolean isQueue(TypeMirror type) {
    return nameOf(type).equals("dev.samovar.queue.QueueProducer")
        && !((DeclaredType) type).getTypeArguments().isEmpty()
        && MessageTypes.isMessage(((DeclaredType) type).getTypeArguments().get(0));
  }

  private static String queue(String name, TypeMirror type, JavaFile file) {
    TypeMirror message = ((DeclaredType) type).getTypeArguments().get(0);
    return "source.queue(%s, %s)".formatted(name, MessageTypes.format(message, file));
  }

  static boolean isServiceApi(TypeMirror type) {
    return type instanceof DeclaredType declared
        && Annotations.has(declared.asElement(), ApiKind.SERVICE.annotation);
  }

  private static String serviceApi(String name, TypeMirror type, JavaFile file) {
    var api = (TypeElement) ((DeclaredType) type).asElement();
    return "new %s().stub(source.service(%s))".formatted(file.use(Apis.className(api)), name);
  }

  private static boolean isWorkflows(TypeMirror type) {
    return nameOf(type).equals("dev.samovar.workflow.Workflows")
        && !((DeclaredType) type).getTypeArguments().isEmpty()
        && JsonTypeText.isValue(((DeclaredType) type).getTypeArguments().get(0));
  }

  private static String workflows(String name, TypeMirror type, JavaFile file) {
    TypeMirror params = ((DeclaredType) type).getTypeArguments().get(0);
    return "source.workflow(%s, %s)".formatted(name, JsonTypeText.of(params, file));
  }

  private static boolean isObjects(TypeMirror type) {
    return nameOf(type).equals("dev.samovar.durable.DurableObjects")
        && !((DeclaredType) type).getTypeArguments().isEmpty()
        && ((DeclaredType) type).getTypeArguments().get(0) instanceof DeclaredType api
        && Annotations.has(api.asElement(), ApiKind.DURABLE_OBJECT.annotation);
  }

  private static String objects(String name, TypeMirror type, JavaFile file) {
    var api =
        (TypeElement) ((DeclaredType) ((DeclaredType) type).getTypeArguments().get(0)).asElement();
    return "new %s<>(source.durableObjects(%s), new %s())"
        .formatted(
            file.use("dev.samovar.durable.DurableObjects"), name, file.use(Apis.className(api)));
  }

  private static Predicate<TypeMirror> is(Set<String> names) {
    return type -> names.contains(nameOf(type));
  }

  private static String nameOf(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      return ((TypeElement) declared.asElement()).getQualifiedName().toString();
    }
    return type.getKind().name().toLowerCase(java.util.Locale.ROOT);
  }
}
