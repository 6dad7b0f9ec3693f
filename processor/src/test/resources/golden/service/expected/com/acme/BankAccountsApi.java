package com.acme;

import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.http.client.Service;
import dev.samovar.json.JsonType;
import dev.samovar.spi.RpcValue;
import dev.samovar.spi.ServiceContract;
import java.util.List;
import java.util.Optional;

/** {@link Bank.Accounts} over the wire: the stub of a caller, and the calls to an object. */
public final class BankAccountsApi implements ServiceContract<Bank.Accounts> {
  public static final String NAME = "com.acme.Bank.Accounts";

  @Override
  public Bank.Accounts stub(Service object) {
    return new Stub(object);
  }

  public static RpcValue call(Object object, String method, List<RpcValue> arguments) {
    if (!(object instanceof Bank.Accounts target)) {
      throw new IllegalArgumentException(object.getClass().getName() + " is no " + NAME);
    }
    switch (method) {
      case "close":
        target.close(arguments.get(0).read(JsonType.list(JsonType.of(Long.class))));
        return RpcValue.nothing();
      case "find":
        return RpcValue.of(target.find(arguments.get(0).read(JsonType.of(Long.class))), JsonType.optional(JsonType.of(Bank.Account.class)));
      case "statement":
        return RpcValue.of(target.statement(arguments.get(0).read(JsonType.of(String.class)), arguments.get(1).readBytes()));
      default:
        throw new IllegalArgumentException(NAME + " has no method " + method);
    }
  }

  private record Stub(Service object) implements Bank.Accounts {

    @Override
    public Response fetch(Request request) {
      return this.object.fetch(request);
    }

    @Override
    public void close(List<Long> ids) {
      this.object.call("close", List.of(RpcValue.of(ids, JsonType.list(JsonType.of(Long.class)))));
    }

    @Override
    public Optional<Bank.Account> find(long id) {
      return this.object.call("find", List.of(RpcValue.of(id, JsonType.of(Long.class)))).read(JsonType.optional(JsonType.of(Bank.Account.class)));
    }

    @Override
    public byte[] statement(String owner, byte[] key) {
      return this.object.call("statement", List.of(RpcValue.of(owner, JsonType.of(String.class)), RpcValue.of(key))).readBytes();
    }
  }
}
