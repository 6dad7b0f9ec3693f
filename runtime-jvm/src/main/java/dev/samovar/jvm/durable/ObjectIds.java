package dev.samovar.jvm.durable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The ids of one class: 24 bytes, of a name's digest or of chance, and 8 by which the class knows
 * its own.
 */
final class ObjectIds {

  private static final int OWN_BYTES = 24;
  private static final int CHECK_BYTES = 8;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String className;

  ObjectIds(String className) {
    this.className = className;
  }

  ObjectId ofName(String name) {
    byte[] digest = digest("name", name.getBytes(StandardCharsets.UTF_8));
    return new ObjectId(hexadecimal(Arrays.copyOf(digest, OWN_BYTES)), name);
  }

  ObjectId unique() {
    byte[] own = new byte[OWN_BYTES];
    RANDOM.nextBytes(own);
    return new ObjectId(hexadecimal(own), null);
  }

  /**
   * @throws ObjectFailure if it is no id, or one of another class
   */
  ObjectId parse(String text) {
    if (!text.matches("[0-9a-fA-F]{64}")) {
      throw ObjectFailure.refused("TypeError", "Invalid Durable Object ID: must be 64 hex digits");
    }
    byte[] own = HexFormat.of().parseHex(text, 0, 2 * OWN_BYTES);
    ObjectId id = new ObjectId(hexadecimal(own), null);
    if (!id.toString().equalsIgnoreCase(text)) {
      throw ObjectFailure.refused("TypeError", "Durable Object ID is not valid for this namespace");
    }
    return id;
  }

  private String hexadecimal(byte[] own) {
    byte[] check = Arrays.copyOf(digest("check", own), CHECK_BYTES);
    return HexFormat.of().formatHex(own) + HexFormat.of().formatHex(check);
  }

  private byte[] digest(String purpose, byte[] bytes) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update((className + '\0' + purpose + '\0').getBytes(StandardCharsets.UTF_8));
      return digest.digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JVM has SHA-256", e);
    }
  }
}
