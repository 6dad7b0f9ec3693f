package dev.samovar.jvm.vectorize;

/** How similar two vectors are. */
public enum Metric {
  /** 1 is the same direction, -1 the opposite. */
  COSINE {
    @Override
    double score(float[] one, float[] other) {
      return dot(one, other) / Math.sqrt(dot(one, one) * dot(other, other));
    }
  },
  /** A distance: 0 is the same. */
  EUCLIDEAN {
    @Override
    double score(float[] one, float[] other) {
      double sum = 0;
      for (int i = 0; i < one.length; i++) {
        sum += ((double) one[i] - other[i]) * ((double) one[i] - other[i]);
      }
      return Math.sqrt(sum);
    }

    @Override
    double rank(double score) {
      return score;
    }
  },
  DOT_PRODUCT {
    @Override
    double score(float[] one, float[] other) {
      return dot(one, other);
    }
  };

  abstract double score(float[] one, float[] other);

  /** Less comes first. */
  double rank(double score) {
    return -score;
  }

  private static double dot(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += (double) one[i] * other[i];
    }
    return sum;
  }
}
