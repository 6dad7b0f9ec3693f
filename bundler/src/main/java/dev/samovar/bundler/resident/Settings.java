package dev.samovar.bundler.resident;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** What Maven knows of a worker project; the profile {@code dev} of worker-parent writes it. */
record Settings(Properties values) {

  static Settings read(Path file) throws IOException {
    Properties values = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      values.load(reader);
    }
    return new Settings(values);
  }

  String text(String name) {
    String value = values.getProperty(name);
    if (value == null) {
      throw new IllegalStateException(
          "'" + name + "' is missing in what Maven said of the project: start ./dev again.");
    }
    return value;
  }

  boolean isTrue(String name) {
    return Boolean.parseBoolean(text(name));
  }

  Path path(String name) {
    return Path.of(text(name));
  }

  List<String> classPath(String name) {
    return List.of(text(name).split(File.pathSeparator));
  }

  /** All that the worker links, with the resident's own classes where Maven's would be. */
  List<String> linked(Path classes) {
    List<String> linked = new ArrayList<>(classPath("runtimeClassPath"));
    linked.remove(text("mavenClasses"));
    linked.add(0, classes.toString());
    return linked;
  }
}
