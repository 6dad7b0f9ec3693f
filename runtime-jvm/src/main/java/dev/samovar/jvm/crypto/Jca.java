package dev.samovar.jvm.crypto;

import dev.samovar.crypto.CryptoException;
import java.security.GeneralSecurityException;
import java.security.SignatureException;
import java.util.concurrent.Callable;

/** Calls of the JDK's providers, with the exception that the platform's would be. */
final class Jca {

  private Jca() {}

  static <T> T run(String what, Callable<T> work) {
    try {
      return work.call();
    } catch (CryptoException e) {
      throw e;
    } catch (Exception e) {
      // A provider also throws unchecked ones for bytes that are no key.
      throw new CryptoException("Could not " + what, e);
    }
  }

  /** What the JDK calls {@code SHA-256} within another name: {@code SHA256}. */
  static String compact(String hash) {
    return hash.replace("-", "");
  }

  /** The check of a signature, which a provider refuses to make of a malformed one. */
  interface Check {
    boolean holds() throws GeneralSecurityException;
  }

  static boolean verify(Check check) {
    try {
      return check.holds();
    } catch (SignatureException e) {
      return false;
    } catch (GeneralSecurityException e) {
      throw new CryptoException("Could not verify", e);
    }
  }
}
