package dev.samovar.testing.contract;

import dev.samovar.crypto.AesGcmKey;
import dev.samovar.crypto.CryptoException;
import dev.samovar.crypto.EcAlgorithm;
import dev.samovar.crypto.EcCurve;
import dev.samovar.crypto.EcPrivateKey;
import dev.samovar.crypto.EcPublicKey;
import dev.samovar.crypto.EcdhPrivateKey;
import dev.samovar.crypto.EcdhPublicKey;
import dev.samovar.crypto.Ed25519PrivateKey;
import dev.samovar.crypto.Ed25519PublicKey;
import dev.samovar.crypto.Hash;
import dev.samovar.crypto.Hex;
import dev.samovar.crypto.HmacKey;
import dev.samovar.crypto.Jwk;
import dev.samovar.crypto.RsaAlgorithm;
import dev.samovar.crypto.RsaOaepPrivateKey;
import dev.samovar.crypto.RsaOaepPublicKey;
import dev.samovar.crypto.RsaPrivateKey;
import dev.samovar.crypto.RsaPublicKey;
import dev.samovar.spi.Utf8;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A JWK is used for what it says, and for nothing else: RFC 7517 §4.2 to §4.4. */
final class JwkUseFacts {
  private static final byte[] ABC = Utf8.encode("abc");
  private static final String OCT =
      "{\"kty\":\"oct\",\"k\":\"AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8\"}";

  /** What makes a key of a JWK, and the operations of which the JWK has to have one. */
  private record Importer(
      String name, String jwk, List<String> operations, Function<Jwk, Object> of) {}

  private static final List<Importer> SIGNATURES =
      List.of(
          new Importer(
              "RSA to verify",
              KnownKeys.RSA,
              List.of("verify"),
              jwk -> RsaPublicKey.of(jwk, RsaAlgorithm.RS256)),
          new Importer(
              "RSA to sign",
              KnownKeys.RSA,
              List.of("sign"),
              jwk -> RsaPrivateKey.of(jwk, RsaAlgorithm.PS256)),
          new Importer(
              "EC to verify",
              KnownKeys.EC,
              List.of("verify"),
              jwk -> EcPublicKey.of(jwk, EcAlgorithm.ES256)),
          new Importer(
              "EC to sign",
              KnownKeys.EC,
              List.of("sign"),
              jwk -> EcPrivateKey.of(jwk, EcAlgorithm.ES256)),
          new Importer(
              "Ed25519 to verify", KnownKeys.ED25519, List.of("verify"), Ed25519PublicKey::of),
          new Importer(
              "Ed25519 to sign", KnownKeys.ED25519, List.of("sign"), Ed25519PrivateKey::of),
          new Importer(
              "HMAC", OCT, List.of("sign", "verify"), jwk -> HmacKey.of(jwk, Hash.SHA_256)));

  private static final List<Importer> CIPHERS =
      List.of(
          new Importer(
              "RSA to encrypt",
              KnownKeys.RSA,
              List.of("encrypt"),
              jwk -> RsaOaepPublicKey.of(jwk, Hash.SHA_256)),
          new Importer(
              "RSA to decrypt",
              KnownKeys.RSA,
              List.of("decrypt"),
              jwk -> RsaOaepPrivateKey.of(jwk, Hash.SHA_256)),
          new Importer("AES", OCT, List.of("encrypt", "decrypt"), AesGcmKey::of),
          new Importer(
              "ECDH",
              KnownKeys.ECDH,
              List.of("deriveBits", "deriveKey"),
              jwk -> EcdhPrivateKey.of(jwk, EcCurve.P_256)),
          new Importer(
              "ECDH, the other half",
              KnownKeys.EC,
              List.of("deriveBits", "deriveKey"),
              jwk -> EcdhPublicKey.of(jwk, EcCurve.P_256)));

  private static final List<String> OPERATIONS =
      List.of(
          "sign",
          "verify",
          "encrypt",
          "decrypt",
          "wrapKey",
          "unwrapKey",
          "deriveKey",
          "deriveBits",
          "other");

  private JwkUseFacts() {}

  static void add(Facts<Object> facts) {
    facts
        .fact("jwkOfAnotherOperation_isRefused", JwkUseFacts::operations)
        .fact("jwkOfAnotherUse_isRefused", JwkUseFacts::uses)
        .fact("jwkOfAnotherAlgorithm_isRefused", JwkUseFacts::algorithms)
        .fact("malformedKeyOps_areRefused", JwkUseFacts::malformed)
        .fact("secretOfOneOperation_hasNoOther", JwkUseFacts::oneOperation)
        .fact("jwkThatIsNotExtractable_isNotExported", JwkUseFacts::extractable)
        .fact("shortHmacJwk_isRefused", JwkUseFacts::shortHmac)
        .fact("publicKeyOfAClient_is4xx", JwkUseFacts::clientKeys)
        .fact("ciphertextOfAClient_is4xx", JwkUseFacts::ciphertexts);
  }

  private static void operations(Object nothing) {
    for (Importer importer : all()) {
      for (String operation : OPERATIONS) {
        Jwk jwk = with(importer.jwk(), "\"key_ops\":[\"" + operation + "\"]");
        taken(
            importer.name() + " " + operation,
            importer.operations().contains(operation),
            () -> importer.of().apply(jwk));
      }
      Jwk none = with(importer.jwk(), "\"key_ops\":[]");
      boolean isOtherHalf = importer.name().endsWith("half");
      taken(importer.name() + " none", isOtherHalf, () -> importer.of().apply(none));
      String allOfThem = "\"key_ops\":[\"" + String.join("\",\"", OPERATIONS) + "\"]";
      importer.of().apply(with(importer.jwk(), allOfThem));
    }
  }

  private static void uses(Object nothing) {
    for (Importer importer : all()) {
      boolean isSignature = SIGNATURES.contains(importer);
      for (String use : List.of("sig", "enc", "other", "")) {
        Jwk jwk = with(importer.jwk(), "\"use\":\"" + use + "\"");
        boolean isRight = use.equals(isSignature ? "sig" : "enc");
        taken(importer.name() + " use " + use, isRight, () -> importer.of().apply(jwk));
      }
      for (String malformed : List.of("1", "null", "[\"sig\"]")) {
        Jwk jwk = with(importer.jwk(), "\"use\":" + malformed);
        taken(importer.name() + " use " + malformed, false, () -> importer.of().apply(jwk));
      }
    }
  }

  /** RFC 7517 §4.3: the two must agree. */
  private static void malformed(Object nothing) {
    for (String members :
        List.of(
            "\"key_ops\":[\"verify\",\"verify\"]",
            "\"key_ops\":[\"verify\",1]",
            "\"key_ops\":\"verify\"",
            "\"key_ops\":{\"verify\":true}",
            "\"key_ops\":null",
            "\"use\":\"sig\",\"key_ops\":[\"verify\",\"encrypt\"]",
            "\"use\":\"enc\",\"key_ops\":[\"verify\"]",
            "\"use\":\"sig\",\"key_ops\":[\"encrypt\"]")) {
      taken(members, false, () -> EcPublicKey.of(with(KnownKeys.EC, members), EcAlgorithm.ES256));
    }
    EcPublicKey.of(
        with(KnownKeys.EC, "\"use\":\"sig\",\"key_ops\":[\"verify\"]"), EcAlgorithm.ES256);
  }

  private static void algorithms(Object nothing) {
    for (Importer importer : all()) {
      for (String algorithm : List.of("\"none\"", "\"ES512\"", "\"\"", "1", "null")) {
        Jwk jwk = with(importer.jwk(), "\"alg\":" + algorithm);
        taken(importer.name() + " alg " + algorithm, false, () -> importer.of().apply(jwk));
      }
    }
    EcdhPublicKey.of(with(KnownKeys.EC, "\"alg\":\"ECDH-ES+A256KW\""), EcCurve.P_256);
    taken(
        "ECDH of ES256",
        false,
        () -> EcdhPublicKey.of(with(KnownKeys.EC, "\"alg\":\"ES256\""), EcCurve.P_256));
  }

  private static void oneOperation(Object nothing) {
    HmacKey verifier = HmacKey.of(with(OCT, "\"key_ops\":[\"verify\"]"), Hash.SHA_256);
    HmacKey signer = HmacKey.of(with(OCT, "\"key_ops\":[\"sign\"]"), Hash.SHA_256);
    AesGcmKey encrypter = AesGcmKey.of(with(OCT, "\"key_ops\":[\"encrypt\"]"));
    AesGcmKey decrypter = AesGcmKey.of(with(OCT, "\"key_ops\":[\"decrypt\"]"));

    byte[] signature = signer.sign(ABC);
    byte[] sealed = encrypter.encrypt(ABC);

    Claim.holds("verified", verifier.verify(ABC, signature));
    Claim.sameBytes("decrypted", ABC, decrypter.decrypt(sealed));
    taken("to sign", false, () -> verifier.sign(ABC));
    taken("to verify", false, () -> signer.verify(ABC, signature));
    taken("to encrypt", false, () -> decrypter.encrypt(ABC));
    taken("to decrypt", false, () -> encrypter.decrypt(sealed));
  }

  private static void extractable(Object nothing) {
    String not = "\"ext\":false";
    HmacKey hmac = HmacKey.of(with(OCT, not), Hash.SHA_256);
    AesGcmKey aes = AesGcmKey.of(with(OCT, not));
    EcPrivateKey ec = EcPrivateKey.of(with(KnownKeys.EC, not), EcAlgorithm.ES256);
    Claim.holds("is used", hmac.verify(ABC, hmac.sign(ABC)));

    taken("HMAC", false, hmac::toBytes);
    taken("AES", false, aes::toBytes);
    taken("EC", false, ec::toPkcs8);
    Claim.same("true", 32, HmacKey.of(with(OCT, "\"ext\":true"), Hash.SHA_256).toBytes().length);
  }

  private static void shortHmac(Object nothing) {
    taken("SHA-384", false, () -> HmacKey.of(Jwk.parse(OCT), Hash.SHA_384));
    taken("SHA-512", false, () -> HmacKey.of(Jwk.parse(OCT), Hash.SHA_512));
    Claim.same("SHA-256", "HS256", HmacKey.of(Jwk.parse(OCT), Hash.SHA_256).algorithm());
  }

  private static void clientKeys(Object nothing) {
    String publicEc = Jwk.parse(KnownKeys.EC).toPublicJson();
    answered(422, () -> Jwk.parse("no JSON"));
    answered(422, () -> Jwk.parse("{}"));
    answered(422, () -> EcPublicKey.of(with(publicEc, "\"use\":\"enc\""), EcAlgorithm.ES256));
    answered(422, () -> EcPublicKey.of(Jwk.parse(publicEc), EcAlgorithm.ES384));
    answered(422, () -> EcPublicKey.of(Jwk.parse("{\"kty\":\"EC\"}"), EcAlgorithm.ES256));
    answered(
        422,
        () ->
            EcPublicKey.of(
                Jwk.parse(publicEc.replace("\"x\":\"f8", "\"x\":\"f9")), EcAlgorithm.ES256));
    answered(
        422,
        () ->
            EcPublicKey.of(
                Jwk.parse(publicEc.replace("\"x\":\"", "\"x\":\"!")), EcAlgorithm.ES256));
    answered(422, () -> EcPublicKey.ofPoint(new byte[3], EcAlgorithm.ES256));
    answered(422, () -> EcdhPublicKey.ofPoint(new byte[65], EcCurve.P_256));
    answered(422, () -> Ed25519PublicKey.ofRaw(new byte[31]));
    answered(422, () -> RsaPublicKey.of(new byte[7], RsaAlgorithm.RS256));
    answered(422, () -> RsaPublicKey.ofPem("no PEM", RsaAlgorithm.RS256));
    answered(422, () -> RsaPublicKey.ofPem(KnownKeys.SHORT_RSA_PEM, RsaAlgorithm.RS256));
    answered(422, () -> RsaPublicKey.ofPem(KnownKeys.EC_PRIVATE_PEM, RsaAlgorithm.RS256));
    answered(422, () -> Hex.parse("abc"));
    answered(422, () -> Hex.parse("zz"));
    // The worker's own keys.
    failed(() -> EcPrivateKey.ofPem("no PEM", EcAlgorithm.ES256));
    failed(() -> EcPrivateKey.of(new byte[7], EcAlgorithm.ES256));
    failed(() -> AesGcmKey.of(new byte[7]));
    failed(() -> EcPrivateKey.of(with(KnownKeys.EC, "\"use\":\"enc\""), EcAlgorithm.ES256));
  }

  private static void ciphertexts(Object nothing) {
    AesGcmKey aes = AesGcmKey.generate();
    RsaOaepPrivateKey rsa = RsaOaepPrivateKey.of(Jwk.parse(KnownKeys.RSA), Hash.SHA_256);
    for (int length : new int[] {0, 1, 11, 12, 27, 28, 255, 256, 257, 1000}) {
      answered(422, () -> aes.decrypt(new byte[length]));
      answered(422, () -> rsa.decrypt(new byte[length]));
    }
    RsaOaepPublicKey key = RsaOaepPublicKey.of(Jwk.parse(KnownKeys.RSA), Hash.SHA_256);
    answered(413, () -> key.encrypt(new byte[191]));
  }

  private static void answered(int status, Runnable work) {
    Claim.refused("the call", status, Claim.fails("the call", CryptoException.class, work));
  }

  private static void failed(Runnable work) {
    Claim.same(
        "is no client's fault",
        Optional.empty(),
        Claim.fails("the call", CryptoException.class, work).toHttp());
  }

  private static void taken(String what, boolean expected, Runnable work) {
    if (expected) {
      work.run();
    } else {
      Claim.fails(what, CryptoException.class, work);
    }
  }

  private static List<Importer> all() {
    List<Importer> all = new ArrayList<>(SIGNATURES);
    all.addAll(CIPHERS);
    return all;
  }

  private static Jwk with(String jwk, String members) {
    return Jwk.parse("{" + members + "," + jwk.substring(1));
  }
}
