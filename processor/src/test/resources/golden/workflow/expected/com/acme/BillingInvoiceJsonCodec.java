package com.acme;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonSource;
import dev.samovar.spi.JsonCodecs;
import dev.samovar.spi.json.LongCodec;
import dev.samovar.spi.json.MemberNames;
import dev.samovar.spi.json.TokenCodec;
import java.io.IOException;

/** Reads and writes a {@link Billing.Invoice} as JSON. */
public final class BillingInvoiceJsonCodec implements TokenCodec<Billing.Invoice>, JsonCodecs {

  /** The one that other codecs use. */
  public static final BillingInvoiceJsonCodec INSTANCE = new BillingInvoiceJsonCodec();

  private static final MemberNames NAMES = new MemberNames("cents");

  @Override
  public Billing.Invoice readNext(JsonReader<JsonSource> reader) throws IOException {
    int start = reader.context.position();
    long cents = 0;
    boolean hasCents = false;
    for (int member = NAMES.first(reader); member != MemberNames.END; member = NAMES.next(reader)) {
      switch (member) {
        case 0:
          cents = LongCodec.readLong(reader);
          hasCents = true;
          break;
        default:
      }
    }
    if (!hasCents) {
      return NAMES.incomplete(reader, start);
    }
    return new Billing.Invoice(cents);
  }

  @Override
  public void write(JsonWriter writer, Billing.Invoice value) {
    NAMES.begin(writer);
    NAMES.write(writer, 0);
    LongCodec.writeLong(writer, value.cents());
    NAMES.end(writer);
  }

  @Override
  public void register(Registry registry) {
    registry.add(Billing.Invoice.class, this);
  }
}
