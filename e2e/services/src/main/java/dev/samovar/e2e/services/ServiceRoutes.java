package dev.samovar.e2e.services;

import dev.samovar.http.Body;
import dev.samovar.http.Response;
import dev.samovar.routing.Context;
import dev.samovar.routing.Router;
import dev.samovar.service.ServiceException;
import dev.samovar.socket.TcpSocket;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What calls of other workers give, each as a text to compare. */
final class ServiceRoutes {

  private ServiceRoutes() {}

  static void add(Router<ServicesEnv> router) {
    router.get("/java/{fact}", c -> Response.text(ofJava(c)));
    router.get("/script/{fact}", c -> Response.text(ofScript(c)));
    router.get("/pipe/{text}", c -> Response.text(piped(c)));
    router.get("/bank/{path...}", c -> c.env().accounts().fetch(c.request()));
  }

  /** What the other worker sends back on a connection of bytes. */
  private static String piped(Context<ServicesEnv> c) throws IOException {
    try (TcpSocket socket = c.env().pipe().connect("any.example", 7)) {
      socket.write(bytes(c.path("text").value()));
      socket.output().close();
      return new String(socket.input().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String ofJava(Context<ServicesEnv> c) {
    Accounts accounts = c.env().accounts();
    return switch (c.path("fact").value()) {
      case "record" -> text(accounts.open("Jürgen", Long.MAX_VALUE));
      case "found" -> text(accounts.find(7).orElseThrow());
      case "missing" -> accounts.find(-1).map(ServiceRoutes::text).orElse("none");
      case "list" -> accounts.all(3).stream().map(Account::owner).toList().toString();
      case "large" -> String.valueOf(accounts.all(5000).size());
      case "bytes" -> Arrays.toString(accounts.reversed(new byte[] {1, 0, -1}));
      case "stream" -> String.valueOf(accounts.statement(100_000).bytes().length);
      case "stream-there" -> String.valueOf(accounts.audit(accounts.statement(100_000)));
      case "small-body" -> String.valueOf(accounts.audit(Body.of("small")));
      case "waits" -> String.valueOf(accounts.waited(30));
      case "void" -> closed(accounts);
      case "exception" -> failure(() -> accounts.fail("the vault is empty"));
      case "nobody" -> failure(() -> c.env().nobody().find(1));
      default -> "There is no such fact";
    };
  }

  private static String ofScript(Context<ServicesEnv> c) {
    Scripted scripted = c.env().scripted();
    Account account = new Account(1L << 60, "a", 0.5, Optional.empty());
    return switch (c.path("fact").value()) {
      case "record" -> text(scripted.rename(account, "ö"));
      case "big" -> scripted.big(9007199254740993L) + " " + scripted.big(5);
      case "optional" ->
          scripted.maybe(true).orElse("none") + " " + scripted.maybe(false).orElse("none");
      case "map" -> scripted.grouped(List.of(1, 2, 3)).toString();
      case "bytes" -> Arrays.toString(scripted.bytes(new byte[] {5}));
      case "exception" -> failure(() -> scripted.fail("scripted"));
      case "stream" -> scripted.upper(Body.of(new ByteArrayInputStream(bytes("größe")))).text();
      case "js-map" -> failure(scripted::map);
      case "function" -> failure(scripted::function);
      case "broken" -> failure(scripted::broken);
      case "bytes-for-text" -> failure(scripted::bytesForText);
      case "absent" -> failure(scripted::absent);
      default -> "There is no such fact";
    };
  }

  private static String text(Account account) {
    String closed = account.closed().map(Instant::toString).orElse("open");
    return account.id() + " " + account.owner() + " " + account.rate() + " " + closed;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String closed(Accounts accounts) {
    accounts.close(1);
    return "done";
  }

  private static String failure(Runnable call) {
    try {
      call.run();
    } catch (ServiceException e) {
      return e.typeName()
          + ": "
          + e.getMessage()
          + (e.isRemote() ? "|remote" : "")
          + (e.isMissing() ? "|missing" : "")
          + (e.cannotCross() ? "|cannot cross" : "");
    }
    return "no exception";
  }
}
