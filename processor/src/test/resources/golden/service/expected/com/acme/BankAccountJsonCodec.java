package com.acme;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonSource;
import dev.samovar.spi.JsonCodecs;
import dev.samovar.spi.json.MemberNames;
import dev.samovar.spi.json.StringCodec;
import dev.samovar.spi.json.TokenCodec;
import java.io.IOException;

/** Reads and writes a {@link Bank.Account} as JSON. */
public final class BankAccountJsonCodec implements TokenCodec<Bank.Account>, JsonCodecs {

  /** The one that other codecs use. */
  public static final BankAccountJsonCodec INSTANCE = new BankAccountJsonCodec();

  private static final MemberNames NAMES = new MemberNames("owner");

  @Override
  public Bank.Account readNext(JsonReader<JsonSource> reader) throws IOException {
    int start = reader.context.position();
    String owner = null;
    for (int member = NAMES.first(reader); member != MemberNames.END; member = NAMES.next(reader)) {
      switch (member) {
        case 0:
          owner = StringCodec.INSTANCE.readNext(reader);
          break;
        default:
      }
    }
    if (owner == null) {
      return NAMES.incomplete(reader, start);
    }
    return new Bank.Account(owner);
  }

  @Override
  public void write(JsonWriter writer, Bank.Account value) {
    NAMES.begin(writer);
    NAMES.write(writer, 0);
    StringCodec.INSTANCE.write(writer, value.owner());
    NAMES.end(writer);
  }

  @Override
  public void register(Registry registry) {
    registry.add(Bank.Account.class, this);
  }
}
