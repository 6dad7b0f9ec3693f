package dev.samovar.processor.worker;

import dev.samovar.processor.JavaFile;
import dev.samovar.processor.MessageTypes;
import dev.samovar.processor.Names;
import dev.samovar.processor.TypeText;

/** Writes the definition by which a runtime finds and makes the worker. */
final class DefinitionWriter {
  private final WorkerModel worker;
  private final JavaFile file;

  DefinitionWriter(WorkerModel worker) {
    this.worker = worker;
    this.file =
        new JavaFile(Names.packageOf(worker.type()), Names.generated(worker.type(), "Definition"));
  }

  String className() {
    return file.qualifiedName();
  }

  String text() {
    String env = file.use(worker.env().type());
    String body =
        """
        /** How a runtime finds and makes {@link %1$s}. */
        public final class %2$s implements %3$s<%4$s> {

          @Override
          public String name() {
            return %5$s;
          }

          @Override
          public %6$s<%4$s> create() {
            return new %1$s();
          }

          @Override
          public %4$s bind(%7$s source) {
            return %8$s;
          }
        %9$s%10$s}
        """
            .formatted(
                file.use(worker.type()),
                Names.generated(worker.type(), "Definition"),
                file.use("dev.samovar.spi.WorkerDefinition"),
                env,
                TypeText.quoted(worker.name()),
                file.use(WorkerReader.APP),
                file.use("dev.samovar.spi.BindingSource"),
                newEnv(env),
                start(env),
                events(env));
    return file.text(body);
  }

  private String start(String env) {
    if (worker.startups().isEmpty()) {
      return "";
    }
    var lines = new StringBuilder();
    worker.startups().forEach(name -> lines.append("    app.").append(name).append("();\n"));
    return """

          @Override
          public void start(%s<%s> worker) {
            var app = (%s) worker;
        %s  }
        """
        .formatted(file.use(WorkerReader.APP), env, file.use(worker.type()), lines);
  }

  private String events(String env) {
    if (worker.events().isEmpty()) {
      return "";
    }
    var lines = new StringBuilder();
    for (EventMethod event : worker.events()) {
      lines.append("    events.").append(entry(event)).append(";\n");
    }
    return """

          @Override
          public void events(%s<%s> worker, %s<%s> events) {
            var app = (%s) worker;
        %s  }
        """
        .formatted(
            file.use(WorkerReader.APP),
            env,
            file.use("dev.samovar.spi.EventTable"),
            env,
            file.use(worker.type()),
            lines);
  }

  private String entry(EventMethod event) {
    String value = TypeText.quoted(event.value());
    return switch (event.kind()) {
      case CRON -> "cron(%s, app::%s)".formatted(value, event.name());
      case QUEUE ->
          "queue(%s, %s, app::%s)"
              .formatted(value, MessageTypes.format(event.message(), file), event.name());
      case EMAIL, TAIL -> "%s(app::%s)".formatted(event.kind().event, event.name());
    };
  }

  private String newEnv(String env) {
    if (worker.env().methods().isEmpty()) {
      return "new " + env + "() {}";
    }
    return "new " + file.use(worker.env().qualifiedClassName()) + "(source)";
  }
}
