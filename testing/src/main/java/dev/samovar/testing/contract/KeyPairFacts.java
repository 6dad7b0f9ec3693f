package dev.samovar.testing.contract;

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
import dev.samovar.crypto.Jwk;
import dev.samovar.crypto.JwkSet;
import dev.samovar.crypto.KeyPair;
import dev.samovar.crypto.RsaAlgorithm;
import dev.samovar.crypto.RsaOaepPrivateKey;
import dev.samovar.crypto.RsaOaepPublicKey;
import dev.samovar.crypto.RsaPrivateKey;
import dev.samovar.crypto.RsaPublicKey;
import dev.samovar.crypto.VerifyingKey;
import dev.samovar.spi.Utf8;
import java.util.Arrays;
import java.util.Base64;

/** Keys of which one is public. */
final class KeyPairFacts {
  private static final byte[] ABC = Utf8.encode("abc");

  private KeyPairFacts() {}

  static void add(Facts<Object> facts) {
    facts
        .fact("rsaSignature_isThatOfRfc7515", KeyPairFacts::rsa)
        .fact("rsaSignatureOfEachAlgorithm_isVerified", KeyPairFacts::rsaAlgorithms)
        .fact("newRsaPair_signsAndComesBack", KeyPairFacts::newRsa)
        .fact("shortRsaKey_isRefused", KeyPairFacts::shortRsa)
        .fact("rsaOaep_comesBack", KeyPairFacts::rsaOaep)
        .fact("ecSignaturesOfOthers_areVerified", KeyPairFacts::ecVerified)
        .fact("newEcPairs_signAndComeBack", KeyPairFacts::newEc)
        .fact("ecKeysAsPem_areTheSame", KeyPairFacts::ecPem)
        .fact("pointBesideTheCurve_isRefused", KeyPairFacts::besideTheCurve)
        .fact("ed25519Signature_isThatOfRfc8037", KeyPairFacts::ed25519)
        .fact("newEd25519Pair_signsAndComesBack", KeyPairFacts::newEd25519)
        .fact("ecdh_isThatOfNist", KeyPairFacts::ecdh)
        .fact("keyOfAnotherKind_isRefused", KeyPairFacts::otherKind)
        .fact("halvesOfDifferentPairs_areRefused", KeyPairFacts::halves)
        .fact("bytesThatAreNoKey_areRefused", KeyPairFacts::noKey)
        .fact("pemOfAnotherKind_isRefusedWithWhatToDo", KeyPairFacts::otherPem)
        .fact("jwkSet_isSearchedById", KeyPairFacts::jwkSet)
        .fact("privateKeys_areNotInTexts", KeyPairFacts::texts);
  }

  private static void rsa(Object nothing) {
    Jwk jwk = Jwk.parse(KnownKeys.RSA);
    byte[] input = Utf8.encode(KnownKeys.RSA_INPUT);

    byte[] signature = RsaPrivateKey.of(jwk, RsaAlgorithm.RS256).sign(input);

    Claim.same(
        "the signature",
        KnownKeys.RSA_SIGNATURE,
        Base64.getUrlEncoder().withoutPadding().encodeToString(signature));
    verifies(RsaPublicKey.of(jwk, RsaAlgorithm.RS256), input, signature);
    Claim.holds(
        "not with another algorithm",
        !RsaPublicKey.of(jwk, RsaAlgorithm.RS512).verify(input, signature));
    Claim.holds(
        "PS256 of OpenSSL",
        RsaPublicKey.of(jwk, RsaAlgorithm.PS256).verify(ABC, url(KnownKeys.PSS_SIGNATURE)));
  }

  private static void rsaAlgorithms(Object nothing) {
    Jwk jwk = Jwk.parse(KnownKeys.RSA);
    for (RsaAlgorithm algorithm : RsaAlgorithm.values()) {
      RsaPrivateKey key = RsaPrivateKey.of(jwk, algorithm);
      Claim.same("the name", algorithm.name(), key.algorithm());
      verifies(RsaPublicKey.of(jwk, algorithm), ABC, key.sign(ABC));
    }
  }

  private static void newRsa(Object nothing) {
    KeyPair<RsaPrivateKey, RsaPublicKey> pair = RsaPrivateKey.generate(RsaAlgorithm.PS384, 2048);
    byte[] signature = RsaPrivateKey.of(pair.privateKey().toPkcs8(), RsaAlgorithm.PS384).sign(ABC);

    verifies(pair.publicKey(), ABC, signature);
    verifies(RsaPublicKey.of(pair.publicKey().toSpki(), RsaAlgorithm.PS384), ABC, signature);
    verifies(RsaPublicKey.of(pair.publicKey().toJwk(), RsaAlgorithm.PS384), ABC, signature);
  }

  private static void shortRsa(Object nothing) {
    CryptoException thrown =
        Claim.fails(
            "1024 bits",
            CryptoException.class,
            () -> RsaPublicKey.ofPem(KnownKeys.SHORT_RSA_PEM, RsaAlgorithm.RS256));
    Claim.contains("the message", "has 1024 bits", thrown.getMessage());
    Claim.fails(
        "a new one", CryptoException.class, () -> RsaPrivateKey.generate(RsaAlgorithm.RS256, 1024));
  }

  private static void rsaOaep(Object nothing) {
    Jwk jwk = Jwk.parse(KnownKeys.RSA);
    for (Hash hash : Hash.values()) {
      RsaOaepPrivateKey key = RsaOaepPrivateKey.of(jwk, hash);
      byte[] ciphertext = RsaOaepPublicKey.of(jwk, hash).encrypt(ABC);
      Claim.sameBytes(hash.algorithm(), ABC, key.decrypt(ciphertext));
      ciphertext[100] ^= 1;
      Claim.fails("changed", CryptoException.class, () -> key.decrypt(ciphertext));
    }
    Claim.sameBytes(
        "of OpenSSL",
        Utf8.encode("größer"),
        RsaOaepPrivateKey.of(jwk, Hash.SHA_256).decrypt(url(KnownKeys.OAEP_CIPHERTEXT)));
    RsaOaepPublicKey longest = RsaOaepPublicKey.of(jwk, Hash.SHA_256);
    Claim.same("190 bytes", 256, longest.encrypt(new byte[190]).length);
    Claim.fails("191 bytes", CryptoException.class, () -> longest.encrypt(new byte[191]));
  }

  private static void ecVerified(Object nothing) {
    verifies(
        EcPublicKey.of(Jwk.parse(KnownKeys.EC), EcAlgorithm.ES256),
        Utf8.encode(KnownKeys.EC_INPUT),
        url(KnownKeys.EC_SIGNATURE));
    verifies(
        EcPublicKey.of(Jwk.parse(KnownKeys.EC_521), EcAlgorithm.ES512),
        Utf8.encode(KnownKeys.EC_521_INPUT),
        url(KnownKeys.EC_521_SIGNATURE));
    verifies(
        EcPublicKey.of(Jwk.parse(KnownKeys.EC_384), EcAlgorithm.ES384),
        ABC,
        url(KnownKeys.EC_384_SIGNATURE));
    Claim.holds(
        "r and s of 0 sign nothing",
        !EcPublicKey.of(Jwk.parse(KnownKeys.EC), EcAlgorithm.ES256).verify(ABC, new byte[64]));
  }

  private static void newEc(Object nothing) {
    for (EcAlgorithm algorithm : EcAlgorithm.values()) {
      KeyPair<EcPrivateKey, EcPublicKey> pair = EcPrivateKey.generate(algorithm);
      byte[] signature = EcPrivateKey.of(pair.privateKey().toPkcs8(), algorithm).sign(ABC);

      Claim.same("the length", 2 * algorithm.curve().bytes(), signature.length);
      verifies(pair.publicKey(), ABC, signature);
      verifies(EcPublicKey.of(pair.publicKey().toSpki(), algorithm), ABC, signature);
      verifies(EcPublicKey.of(pair.publicKey().toJwk(), algorithm), ABC, signature);
    }
  }

  private static void ecPem(Object nothing) {
    EcPublicKey publicKey = EcPublicKey.ofPem(KnownKeys.EC_PUBLIC_PEM, EcAlgorithm.ES256);

    verifies(publicKey, Utf8.encode(KnownKeys.EC_INPUT), url(KnownKeys.EC_SIGNATURE));
    verifies(
        publicKey, ABC, EcPrivateKey.ofPem(KnownKeys.EC_PRIVATE_PEM, EcAlgorithm.ES256).sign(ABC));
    verifies(publicKey, ABC, EcPrivateKey.of(Jwk.parse(KnownKeys.EC), EcAlgorithm.ES256).sign(ABC));
    Claim.same(
        "as a JWK", Jwk.parse(KnownKeys.EC).toPublicJson(), publicKey.toJwk().toPublicJson());
  }

  private static void besideTheCurve(Object nothing) {
    byte[] point = Hex.parse(KnownKeys.ECDH_OTHER_POINT);
    point[40] ^= 1;
    refused("beside the curve", () -> EcdhPublicKey.ofPoint(point, EcCurve.P_256));
    refused("to verify with", () -> EcPublicKey.ofPoint(point, EcAlgorithm.ES256));
    refused("infinity", () -> EcdhPublicKey.ofPoint(new byte[1], EcCurve.P_256));
    refused(
        "as a JWK",
        () ->
            EcPublicKey.of(
                Jwk.parse(KnownKeys.EC.replace("\"x\":\"f8", "\"x\":\"f9")), EcAlgorithm.ES256));
  }

  private static void ed25519(Object nothing) {
    Jwk jwk = Jwk.parse(KnownKeys.ED25519);
    byte[] input = Utf8.encode(KnownKeys.ED25519_INPUT);

    byte[] signature = Ed25519PrivateKey.of(jwk).sign(input);

    Claim.sameBytes("the signature", url(KnownKeys.ED25519_SIGNATURE), signature);
    verifies(Ed25519PublicKey.of(jwk), input, signature);
  }

  private static void newEd25519(Object nothing) {
    KeyPair<Ed25519PrivateKey, Ed25519PublicKey> pair = Ed25519PrivateKey.generate();
    byte[] signature = Ed25519PrivateKey.of(pair.privateKey().toPkcs8()).sign(ABC);

    verifies(pair.publicKey(), ABC, signature);
    verifies(Ed25519PublicKey.of(pair.publicKey().toSpki()), ABC, signature);
    verifies(Ed25519PublicKey.of(pair.publicKey().toJwk()), ABC, signature);
    verifies(Ed25519PublicKey.ofRaw(pair.publicKey().toRaw()), ABC, signature);
  }

  private static void ecdh(Object nothing) {
    EcdhPrivateKey key = EcdhPrivateKey.of(Jwk.parse(KnownKeys.ECDH), EcCurve.P_256);
    byte[] point = Hex.parse(KnownKeys.ECDH_OTHER_POINT);

    byte[] secret = key.agree(EcdhPublicKey.ofPoint(point, EcCurve.P_256));

    Claim.same("the secret", KnownKeys.ECDH_SECRET, Hex.of(secret));
    for (EcCurve curve : EcCurve.values()) {
      KeyPair<EcdhPrivateKey, EcdhPublicKey> one = EcdhPrivateKey.generate(curve);
      KeyPair<EcdhPrivateKey, EcdhPublicKey> other = EcdhPrivateKey.generate(curve);
      EcdhPublicKey sent = EcdhPublicKey.ofPoint(one.publicKey().toPoint(), curve);
      byte[] agreed = one.privateKey().agree(other.publicKey());
      Claim.same("its length", curve.bytes(), agreed.length);
      Claim.sameBytes("both have it", agreed, other.privateKey().agree(sent));
    }
  }

  private static void otherKind(Object nothing) {
    refused("EC as RSA", () -> RsaPublicKey.of(Jwk.parse(KnownKeys.EC), RsaAlgorithm.RS256));
    refused("another curve", () -> EcPublicKey.of(Jwk.parse(KnownKeys.EC), EcAlgorithm.ES384));
    refused(
        "another curve as PEM",
        () -> EcPublicKey.ofPem(KnownKeys.EC_PUBLIC_PEM, EcAlgorithm.ES384));
    refused(
        "EC as RSA, PEM", () -> RsaPublicKey.ofPem(KnownKeys.EC_PUBLIC_PEM, RsaAlgorithm.RS256));
    refused(
        "a public key as a private one",
        () -> EcPrivateKey.of(Jwk.parse(KnownKeys.EC_384), EcAlgorithm.ES384));
    refused(
        "for another algorithm",
        () ->
            RsaPublicKey.of(
                Jwk.parse(KnownKeys.RSA.replace("{", "{\"alg\":\"RS512\",")), RsaAlgorithm.RS256));
  }

  private static void halves(Object nothing) {
    Jwk mixed =
        Jwk.parse(
            KnownKeys.EC.replace(
                "jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI",
                "fX3F9x6yndr4DWIUYy7q4D2QWK8fttIu2AuttivBpTQ"));
    refused("two EC keys", () -> EcPrivateKey.of(mixed, EcAlgorithm.ES256));
  }

  private static void noKey(Object nothing) {
    byte[] bytes = new MadeUp(7).bytes(300);
    refused("as SPKI", () -> RsaPublicKey.of(bytes, RsaAlgorithm.RS256));
    refused("as PKCS8", () -> EcPrivateKey.of(bytes, EcAlgorithm.ES256));
    refused("empty", () -> Ed25519PublicKey.of(new byte[0]));
    refused("no JWK", () -> Jwk.parse("{}"));
    refused("no JSON", () -> Jwk.parse("key"));
    refused(
        "no member",
        () -> EcPublicKey.of(Jwk.parse("{\"kty\":\"EC\",\"crv\":\"P-256\"}"), EcAlgorithm.ES256));
  }

  private static void otherPem(Object nothing) {
    String pem = KnownKeys.EC_PRIVATE_PEM.replace("PRIVATE", "EC PRIVATE");
    CryptoException thrown =
        Claim.fails(
            "SEC1", CryptoException.class, () -> EcPrivateKey.ofPem(pem, EcAlgorithm.ES256));
    Claim.contains("what it is", "is a EC PRIVATE KEY", thrown.getMessage());
    Claim.contains("what to do", "openssl pkcs8 -topk8", thrown.getMessage());
    refused("no PEM", () -> RsaPublicKey.ofPem("key", RsaAlgorithm.RS256));
    refused(
        "cut off",
        () -> EcPublicKey.ofPem(KnownKeys.EC_PUBLIC_PEM.substring(0, 100), EcAlgorithm.ES256));
  }

  private static void jwkSet(Object nothing) {
    JwkSet keys =
        JwkSet.parse(
            "{\"keys\":[{\"kty\":\"new\",\"kid\":\"a\"},{\"kid\":\"no key\"},"
                + KnownKeys.EC.replace("{", "{\"kid\":\"b\",\"use\":\"sig\",\"x5c\":[],")
                + "]}");

    Claim.same("two keys", 2, keys.keys().size());
    Claim.same("of its type", "EC", keys.find("b").orElseThrow().type());
    Claim.holds("another one", keys.find("c").isEmpty());
    Claim.fails("no set", CryptoException.class, () -> JwkSet.parse("{\"keys\":{}}"));
  }

  private static void texts(Object nothing) {
    Jwk jwk = Jwk.parse(KnownKeys.RSA);

    Claim.same("a JWK", "Jwk[RSA, kid none, alg none]", jwk.toString());
    Claim.lacks("its public JSON", "\"d\"", jwk.toPublicJson());
    Claim.same(
        "a key", "RsaPrivateKey[PS256]", RsaPrivateKey.of(jwk, RsaAlgorithm.PS256).toString());
  }

  private static void verifies(VerifyingKey key, byte[] data, byte[] signature) {
    Claim.holds("verified by " + key, key.verify(data, signature));
    Claim.holds("of other data", !key.verify(Arrays.copyOf(data, data.length + 1), signature));
    Claim.holds("cut off", !key.verify(data, Arrays.copyOf(signature, signature.length - 1)));
    Claim.holds("empty", !key.verify(data, new byte[0]));
    byte[] changed = signature.clone();
    changed[signature.length / 2] ^= 1;
    Claim.holds("changed", !key.verify(data, changed));
  }

  private static void refused(String what, Runnable work) {
    Claim.fails(what, CryptoException.class, work);
  }

  private static byte[] url(String text) {
    return Base64.getUrlDecoder().decode(text);
  }
}
