package dev.samovar.e2e.classlib;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.tooling.EmptyTeaVMToolLog;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.vm.TeaVMOptimizationLevel;

/** A target of TeaVM, for which a program is built as the parent of worker projects does. */
public enum Target {
  JS(TeaVMTargetType.JAVASCRIPT, TeaVMOptimizationLevel.SIMPLE, "app.js"),
  WASM(TeaVMTargetType.WEBASSEMBLY_GC, TeaVMOptimizationLevel.ADVANCED, "app.wasm");

  private static final String PLUGINS = "META-INF/services/org.teavm.vm.spi.TeaVMPlugin";

  private final TeaVMTargetType type;
  private final TeaVMOptimizationLevel level;
  private final String fileName;

  Target(TeaVMTargetType type, TeaVMOptimizationLevel level, String fileName) {
    this.type = type;
    this.level = level;
    this.fileName = fileName;
  }

  Path build(Path folder) throws Exception {
    return build(folder, Probe.class.getName());
  }

  /**
   * @param classes beside the class path
   * @return the file that it made
   */
  public Path build(Path folder, String mainClass, Path... classes) throws Exception {
    TeaVMTool tool = new TeaVMTool();
    tool.setTargetType(type);
    tool.setMainClass(mainClass);
    tool.setTargetDirectory(folder.toFile());
    tool.setTargetFileName(fileName);
    tool.setObfuscated(true);
    tool.setStrict(true);
    tool.setJsModuleType(JSModuleType.ES2015);
    tool.setOptimizationLevel(level);
    tool.setLog(new EmptyTeaVMToolLog());
    tool.setClassLoader(new ClasslibOnly(folder, classes));
    tool.generate();
    List<String> problems = new ArrayList<>();
    tool.getProblemProvider()
        .getProblems()
        .forEach(each -> problems.add(each.getText() + List.of(each.getParams())));
    if (!problems.isEmpty()) {
      throw new IllegalStateException(this + " does not link: " + problems);
    }
    return folder.resolve(fileName);
  }

  /**
   * The class path with two plugins of ours: the others need the worker's own host, where this
   * program runs in TeaVM's.
   */
  private static final class ClasslibOnly extends URLClassLoader {
    private final URL services;

    ClasslibOnly(Path folder, Path... classes) throws IOException {
      super(urls(classes), Target.class.getClassLoader());
      Path file = Files.createDirectories(folder).resolve("plugins");
      Files.writeString(
          file,
          "dev.samovar.teavm.checks.ChecksPlugin\ndev.samovar.teavm.classlib.ClasslibPlugin\n");
      services = file.toUri().toURL();
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
      List<URL> found = Collections.list(super.getResources(name));
      if (name.equals(PLUGINS)) {
        found.removeIf(url -> url.getPath().contains("runtime-wasm"));
        found.add(services);
      }
      return Collections.enumeration(found);
    }

    private static URL[] urls(Path... classes) throws IOException {
      String path =
          System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
      List<URL> urls = new ArrayList<>();
      for (Path each : classes) {
        urls.add(each.toUri().toURL());
      }
      for (String entry : path.split(File.pathSeparator)) {
        urls.add(new File(entry).toURI().toURL());
      }
      return urls.toArray(URL[]::new);
    }
  }
}
