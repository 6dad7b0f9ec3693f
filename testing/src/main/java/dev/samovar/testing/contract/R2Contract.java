package dev.samovar.testing.contract;

import dev.samovar.r2.R2Bucket;
import java.util.ArrayList;
import java.util.List;

/** What an R2 bucket promises; it may hold keys of other facts, and those of earlier runs. */
public final class R2Contract {

  private R2Contract() {}

  public static List<Fact<R2Bucket>> facts() {
    List<Fact<R2Bucket>> facts = new ArrayList<>();
    facts.addAll(R2ObjectFacts.facts());
    facts.addAll(R2ConditionFacts.facts());
    facts.addAll(R2ListFacts.facts());
    facts.addAll(R2UploadFacts.facts());
    return facts;
  }
}
