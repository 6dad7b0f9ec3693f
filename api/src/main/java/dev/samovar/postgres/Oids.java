package dev.samovar.postgres;

/**
 * The object ids of built-in types, which never change.
 *
 * @see <a
 *     href="https://github.com/postgres/postgres/blob/master/src/include/catalog/pg_type.dat">pg_type.dat</a>
 */
final class Oids {

  static final int BOOL = 16;
  static final int BYTEA = 17;
  static final int INT8 = 20;
  static final int INT2 = 21;
  static final int INT4 = 23;
  static final int TEXT = 25;
  static final int OID = 26;
  static final int JSON = 114;
  static final int FLOAT4 = 700;
  static final int FLOAT8 = 701;
  static final int TIMESTAMPTZ = 1184;
  static final int NUMERIC = 1700;
  static final int UUID = 2950;
  static final int JSONB = 3802;

  private Oids() {}

  /** The type of an array's elements; 0 if it is no array that is known here. */
  static int ofElements(int array) {
    switch (array) {
      case 199:
        return JSON;
      case 1000:
        return BOOL;
      case 1001:
        return BYTEA;
      case 1005:
        return INT2;
      case 1007:
        return INT4;
      case 1016:
        return INT8;
      case 1021:
        return FLOAT4;
      case 1022:
        return FLOAT8;
      case 1028:
        return OID;
      case 1185:
        return TIMESTAMPTZ;
      case 1231:
        return NUMERIC;
      case 3807:
        return JSONB;
      // name, text, bpchar, varchar, inet, timestamp, date, time, uuid
      case 1003, 1009, 1014, 1015, 1041, 1115, 1182, 1183, 2951:
        return TEXT;
      default:
        return 0;
    }
  }
}
