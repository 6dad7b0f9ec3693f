package dev.samovar.bench;

/** How many letters to change, add or drop to make one text of the other. */
final class Levenshtein {

  private Levenshtein() {}

  static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      char letter = a.charAt(i - 1);
      for (int j = 1; j < row.length; j++) {
        int above = row[j];
        int change = letter == b.charAt(j - 1) ? diagonal : diagonal + 1;
        row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
