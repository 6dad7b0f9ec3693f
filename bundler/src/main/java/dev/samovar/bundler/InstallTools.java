package dev.samovar.bundler;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;

/**
 * An Ant task: lay out the Node tools for a build, those of this jar and the host JavaScript of the
 * runtime.
 *
 * <p>It reads a jar and a reactor's directory of classes alike; {@code dependency:unpack} refuses
 * the latter in {@code mvn test}. Ant takes any class that has {@code execute()}.
 */
public final class InstallTools {

  private static final String TOOLS = "samovar-tools";
  private static final String HOST = "samovar/host";

  private Path directory = Path.of("");
  private Path hostDirectory = Path.of("");
  private String classPath = "";

  /** Where the tools go. */
  public void setDirectory(String directory) {
    this.directory = Path.of(directory);
  }

  /** Where the host files go; of a worker project only. */
  public void setHostDirectory(String hostDirectory) {
    this.hostDirectory = Path.of(hostDirectory);
  }

  /** What a worker project links; an element of it may have host files. */
  public void setClassPath(String classPath) {
    this.classPath = classPath;
  }

  public void execute() throws IOException, URISyntaxException {
    new Tree(ownElement(), TOOLS).copyTo(directory);
    if (classPath.isEmpty()) {
      return;
    }
    for (String element : classPath.split(File.pathSeparator)) {
      Tree host = new Tree(Path.of(element), HOST);
      if (host.isThere()) {
        host.copyTo(hostDirectory);
      }
    }
  }

  private static Path ownElement() throws URISyntaxException {
    return Path.of(InstallTools.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
