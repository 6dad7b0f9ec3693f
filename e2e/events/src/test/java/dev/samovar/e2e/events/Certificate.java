package dev.samovar.e2e.events;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate for localhost that nobody but the tests has signed, made while they run. */
record Certificate(KeyStore store) {
  private static final char[] PASSWORD = "changeit".toCharArray();

  /** The one that the tests let their runtimes trust. */
  static final Certificate TRUSTED = make();

  static Certificate make() {
    try {
      Path file = Files.createTempDirectory("samovar-certificate-").resolve("store.p12");
      generate(file);
      KeyStore store = KeyStore.getInstance("PKCS12");
      try (InputStream in = Files.newInputStream(file)) {
        store.load(in, PASSWORD);
      }
      Files.delete(file);
      Files.delete(file.getParent());
      return new Certificate(store);
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("No certificate", e);
    }
  }

  private static void generate(Path file) throws IOException {
    List<String> keytool = new ArrayList<>();
    keytool.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    keytool.addAll(List.of("-genkeypair", "-alias", "localhost", "-keyalg", "EC"));
    keytool.addAll(List.of("-dname", "CN=localhost", "-validity", "2"));
    keytool.addAll(List.of("-ext", "SAN=DNS:localhost", "-ext", "BC=ca:true"));
    keytool.addAll(List.of("-storetype", "PKCS12", "-storepass", new String(PASSWORD)));
    keytool.addAll(List.of("-keystore", file.toString()));
    Process process = new ProcessBuilder(keytool).redirectErrorStream(true).start();
    byte[] said = process.getInputStream().readAllBytes();
    if (!Files.exists(file)) {
      throw new IOException("keytool: " + new String(said));
    }
  }

  /** As NODE_EXTRA_CA_CERTS wants it. */
  Path pem() {
    try {
      Path file = Files.createTempFile("samovar-certificate-", ".pem");
      file.toFile().deleteOnExit();
      byte[] der = store.getCertificate("localhost").getEncoded();
      String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
      return Files.writeString(
          file, "-----BEGIN CERTIFICATE-----\n" + lines + "\n-----END CERTIFICATE-----\n");
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("No certificate", e);
    }
  }

  /** For a peer that shows it, and for a client that trusts it alone. */
  SSLContext context() {
    try {
      KeyManagerFactory keys =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(store, PASSWORD);
      KeyStore trusted = KeyStore.getInstance("PKCS12");
      trusted.load(null, null);
      trusted.setCertificateEntry("localhost", store.getCertificate("localhost"));
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(trusted);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
      return context;
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("No TLS", e);
    }
  }
}
