package dev.samovar.postgres;

import dev.samovar.postgres.PostgresException.Kind;

/** What the five characters say. */
final class SqlStates {

  static final String IN_FAILED_TRANSACTION = "25P02";
  static final String DATATYPE_MISMATCH = "42804";
  static final String PROGRAM_LIMIT = "54000";

  private SqlStates() {}

  static Kind kind(String sqlState) {
    switch (sqlState) {
      case "23505":
        return Kind.UNIQUE;
      case "23503":
        return Kind.FOREIGN_KEY;
      case "23502":
        return Kind.NOT_NULL;
      case "23514":
        return Kind.CHECK;
      case "23P01":
        return Kind.EXCLUSION;
      case "08P01": // more or fewer values than parameters
        return Kind.SQL;
      case "42501", "25006":
        return Kind.NOT_ALLOWED;
      case "40001", "40P01":
        return Kind.SERIALIZATION;
      case "57014", "25P03", "25P04":
        return Kind.TIMEOUT;
      case "55P03":
        return Kind.BUSY;
      case "57P01", "57P02", "57P03":
        return Kind.UNAVAILABLE;
      default:
        return kindOfClass(sqlState);
    }
  }

  private static Kind kindOfClass(String sqlState) {
    switch (sqlState.substring(0, Math.min(2, sqlState.length()))) {
      case "08", "58":
        return Kind.UNAVAILABLE;
      case "22":
        return Kind.DATATYPE;
      case "28":
        return Kind.NOT_ALLOWED;
      case "42":
        return Kind.SQL;
      case "53":
        return Kind.BUSY;
      default:
        return Kind.OTHER;
    }
  }
}
