package dev.samovar.spi;

import dev.samovar.vectorize.VectorizeIndexInfo;
import dev.samovar.vectorize.VectorizeMatch;
import dev.samovar.vectorize.VectorizeQuery;
import dev.samovar.vectorize.VectorizeVector;
import java.util.List;

/** An index; what it is given is within the limits. */
public interface VectorizeDriver {

  VectorizeIndexInfo describe();

  /** The id of the change, as of each of them. */
  String insert(List<VectorizeVector> vectors);

  String upsert(List<VectorizeVector> vectors);

  String deleteByIds(List<String> ids);

  List<VectorizeMatch> query(float[] vector, VectorizeQuery query);

  List<VectorizeMatch> queryById(String id, VectorizeQuery query);

  List<VectorizeVector> getByIds(List<String> ids);
}
