package dev.samovar.crypto;

import dev.samovar.json.Json;
import dev.samovar.json.JsonException;
import dev.samovar.json.JsonType;
import dev.samovar.validation.ValidationException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A key as JSON. It says nothing of what it is used for: the type of key that is made of it does,
 * and refuses one that says otherwise.
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
      throw new CryptoException("This JSON is no JWK: it has no \"kty\"");
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
      throw new CryptoException("A JWK must be a JSON object");
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
   * @throws CryptoException if the JWK is of another type, or says that it is for something else
   */
  void require(String type, String algorithm) {
    if (!type().equals(type)) {
      throw new CryptoException(this + " is not of the type " + type);
    }
    if (!algorithm().orElse(algorithm).equals(algorithm)) {
      throw new CryptoException(this + " is not for " + algorithm);
    }
  }

  void requireCurve(String curve) {
    if (!text("crv").orElse("").equals(curve)) {
      throw new CryptoException(this + " is not of the curve " + curve);
    }
  }

  /** The bytes of a member that is base64url. */
  byte[] bytes(String member) {
    try {
      return Base64.getUrlDecoder().decode(required(member));
    } catch (IllegalArgumentException e) {
      // Without the cause: its message quotes the text.
      throw new CryptoException("The member \"" + member + "\" of " + this + " is not base64url");
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
    return text(member).orElseThrow(() -> new CryptoException(this + " has no \"" + member + "\""));
  }
}
