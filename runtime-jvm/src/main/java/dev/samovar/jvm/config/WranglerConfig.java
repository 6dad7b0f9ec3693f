package dev.samovar.jvm.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlInvalidTypeException;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/**
 * What a JVM needs of a project's wrangler configuration.
 *
 * <p>The project's own {@code wrangler.toml.template} comes first, as it is what a person edits;
 * then {@code wrangler.toml}.
 *
 * @see <a href="https://developers.cloudflare.com/workers/wrangler/configuration/">Wrangler:
 *     configuration</a>
 */
public final class WranglerConfig {
  private static final List<String> FILES = List.of("wrangler.toml.template", "wrangler.toml");

  /** What a message of tomlj quotes: {@code Value of 'binding' is a integer}. */
  private static final Pattern QUOTED = Pattern.compile("'(?:.*\\.)?([^'.]+)'");

  private final Path file;
  private final Path directory;
  private final TomlTable top;
  private final TomlTable bindings;

  private WranglerConfig(Path file, TomlTable top, TomlTable bindings) {
    this.file = file;
    this.directory = Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow();
    this.top = top;
    this.bindings = bindings;
  }

  /**
   * Read a project's configuration; one without a file has no bindings.
   *
   * @param environment as in {@code wrangler --env}; empty for none
   * @throws ConfigException if it is not TOML, has no such environment, or a value that is missing
   *     or of another type; it names file and line
   */
  public static WranglerConfig read(Path project, String environment) {
    for (String name : FILES) {
      Path file = project.resolve(name);
      if (Files.exists(file)) {
        return parse(file, environment);
      }
    }
    TomlTable empty = Toml.parse("");
    return new WranglerConfig(project.resolve(FILES.get(0)), empty, empty);
  }

  private static WranglerConfig parse(Path file, String environment) {
    String text = WranglerTemplate.read(file);
    TomlTable toml = parse(text, file.toString());
    WranglerConfig config = new WranglerConfig(file, toml, section(toml, file, environment));
    config.check(text);
    return config;
  }

  /**
   * @param file its name in messages
   * @throws ConfigException with the line, if it is not TOML
   */
  static TomlTable parse(String text, String file) {
    TomlParseResult toml = Toml.parse(text);
    if (toml.hasErrors()) {
      var error = toml.errors().get(0);
      throw new ConfigException(
          file + ":" + error.position().line() + ": " + error.getMessage(), error);
    }
    return toml;
  }

  /** Wrangler: bindings and vars are not inherited by an environment, the rest is. */
  private static TomlTable section(TomlTable toml, Path file, String environment) {
    if (environment.isEmpty()) {
      return toml;
    }
    TomlTable own = toml.getTable(List.of("env", environment));
    if (own == null) {
      throw new ConfigException(file + " has no [env." + environment + "]");
    }
    return own;
  }

  /** Read all of it once, so that what is wrong is said at once. */
  private void check(String text) {
    try {
      vars();
      d1Databases();
      kvNamespaces();
      r2Buckets();
      hyperdrives();
      queueProducers();
      queueConsumers();
      durableObjects();
      services();
      workflows();
      assets();
      rateLimits();
      emailSenders();
    } catch (TomlInvalidTypeException e) {
      throw new ConfigException(place(e, text) + ": " + e.getMessage(), e);
    }
  }

  private String place(TomlInvalidTypeException e, String text) {
    Matcher key = QUOTED.matcher(String.valueOf(e.getMessage()));
    if (!key.find()) {
      return file.toString();
    }
    Pattern line = Pattern.compile("^[^#]*\\b" + Pattern.quote(key.group(1)) + "\\b.*[=\\]]");
    String[] lines = text.split("\n");
    for (int i = 0; i < lines.length; i++) {
      if (line.matcher(lines[i]).find()) {
        return file + ":" + (i + 1);
      }
    }
    return file.toString();
  }

  /** Texts as they are; numbers, booleans, lists and tables as {@code Long}, {@code List}, …. */
  public Map<String, Object> vars() {
    TomlTable vars = bindings.getTable("vars");
    return vars == null ? Map.of() : TomlValues.toMap(vars);
  }

  /** Binding names of the D1 databases, and their folder of migrations. */
  public Map<String, Path> d1Databases() {
    Map<String, Path> databases = new LinkedHashMap<>();
    for (TomlTable table : tables("d1_databases")) {
      String folder = table.getString("migrations_dir", () -> "migrations");
      databases.put(required(table, "binding"), directory.resolve(folder));
    }
    return databases;
  }

  /** Binding names of the KV namespaces. */
  public List<String> kvNamespaces() {
    return tables("kv_namespaces").stream().map(table -> required(table, "binding")).toList();
  }

  /** Binding names of the R2 buckets. */
  public List<String> r2Buckets() {
    return tables("r2_buckets").stream().map(table -> required(table, "binding")).toList();
  }

  /**
   * Binding names of the Hyperdrives; where each leads on this machine, empty if it is not said.
   */
  public Map<String, String> hyperdrives() {
    Map<String, String> hyperdrives = new LinkedHashMap<>();
    for (TomlTable table : tables("hyperdrive")) {
      hyperdrives.put(
          required(table, "binding"), table.getString("localConnectionString", () -> ""));
    }
    return hyperdrives;
  }

  /** Binding names of the queue producers. */
  public Map<String, QueueProducerConfig> queueProducers() {
    Map<String, QueueProducerConfig> producers = new LinkedHashMap<>();
    for (TomlTable table : tables("queues.producers")) {
      long delay = table.getLong("delivery_delay", () -> 0);
      producers.put(
          required(table, "binding"),
          new QueueProducerConfig(required(table, "queue"), (int) delay));
    }
    return producers;
  }

  /** Binding names of the Durable Objects. */
  public Map<String, DurableObjectConfig> durableObjects() {
    Set<String> plain = plainClasses();
    Map<String, DurableObjectConfig> objects = new LinkedHashMap<>();
    for (TomlTable table : tables("durable_objects.bindings")) {
      String name = required(table, "class_name");
      Optional<String> script = Optional.ofNullable(table.getString("script_name"));
      objects.put(
          required(table, "name"), new DurableObjectConfig(name, !plain.contains(name), script));
    }
    return objects;
  }

  /** The classes without SQLite, by the names that all migrations leave them. */
  private Set<String> plainClasses() {
    Set<String> plain = new HashSet<>();
    for (TomlTable step : tables(top, "migrations")) {
      plain.addAll(texts(step, "new_classes"));
      for (TomlTable renamed : tables(step, "renamed_classes")) {
        if (plain.remove(required(renamed, "from"))) {
          plain.add(required(renamed, "to"));
        }
      }
      plain.removeAll(texts(step, "deleted_classes"));
    }
    return plain;
  }

  /** Binding names of other workers. */
  public Map<String, ServiceConfig> services() {
    Map<String, ServiceConfig> services = new LinkedHashMap<>();
    for (TomlTable table : tables("services")) {
      TomlTable props = table.getTable("props");
      services.put(
          required(table, "binding"),
          new ServiceConfig(
              required(table, "service"),
              table.getString("entrypoint", () -> ""),
              props == null ? Map.of() : TomlValues.toMap(props)));
    }
    return services;
  }

  /** Binding names of Workflows whose class is of this worker; empty where nobody says. */
  public Optional<Map<String, WorkflowConfig>> workflows() {
    if (!bindings.contains("workflows")) {
      return Optional.empty();
    }
    Map<String, WorkflowConfig> workflows = new LinkedHashMap<>();
    for (TomlTable table : tables("workflows")) {
      if (!table.contains("script_name")) {
        workflows.put(
            required(table, "binding"),
            new WorkflowConfig(required(table, "name"), required(table, "class_name")));
      }
    }
    return Optional.of(workflows);
  }

  /** The queues whose messages the worker takes. */
  public List<QueueConsumerConfig> queueConsumers() {
    return tables("queues.consumers").stream()
        .map(table -> QueueConsumerConfig.of(required(table, "queue"), table))
        .toList();
  }

  /** The static assets, if there are any. */
  public Optional<AssetsConfig> assets() {
    TomlTable table = bindings.getTable("assets");
    table = table == null ? top.getTable("assets") : table;
    if (table == null || table.getString("directory") == null) {
      return Optional.empty();
    }
    return Optional.of(AssetsConfig.of(table, file));
  }

  /** The name by which the worker asks for its assets itself, if it does. */
  public Optional<String> assetsBinding() {
    TomlTable table = bindings.getTable("assets");
    table = table == null ? top.getTable("assets") : table;
    return table == null ? Optional.empty() : Optional.ofNullable(table.getString("binding"));
  }

  /** Binding names of the rate limits, and how each counts. */
  public Map<String, RateLimitConfig> rateLimits() {
    Map<String, RateLimitConfig> limits = new LinkedHashMap<>();
    for (TomlTable table : tables("ratelimits")) {
      long limit = table.getLong("simple.limit", () -> 0);
      long period = table.getLong("simple.period", () -> 60);
      limits.put(required(table, "name"), new RateLimitConfig((int) limit, (int) period));
    }
    return limits;
  }

  /** Binding names of the Analytics Engine datasets. */
  public List<String> analyticsDatasets() {
    return tables("analytics_engine_datasets").stream()
        .map(table -> required(table, "binding"))
        .toList();
  }

  /** Binding names of secrets in a Secrets Store. */
  public List<String> storedSecrets() {
    return tables("secrets_store_secrets").stream()
        .map(table -> required(table, "binding"))
        .toList();
  }

  /** Binding names of what sends e-mail, and whom each may write as and to. */
  public Map<String, SendEmailConfig> emailSenders() {
    Map<String, SendEmailConfig> senders = new LinkedHashMap<>();
    for (TomlTable table : tables("send_email")) {
      senders.put(required(table, "name"), SendEmailConfig.of(table));
    }
    return senders;
  }

  /** The name by which the worker asks which version it is, if it does. */
  public Optional<String> versionBinding() {
    return Optional.ofNullable(bindings.getString("version_metadata.binding"));
  }

  /** The binding name of Workers AI. */
  public Optional<String> aiBinding() {
    return Optional.ofNullable(bindings.getString("ai.binding"));
  }

  /** The binding name of Images. */
  public Optional<String> imagesBinding() {
    return Optional.ofNullable(bindings.getString("images.binding"));
  }

  /** Binding names of the Vectorize indexes. */
  public List<String> vectorizeIndexes() {
    return tables("vectorize").stream().map(table -> required(table, "binding")).toList();
  }

  /** A file beside the configuration. */
  public Path file(String name) {
    return directory.resolve(name);
  }

  private List<TomlTable> tables(String key) {
    return tables(bindings, key);
  }

  private static List<String> texts(TomlTable table, String key) {
    TomlArray array = table.getArray(key);
    List<String> texts = new ArrayList<>();
    for (int i = 0; array != null && i < array.size(); i++) {
      texts.add(array.getString(i));
    }
    return texts;
  }

  private static List<TomlTable> tables(TomlTable parent, String key) {
    TomlArray array = parent.getArray(key);
    List<TomlTable> tables = new ArrayList<>();
    for (int i = 0; array != null && i < array.size(); i++) {
      tables.add(array.getTable(i));
    }
    return tables;
  }

  private String required(TomlTable table, String key) {
    String value = table.getString(key);
    if (value == null) {
      throw new ConfigException(place(table) + ": the table has no '" + key + "'");
    }
    return value;
  }

  /** The line of its first key; a table without any is the file's. */
  private String place(TomlTable table) {
    return table.keySet().stream()
        .map(key -> table.inputPositionOf(List.of(key)))
        .filter(Objects::nonNull)
        .map(TomlPosition::line)
        .min(Integer::compare)
        .map(line -> file + ":" + line)
        .orElse(file.toString());
  }
}
