package dev.samovar.spi.json;

import com.dslplatform.json.DslJsonAccess;
import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonSource;
import dev.samovar.spi.Utf8;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The names of an object's members, by number: found in a document and written. */
public final class MemberNames {

  /** What follows the last member. */
  public static final int END = -1;

  /** The name of the member that tells the type. */
  private static final int TAG = -2;

  private final String[] names;

  /** By name: the member's number, which an alias shares. */
  private final int[] members;

  /** By member: its own name, which is the first of those that stand for it. */
  private final int[] own;

  /** By member: whether an object may lack it. */
  private final boolean[] optional;

  private final int last;

  /** By name: how it is written, with quotes and colon. */
  private final byte[][] written;

  private @Nullable NameTable table;
  private boolean closed;
  private byte[] tag = {};
  private byte[] opening = {JsonWriter.OBJECT_START};

  /** The members' names in their order. */
  public MemberNames(String... names) {
    this(names, numbers(names.length));
  }

  /** Names in any order, several of which may stand for one member; the first one is written. */
  public MemberNames(String[] names, int[] members) {
    this.names = names;
    this.members = members;
    written = new byte[names.length][];
    own = new int[names.length];
    optional = new boolean[names.length];
    int most = -1;
    for (int i = names.length - 1; i >= 0; i--) {
      own[members[i]] = i;
      most = Math.max(most, members[i]);
      written[i] = quoted(names[i], JsonWriter.SEMI);
    }
    last = most;
  }

  /** Begin each object with a member that tells the type. */
  public MemberNames tagged(String name, String value) {
    JsonWriter writer = DslJsonAccess.writer();
    writer.writeByte(JsonWriter.OBJECT_START);
    QuotedText.write(writer, name);
    writer.writeByte(JsonWriter.SEMI);
    QuotedText.write(writer, value);
    opening = writer.toByteArray();
    tag = Utf8.encode(name);
    return this;
  }

  /** Members that an object may lack. */
  public MemberNames optional(int... numbers) {
    for (int number : numbers) {
      optional[number] = true;
    }
    return this;
  }

  /** Refuse members that have no number, rather than skip them. */
  public MemberNames closed() {
    closed = true;
    return this;
  }

  /**
   * From the object's first byte to the first byte of the first member's value.
   *
   * @return the member's number, or {@link #END} behind the object
   */
  public int first(JsonReader<JsonSource> reader) throws IOException {
    JsonTokens tokens = reader.context;
    return tokens.beginObject() ? find(tokens) : END;
  }

  /**
   * From the end of a member's value to the first byte of the next one's.
   *
   * @return the member's number, or {@link #END} behind the object
   */
  public int next(JsonReader<JsonSource> reader) throws IOException {
    JsonTokens tokens = reader.context;
    return tokens.anotherName() ? find(tokens) : END;
  }

  /**
   * Keep each member that the object at a position lacks, after all of it was read.
   *
   * @return null, which stands for the object until the reading has ended
   */
  public <T> @Nullable T incomplete(JsonReader<JsonSource> reader, int start) {
    JsonTokens tokens = reader.context;
    if (tokens.bytes[start] != '{') {
      return null;
    }
    boolean[] found = Arrays.copyOf(optional, own.length);
    ObjectNames members = new ObjectNames(tokens.bytes, start);
    while (members.next()) {
      int name = named(members.name());
      if (name >= 0 && !found[this.members[name]]) {
        found[this.members[name]] = true;
        tokens.notNull(members.valueStart());
      }
    }
    for (int member = 0; member <= last; member++) {
      if (!found[member]) {
        tokens.missing(start, names[own[member]]);
      }
    }
    if (!tokens.isViolatedFrom(start)) {
      // A codec written by hand gave no value.
      tokens.broken(start, "invalid", "cannot be read");
    }
    return null;
  }

  /** Begin an object. */
  public void begin(JsonWriter writer) {
    writer.writeAscii(opening);
  }

  /** Write a member's name, after a comma if there is something before it. */
  public void write(JsonWriter writer, int member) {
    if (writer.getByteBuffer()[writer.size() - 1] != JsonWriter.OBJECT_START) {
      writer.writeByte(JsonWriter.COMMA);
    }
    writer.writeAscii(written[own[member]]);
  }

  /** End an object. */
  public void end(JsonWriter writer) {
    writer.writeByte(JsonWriter.OBJECT_END);
  }

  /** Skips members that have no number. */
  private int find(JsonTokens tokens) throws IOException {
    do {
      int name = isExpected(tokens) ? tokens.expectedName() : search(tokens);
      if (name >= 0) {
        tokens.found(name);
        return members[name];
      }
      if (closed && name != TAG) {
        tokens.broken(tokens.at, "unknown", "is not a member of this type");
      }
      tokens.skipUnknown();
    } while (tokens.anotherName());
    return END;
  }

  /** Whether the name that should be next is next, written as we would; then it is passed. */
  private boolean isExpected(JsonTokens tokens) throws IOException {
    int name = tokens.expectedName();
    if (name >= written.length) {
      return false;
    }
    byte[] text = written[name];
    byte[] bytes = tokens.bytes;
    int at = tokens.at;
    for (int i = 1; i < text.length; i++) {
      if (bytes[at + i] != text[i]) {
        return false;
      }
    }
    tokens.at = at + text.length;
    tokens.token();
    return true;
  }

  /** The number of the name at the tokens, or what else it is; the name is passed. */
  private int search(JsonTokens tokens) throws IOException {
    int start = tokens.at + 1;
    int end = tokens.skipText(start) - 1;
    tokens.at = end + 1;
    tokens.colon();
    byte[] bytes = tokens.bytes;
    int hash = 0;
    for (int i = start; i < end; i++) {
      if (bytes[i] == '\\') {
        tokens.checkAll();
        return named(JsonText.decode(bytes, start, end));
      }
      hash += bytes[i];
    }
    int name = table().find(bytes, start, end, hash);
    return name == NameTable.NONE && NameTable.isText(tag, bytes, start, end) ? TAG : name;
  }

  /** The first document that is read makes the table: a worker that only writes links no table. */
  private NameTable table() {
    NameTable known = table;
    if (known == null) {
      known = new NameTable(names);
      table = known;
    }
    return known;
  }

  private int named(String name) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return NameTable.NONE;
  }

  private static int[] numbers(int count) {
    int[] numbers = new int[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = i;
    }
    return numbers;
  }

  private static byte[] quoted(String name, byte end) {
    JsonWriter writer = DslJsonAccess.writer();
    QuotedText.write(writer, name);
    writer.writeByte(end);
    return writer.toByteArray();
  }
}
