package dev.samovar.crypto;

import dev.samovar.json.Json;
import dev.samovar.json.JsonException;
import dev.samovar.json.JsonType;
import dev.samovar.validation.ValidationException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A key as JSON. The type of key that is made of it says what it is used for, and refuses a JWK
 * that says otherwise: another {@code kty}, {@code crv} or {@code alg}, a {@code use} or {@code
 * key_ops} of something else, or a malformed one. A secret key of which {@code key_ops} has one
 * operation of two refuses the other one; one with {@code ext: false} is not exported.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7517">RFC 7517</a>
 */
public final class Jwk {
  private static final Map<String, List<String>> PUBLIC =
      Map.of("RSA", List.of("n", "e"), "EC", List.of("crv", "x", "y"), "OKP", List.of("crv", "x"));
  private static final Map<String, List<String>> PRIVATE =
      Map.of(
          "RSA", List.of("d", "p", "q", "dp", "dq", "qi"), "EC", List.of("d"), "OKP", List.of("d"));

  private final Map<String, Object> members;

  Jwk(Map<String, Object> members) {
    this.members = new LinkedHashMap<>(members);
    if (type().isEmpty()) {
      throw new CryptoException("This JSON is no JWK: it has no \"kty\"", Keys.NO_PUBLIC_KEY);
    }
  }

  /**
   * @throws CryptoException if it is no JSON object with a {@code kty}
   */
  public static Jwk parse(String json) {
    try {
      return new Jwk(Json.read(json, JsonType.map(JsonType.any())));
    } catch (JsonException | ValidationException e) {
      // Its message may quote the text, of which a part is secret.
      throw new CryptoException("A JWK must be a JSON object", Keys.NO_PUBLIC_KEY);
    }
  }

  /** {@code kty}: {@code RSA}, {@code EC}, {@code OKP}, {@code oct}, or one unknown here. */
  public String type() {
    return text("kty").orElse("");
  }

  /** {@code kid}: what a signature names the key by. */
  public Optional<String> id() {
    return text("kid");
  }

  /** {@code alg}: what the key is for; many have none. */
  public Optional<String> algorithm() {
    return text("alg");
  }

  /** {@code use}: {@code sig} or {@code enc}; many have none. */
  public Optional<String> use() {
    return text("use");
  }

  /** A member that is a text. */
  public Optional<String> text(String member) {
    return members.get(member) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  public boolean isPrivate() {
    return members.containsKey("d") || members.containsKey("k");
  }

  /** The public key alone, as JSON. */
  public String toPublicJson() {
    if (!PUBLIC.containsKey(type())) {
      throw new CryptoException("A JWK of type " + type() + " has no public key");
    }
    return publicJson();
  }

  /** Its id, type and algorithm; never the key. */
  @Override
  public String toString() {
    return "Jwk["
        + type()
        + ", kid "
        + id().orElse("none")
        + ", alg "
        + algorithm().orElse("none")
        + "]";
  }

  /**
   * @param uses one of which it has to be for
   * @throws CryptoException if the JWK is of another type, or says that it is for something else
   */
  void require(String type, String algorithm, KeyUse... uses) {
    if (!type().equals(type)) {
      throw refused("is not of the type " + type);
    }
    if (members.containsKey("alg") && !algorithm().orElse("").equals(algorithm)) {
      throw refused("is not for " + algorithm);
    }
    for (KeyUse use : uses) {
      if (isFor(use)) {
        return;
      }
    }
    require(uses[0]);
  }

  /**
   * @throws CryptoException if {@code use} or {@code key_ops} say that it is for something else
   */
  void require(KeyUse use) {
    if (!isFor(use)) {
      throw refused("is not to " + use + ": \"use\" or \"key_ops\" says so");
    }
  }

  /**
   * @throws CryptoException if it says that it must not leave the platform's keys
   */
  void requireExtractable() {
    if (Boolean.FALSE.equals(members.get("ext"))) {
      throw new CryptoException(this + " is not to be exported: it has \"ext\": false");
    }
  }

  /** Whether it says more than others about what it may be used for. */
  boolean isRestricted() {
    return members.containsKey("key_ops") || members.containsKey("ext");
  }

  void requireCurve(String curve) {
    if (!text("crv").orElse("").equals(curve)) {
      throw refused("is not of the curve " + curve);
    }
  }

  /** RFC 7517 §4.3: where both are there, both must say so. */
  private boolean isFor(KeyUse use) {
    boolean isUsed = !members.containsKey("use") || use.is(use().orElse(""));
    return isUsed && (!members.containsKey("key_ops") || use.isAmong(operations()));
  }

  /**
   * @throws CryptoException if {@code key_ops} is not a list of different texts, or does not agree
   *     with {@code use}
   */
  private List<String> operations() {
    List<String> operations = new ArrayList<>();
    if (!(members.get("key_ops") instanceof List<?> given)) {
      throw refused("has \"key_ops\" that are no list");
    }
    for (Object each : given) {
      if (!(each instanceof String operation) || operations.contains(operation)) {
        throw refused("has \"key_ops\" that are not different texts");
      }
      operations.add(operation);
    }
    boolean isSignature = operations.contains("sign") || operations.contains("verify");
    if (isSignature && use().orElse("sig").equals("enc")) {
      throw refused("has \"key_ops\" that do not agree with its \"use\"");
    }
    boolean isCipher =
        operations.contains("encrypt")
            || operations.contains("decrypt")
            || operations.contains("wrapKey")
            || operations.contains("unwrapKey");
    if (isCipher && use().orElse("enc").equals("sig")) {
      throw refused("has \"key_ops\" that do not agree with its \"use\"");
    }
    return operations;
  }

  /** A client may send a public key; another one is the worker's own. */
  private CryptoException refused(String why) {
    boolean isPublic = !isPrivate();
    return new CryptoException(this + " " + why, isPublic ? Keys.NO_PUBLIC_KEY : null, null);
  }

  /** The bytes of a member that is base64url. */
  byte[] bytes(String member) {
    try {
      return Base64.getUrlDecoder().decode(required(member));
    } catch (IllegalArgumentException e) {
      // Without the cause: its message quotes the text.
      throw refused("has a member \"" + member + "\" that is not base64url");
    }
  }

  String publicJson() {
    return Json.writeText(with(PUBLIC.getOrDefault(type(), List.of()), kty()));
  }

  String privateJson() {
    if (!isPrivate()) {
      throw new CryptoException(this + " is a public key, and a private one is needed");
    }
    Map<String, String> all = with(PUBLIC.getOrDefault(type(), List.of()), kty());
    return Json.writeText(with(PRIVATE.getOrDefault(type(), List.of()), all));
  }

  private Map<String, String> kty() {
    Map<String, String> json = new LinkedHashMap<>();
    json.put("kty", type());
    return json;
  }

  private Map<String, String> with(List<String> names, Map<String, String> json) {
    for (String name : names) {
      json.put(name, required(name));
    }
    return json;
  }

  private String required(String member) {
    return text(member).orElseThrow(() -> refused("has no \"" + member + "\""));
  }
}
