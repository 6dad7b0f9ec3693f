package com.acme;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonCodec;
import dev.samovar.json.JsonSource;
import dev.samovar.json.JsonType;
import dev.samovar.spi.JsonCodecs;
import dev.samovar.spi.json.IntCodec;
import dev.samovar.spi.json.ListCodec;
import dev.samovar.spi.json.MemberNames;
import dev.samovar.spi.json.OptionalCodec;
import dev.samovar.spi.json.TokenCodec;
import dev.samovar.spi.json.WriteOnlyCodec;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Reads and writes a {@link Page} as JSON. */
public final class PageJsonCodec<T> implements TokenCodec<Page<T>> {

  /** The type of the record with these type arguments. */
  public static <T> JsonType<Page<T>> type(JsonType<T> t) {
    return JsonType.of(new PageJsonCodec<T>(t.codec()));
  }

  private static final MemberNames NAMES = new MemberNames(
      "items",
      "first",
      "parts",
      "total").optional(1);
  private final JsonCodec<List<T>> itemsMemberCodec;
  private final JsonCodec<Optional<T>> firstMemberCodec;
  private final JsonCodec<List<Page<T>>> partsMemberCodec;
  private final JsonCodec<T> tCodec;

  public PageJsonCodec(JsonCodec<T> tCodec) {
    this.tCodec = tCodec;
    itemsMemberCodec = new ListCodec<>(tCodec);
    firstMemberCodec = new OptionalCodec<>(tCodec);
    partsMemberCodec = new ListCodec<>(this);
  }

  @Override
  public Page<T> readNext(JsonReader<JsonSource> reader) throws IOException {
    int start = reader.context.position();
    List<T> items = null;
    Optional<T> first = Optional.empty();
    List<Page<T>> parts = null;
    int total = 0;
    boolean hasTotal = false;
    for (int member = NAMES.first(reader); member != MemberNames.END; member = NAMES.next(reader)) {
      switch (member) {
        case 0:
          items = itemsMemberCodec.readNext(reader);
          break;
        case 1:
          first = firstMemberCodec.readNext(reader);
          break;
        case 2:
          parts = partsMemberCodec.readNext(reader);
          break;
        case 3:
          total = IntCodec.readInt(reader);
          hasTotal = true;
          break;
        default:
      }
    }
    if (items == null
        || parts == null
        || !hasTotal) {
      return NAMES.incomplete(reader, start);
    }
    return new Page<>(items, first, parts, total);
  }

  @Override
  public void write(JsonWriter writer, Page<T> value) {
    NAMES.begin(writer);
    NAMES.write(writer, 0);
    itemsMemberCodec.write(writer, value.items());
    if (value.first().isPresent()) {
      NAMES.write(writer, 1);
      firstMemberCodec.write(writer, value.first());
    }
    NAMES.write(writer, 2);
    partsMemberCodec.write(writer, value.parts());
    NAMES.write(writer, 3);
    IntCodec.writeInt(writer, value.total());
    NAMES.end(writer);
  }

  /** Registers the codec for writing a {@link Page} of whatever. */
  public static final class Registration implements JsonCodecs {

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public void register(Registry registry) {
      registry.add(Page.class, (JsonCodec) new PageJsonCodec(WriteOnlyCodec.INSTANCE));
    }
  }
}
