package dev.samovar.testing.contract;

import dev.samovar.crypto.CryptoException;
import dev.samovar.crypto.Digest;
import dev.samovar.crypto.DigestStream;
import dev.samovar.crypto.Hex;
import dev.samovar.crypto.TimingSafe;
import dev.samovar.http.Body;
import dev.samovar.spi.Utf8;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.util.UUID;

/** Digests, random bytes, comparisons. */
final class DigestFacts {

  private DigestFacts() {}

  static void add(Facts<Object> facts) {
    facts
        .fact("md5_isThatOfRfc1321", is(Digest.MD5, "900150983cd24fb0d6963f7d28e17f72"))
        .fact("sha1_isThatOfFips180", is(Digest.SHA_1, "a9993e364706816aba3e25717850c26c9cd0d89d"))
        .fact(
            "sha256_isThatOfFips180",
            is(Digest.SHA_256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"))
        .fact(
            "sha384_isThatOfFips180",
            is(
                Digest.SHA_384,
                "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed"
                    + "8086072ba1e7cc2358baeca134c825a7"))
        .fact(
            "sha512_isThatOfFips180",
            is(
                Digest.SHA_512,
                "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                    + "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"))
        .fact("digestOfNothing_isOne", DigestFacts::ofNothing)
        .fact("digestOfAStream_isThatOfItsBytes", DigestFacts::ofStream)
        .fact("digestStream_isThatOfWhatIsWritten", DigestFacts::written)
        .fact("closedDigestStream_takesNothing", DigestFacts::closed)
        .fact("digestOfABrokenStream_throws", DigestFacts::broken)
        .fact("equalBytes_areEqual", DigestFacts::equal)
        .fact("hex_comesBack", DigestFacts::hex)
        .fact("randomBytes_fillAnyArray", DigestFacts::random)
        .fact("randomUuid_isOfVersion4", DigestFacts::uuid);
  }

  private static Fact.Check<Object> is(Digest digest, String expected) {
    return nothing ->
        Claim.same(
            "the " + digest.algorithm() + " of abc",
            expected,
            Hex.of(digest.of(Utf8.encode("abc"))));
  }

  private static void ofNothing(Object nothing) {
    String expected = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    Claim.same("of no bytes", expected, Hex.of(Digest.SHA_256.of(new byte[0])));
    Claim.same("of an empty body", expected, Hex.of(Digest.SHA_256.of(Body.empty())));
  }

  private static void ofStream(Object nothing) {
    byte[] content = new MadeUp(3).bytes(200_000);

    byte[] digest = Digest.SHA_512.of(Body.of(new ByteArrayInputStream(content)));

    Claim.sameBytes("the digest", Digest.SHA_512.of(content), digest);
  }

  private static void written(Object nothing) throws IOException {
    byte[] content = new MadeUp(4).bytes(100_000);
    DigestStream stream = Digest.MD5.stream();

    stream.write(content[0]);
    stream.write(content, 1, content.length - 1);

    Claim.sameBytes("the digest", Digest.MD5.of(content), stream.digest());
    Claim.sameBytes("once more", Digest.MD5.of(content), stream.digest());
  }

  private static void closed(Object nothing) throws IOException {
    DigestStream stream = Digest.SHA_256.stream();
    stream.close();
    try {
      stream.write(1);
    } catch (IOException e) {
      Claim.contains("the message", "is closed", e.getMessage());
      return;
    }
    throw new ContractFailure("a write", "IOException", "nothing thrown");
  }

  private static void broken(Object nothing) {
    Claim.fails(
        "a stream that breaks off",
        CryptoException.class,
        () -> Digest.SHA_256.of(Body.of(new Broken())));
  }

  private static void equal(Object nothing) {
    Claim.holds("same", TimingSafe.equal("größer", "größer"));
    Claim.holds("another", !TimingSafe.equal("secret", "secreT"));
    Claim.holds("longer", !TimingSafe.equal("secret", "secrets"));
    Claim.holds("empty", TimingSafe.equal("", ""));
  }

  private static void hex(Object nothing) {
    Claim.same("digits", "00ff7f80", Hex.of(new byte[] {0, -1, 127, -128}));
    Claim.sameBytes("bytes", new byte[] {0, -1, 127, -128}, Hex.parse("00Ff7F80"));
    Claim.fails("half a byte", CryptoException.class, () -> Hex.parse("0"));
    Claim.fails("no digit", CryptoException.class, () -> Hex.parse("0g"));
    Claim.fails("a digit of another script", CryptoException.class, () -> Hex.parse("٠٠"));
  }

  private static void random(Object nothing) {
    byte[] bytes = new byte[150_000];
    new SecureRandom().nextBytes(bytes);
    int[] seen = new int[256];
    for (byte each : bytes) {
      seen[each & 0xFF]++;
    }
    for (int count : seen) {
      // 586 expected, of a standard deviation of 24: ten of them.
      Claim.holds("each byte about as often, was " + count, count > 346 && count < 826);
    }
  }

  private static void uuid(Object nothing) {
    UUID id = UUID.randomUUID();

    Claim.same("version", 4, id.version());
    Claim.same("variant", 2, id.variant());
    Claim.same("its text", id, UUID.fromString(id.toString()));
    Claim.holds("another one", !id.equals(UUID.randomUUID()));
  }

  /** Ends with an error after a few bytes. */
  private static final class Broken extends InputStream {
    private int left = 10;

    @Override
    public int read() throws IOException {
      if (left-- > 0) {
        return left;
      }
      throw new IOException("broken on purpose");
    }
  }
}
