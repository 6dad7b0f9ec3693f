package dev.samovar.testing.contract;

import java.util.List;

/** What cryptography gives, by the test vectors of its standards. */
public final class CryptoContract {

  private CryptoContract() {}

  public static List<Fact<Object>> facts() {
    Facts<Object> facts = new Facts<>();
    DigestFacts.add(facts);
    SecretKeyFacts.add(facts);
    KeyPairFacts.add(facts);
    JwkUseFacts.add(facts);
    return facts.list();
  }
}
