package dev.samovar.jvm.crypto;

import dev.samovar.json.Json;
import dev.samovar.json.JsonType;
import java.math.BigInteger;
import java.util.Base64;
import java.util.Map;

/** The numbers of a key as JSON; which members there are is checked by who made it. */
record JwkMembers(Map<String, Object> members) {

  static JwkMembers parse(byte[] json) {
    return new JwkMembers(Json.read(json, JsonType.map(JsonType.any())));
  }

  byte[] bytes(String name) {
    return Base64.getUrlDecoder().decode((String) members.get(name));
  }

  BigInteger number(String name) {
    return new BigInteger(1, bytes(name));
  }

  static byte[] write(Map<String, String> members) {
    return Json.write(members);
  }

  static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** As few bytes as hold it. */
  static String text(BigInteger number) {
    return text(number, (number.bitLength() + 7) / 8);
  }

  static String text(BigInteger number, int length) {
    return text(padded(number, length));
  }

  static byte[] padded(BigInteger number, int length) {
    byte[] bytes = number.toByteArray();
    byte[] padded = new byte[length];
    int count = Math.min(bytes.length, length);
    System.arraycopy(bytes, bytes.length - count, padded, length - count, count);
    return padded;
  }
}
