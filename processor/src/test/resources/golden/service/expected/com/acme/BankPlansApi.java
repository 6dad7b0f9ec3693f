package com.acme;

import dev.samovar.http.client.Service;
import dev.samovar.json.JsonType;
import dev.samovar.spi.RpcValue;
import dev.samovar.spi.ServiceContract;
import java.util.List;

/** {@link Bank.Plans} over the wire: the stub of a caller, and the calls to an object. */
public final class BankPlansApi implements ServiceContract<Bank.Plans> {
  public static final String NAME = "com.acme.Bank.Plans";

  @Override
  public Bank.Plans stub(Service object) {
    return new Stub(object);
  }

  public static RpcValue call(Object object, String method, List<RpcValue> arguments) {
    if (!(object instanceof Bank.Plans target)) {
      throw new IllegalArgumentException(object.getClass().getName() + " is no " + NAME);
    }
    switch (method) {
      case "plan":
        return RpcValue.of(target.plan(), JsonType.of(String.class));
      default:
        throw new IllegalArgumentException(NAME + " has no method " + method);
    }
  }

  private record Stub(Service object) implements Bank.Plans {

    @Override
    public String plan() {
      return this.object.call("plan", List.of()).read(JsonType.of(String.class));
    }
  }
}
