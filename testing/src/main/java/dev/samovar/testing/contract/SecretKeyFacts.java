package dev.samovar.testing.contract;

import dev.samovar.crypto.AesGcmKey;
import dev.samovar.crypto.AesGcmParameters;
import dev.samovar.crypto.CryptoException;
import dev.samovar.crypto.Hash;
import dev.samovar.crypto.Hex;
import dev.samovar.crypto.Hkdf;
import dev.samovar.crypto.HmacKey;
import dev.samovar.crypto.Jwk;
import dev.samovar.crypto.Pbkdf2;
import dev.samovar.spi.Utf8;
import java.util.Arrays;

/** Keys that both sides have, and keys that are made of others. */
final class SecretKeyFacts {
  private static final String AES_128 = "feffe9928665731c6d6a8f9467308308";
  private static final String PLAINTEXT =
      "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
          + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39";
  private static final byte[] ADDITIONAL = Hex.parse("feedfacedeadbeeffeedfacedeadbeefabaddad2");

  private SecretKeyFacts() {}

  static void add(Facts<Object> facts) {
    facts
        .fact("hmac_isThatOfRfc4231", SecretKeyFacts::hmac)
        .fact("hmac_verifiesItsOwnAlone", SecretKeyFacts::verified)
        .fact("hmacKey_comesBack", SecretKeyFacts::hmacKey)
        .fact("emptyHmacKey_isRefused", SecretKeyFacts::emptyHmacKey)
        .fact("aesGcm_isThatOfItsSpecification", SecretKeyFacts::aesGcm)
        .fact("aesGcm_comesBack", SecretKeyFacts::sealed)
        .fact("aesGcm_takesANewIvEachTime", SecretKeyFacts::newIv)
        .fact("changedCiphertext_isRefused", SecretKeyFacts::tampered)
        .fact("shortTag_isSo", SecretKeyFacts::shortTag)
        .fact("aesKeyOfAnotherLength_isRefused", SecretKeyFacts::aesKeyLength)
        .fact("secrets_areNotInTexts", SecretKeyFacts::texts)
        .fact("pbkdf2_isThatOfRfc6070AndRfc7914", SecretKeyFacts::pbkdf2)
        .fact("pbkdf2BeyondThePlatformsMost_isRefused", SecretKeyFacts::tooManyIterations)
        .fact("hkdf_isThatOfRfc5869", SecretKeyFacts::hkdf);
  }

  private static void hmac(Object nothing) {
    byte[] key = Hex.parse("0b".repeat(20));
    byte[] data = Utf8.encode("Hi There");

    hmac(
        key,
        Hash.SHA_256,
        data,
        "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    hmac(
        key,
        Hash.SHA_384,
        data,
        "afd03944d84895626b0825f4ab46907f15f9dadbe4101ec682aa034c7cebc59c"
            + "faea9ea9076ede7f4af152e8b2fa9cb6");
    hmac(
        key,
        Hash.SHA_512,
        data,
        "87aa7cdea5ef619d4ff0b4241a1d6cb02379f4e2ce4ec2787ad0b30545e17cde"
            + "daa833b7d6b8a702038b274eaea3f4e4be9d914eeb61f1702e696c203a126854");
    // RFC 2202.
    hmac(
        Utf8.encode("Jefe"),
        Hash.SHA_1,
        Utf8.encode("what do ya want for nothing?"),
        "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79");
    hmac(
        Hex.parse("aa".repeat(131)),
        Hash.SHA_512,
        Utf8.encode("Test Using Larger Than Block-Size Key - Hash Key First"),
        "80b24263c7c1a3ebb71493c1dd7be8b49b46d1f41b4aeec1121b013783f8f352"
            + "6b56d037e05f2598bd0fd2215d6a1e5295e64f73f63f0aec8b915a985d786598");
  }

  private static void hmac(byte[] key, Hash hash, byte[] data, String expected) {
    Claim.same(hash.algorithm(), expected, Hex.of(HmacKey.of(key, hash).sign(data)));
  }

  private static void verified(Object nothing) {
    HmacKey key = HmacKey.generate(Hash.SHA_256);
    byte[] data = Utf8.encode("data");
    byte[] signature = key.sign(data);

    Claim.holds("its own", key.verify(data, signature));
    Claim.holds("of other data", !key.verify(Utf8.encode("date"), signature));
    Claim.holds("of another key", !HmacKey.generate(Hash.SHA_256).verify(data, signature));
    Claim.holds("the start of one", !key.verify(data, Arrays.copyOf(signature, 16)));
    Claim.holds("none", !key.verify(data, new byte[0]));
    signature[31] ^= 1;
    Claim.holds("one with a bit changed", !key.verify(data, signature));
  }

  private static void hmacKey(Object nothing) {
    HmacKey key =
        HmacKey.of(
            Jwk.parse("{\"kty\":\"oct\",\"k\":\"SmVmZUplZmVKZWZlSmVmZUplZmVKZWZlSmVmZUplZmU\"}"),
            Hash.SHA_256);

    Claim.sameBytes("the key", Utf8.encode("Jefe".repeat(8)), key.toBytes());
    Claim.same("as long as its hash", 64, HmacKey.generate(Hash.SHA_512).toBytes().length);
    Claim.fails(
        "a key for another algorithm",
        CryptoException.class,
        () ->
            HmacKey.of(
                Jwk.parse(
                    "{\"kty\":\"oct\",\"k\":\"SmVmZUplZmVKZWZlSmVmZUplZmVKZWZlSmVmZUplZmU\",\"alg\":\"HS512\"}"),
                Hash.SHA_256));
    Claim.fails(
        "a public key as a secret",
        CryptoException.class,
        () -> HmacKey.of(Jwk.parse(KnownKeys.RSA), Hash.SHA_256));
  }

  private static void emptyHmacKey(Object nothing) {
    Claim.fails("an empty key", CryptoException.class, () -> HmacKey.of(new byte[0], Hash.SHA_256));
  }

  private static void aesGcm(Object nothing) {
    // McGrew and Viega, test cases 3, 5 and 16.
    aesGcm(
        AES_128,
        AesGcmParameters.of(Hex.parse("cafebabefacedbaddecaf888")),
        PLAINTEXT + "1aafd255",
        "42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e2329aca12e21d514b25466931c"
            + "7d8f6a5aac84aa051ba30b396a0aac973d58e091473f59854d5c2af327cd64a62cf35abd2ba6fab4");
    aesGcm(
        AES_128,
        AesGcmParameters.of(Hex.parse("cafebabefacedbad")).withAdditionalData(ADDITIONAL),
        PLAINTEXT,
        "61353b4c2806934a777ff51fa22a4755699b2a714fcdc6f83766e5f97b6c742373806900e49f24b2"
            + "2b097544d4896b424989b5e1ebac0f07c23f45983612d2e79e3b0785561be14aaca2fccb");
    aesGcm(
        AES_128 + AES_128,
        AesGcmParameters.of(Hex.parse("cafebabefacedbaddecaf888")).withAdditionalData(ADDITIONAL),
        PLAINTEXT,
        "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3d"
            + "a7b08b1056828838c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b");
  }

  private static void aesGcm(
      String secret, AesGcmParameters parameters, String plaintext, String expected) {
    AesGcmKey key = AesGcmKey.of(Hex.parse(secret));

    Claim.same("encrypted", expected, Hex.of(key.encrypt(Hex.parse(plaintext), parameters)));
    Claim.same("decrypted", plaintext, Hex.of(key.decrypt(Hex.parse(expected), parameters)));
  }

  private static void sealed(Object nothing) {
    AesGcmKey key = AesGcmKey.generate();
    byte[] text = Utf8.encode("größer");

    Claim.sameBytes("alone", text, key.decrypt(key.encrypt(text)));
    Claim.sameBytes("nothing", new byte[0], key.decrypt(key.encrypt(new byte[0])));
    Claim.sameBytes(
        "with additional data", text, key.decrypt(key.encrypt(text, ADDITIONAL), ADDITIONAL));
    Claim.same("its length", 12 + text.length + 16, key.encrypt(text).length);
  }

  private static void newIv(Object nothing) {
    AesGcmKey key = AesGcmKey.generate();

    byte[] one = key.encrypt(new byte[1]);
    byte[] other = key.encrypt(new byte[1]);

    Claim.holds("the IVs differ", !Arrays.equals(Arrays.copyOf(one, 12), Arrays.copyOf(other, 12)));
  }

  private static void tampered(Object nothing) {
    AesGcmKey key = AesGcmKey.generate();
    byte[] sealed = key.encrypt(Utf8.encode("text"), ADDITIONAL);

    undecryptable("other additional data", () -> key.decrypt(sealed));
    undecryptable("another key", () -> AesGcmKey.generate().decrypt(sealed, ADDITIONAL));
    undecryptable("too short", () -> key.decrypt(Arrays.copyOf(sealed, 20), ADDITIONAL));
    undecryptable("shorter than the IV", () -> key.decrypt(new byte[3]));
    for (int i = 0; i < sealed.length; i += 5) {
      byte[] changed = sealed.clone();
      changed[i] ^= 1;
      undecryptable("byte " + i + " changed", () -> key.decrypt(changed, ADDITIONAL));
    }
  }

  private static void undecryptable(String what, Runnable work) {
    CryptoException thrown = Claim.fails(what, CryptoException.class, work);
    Claim.contains("the message", "Could not decrypt", thrown.getMessage());
  }

  private static void shortTag(Object nothing) {
    AesGcmKey key = AesGcmKey.generate();
    AesGcmParameters parameters = AesGcmParameters.of(new byte[12]).withTagBits(96);

    byte[] ciphertext = key.encrypt(new byte[5], parameters);

    Claim.same("the length", 5 + 12, ciphertext.length);
    Claim.sameBytes("decrypted", new byte[5], key.decrypt(ciphertext, parameters));
    Claim.fails("a tag that is too short", CryptoException.class, () -> parameters.withTagBits(64));
  }

  private static void aesKeyLength(Object nothing) {
    Claim.fails("17 bytes", CryptoException.class, () -> AesGcmKey.of(new byte[17]));
    Claim.same("a new one", 32, AesGcmKey.generate().toBytes().length);
  }

  private static void texts(Object nothing) {
    Jwk secret =
        Jwk.parse(
            "{\"kty\":\"oct\",\"k\":\"SmVmZUplZmVKZWZlSmVmZUplZmVKZWZlSmVmZUplZmU\",\"kid\":\"one\"}");

    Claim.same("a JWK", "Jwk[oct, kid one, alg none]", secret.toString());
    Claim.same("an HMAC key", "HmacKey[HS256]", HmacKey.of(secret, Hash.SHA_256).toString());
    Claim.same("an AES key", "AesGcmKey[]", AesGcmKey.generate().toString());
    CryptoException thrown =
        Claim.fails("no JSON", CryptoException.class, () -> Jwk.parse("{\"k\":\"SmVmZQ\" x"));
    Claim.lacks("the message", "SmVm", thrown.getMessage());
  }

  private static void pbkdf2(Object nothing) {
    pbkdf2(Hash.SHA_1, "password", "salt", 1, "0c60c80f961f0e71f3a9b524af6012062fe037a6");
    pbkdf2(Hash.SHA_1, "password", "salt", 4096, "4b007901b765489abead49d926f721d065a429c1");
    pbkdf2(
        Hash.SHA_1,
        "passwordPASSWORDpassword",
        "saltSALTsaltSALTsaltSALTsaltSALTsalt",
        4096,
        "3d2eec4fe41c849b80c8d83662c0e44a8b291a964cf2f07038");
    pbkdf2(
        Hash.SHA_256,
        "passwd",
        "salt",
        1,
        "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc"
            + "49ca9cccf179b645991664b39d77ef317c71b845b1e30bd509112041d3a19783");
  }

  private static void pbkdf2(
      Hash hash, String password, String salt, int iterations, String expected) {
    byte[] derived =
        new Pbkdf2(hash, iterations)
            .derive(Utf8.encode(password), Utf8.encode(salt), expected.length() / 2);

    Claim.same(password + ", " + iterations, expected, Hex.of(derived));
  }

  private static void tooManyIterations(Object nothing) {
    CryptoException thrown =
        Claim.fails(
            "more than 100,000", CryptoException.class, () -> new Pbkdf2(Hash.SHA_256, 100_001));
    Claim.contains("the message", "1 to 100000 iterations", thrown.getMessage());
    Claim.fails("none", CryptoException.class, () -> new Pbkdf2(Hash.SHA_256, 0));
  }

  private static void hkdf(Object nothing) {
    byte[] secret = Hex.parse("0b".repeat(22));
    Hkdf hkdf = new Hkdf(Hash.SHA_256);

    Claim.same(
        "test case 1",
        "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865",
        Hex.of(
            hkdf.derive(
                secret,
                Hex.parse("000102030405060708090a0b0c"),
                Hex.parse("f0f1f2f3f4f5f6f7f8f9"),
                42)));
    Claim.same(
        "test case 3",
        "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8",
        Hex.of(hkdf.derive(secret, new byte[0], new byte[0], 42)));
    Claim.fails(
        "too much",
        CryptoException.class,
        () -> hkdf.derive(secret, new byte[0], new byte[0], 255 * 32 + 1));
  }
}
