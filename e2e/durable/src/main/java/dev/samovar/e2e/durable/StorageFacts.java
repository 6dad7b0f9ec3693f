package dev.samovar.e2e.durable;

import dev.samovar.durable.DurableObjectException;
import dev.samovar.durable.DurableObjectStorage;
import dev.samovar.durable.StorageException;
import dev.samovar.durable.StorageListOptions;
import dev.samovar.durable.StorageOptions;
import dev.samovar.durable.StoredValue;
import dev.samovar.durable.SyncKvStorage;
import dev.samovar.worker.PlatformException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the storage of keys and values does, each as a text to compare. */
final class StorageFacts {

  private StorageFacts() {}

  static String run(String fact, DurableObjectStorage storage) {
    switch (fact) {
      case "missing":
        return storage.get("none").isPresent()
            + " "
            + storage.getBytes("none").isPresent()
            + " "
            + storage.delete("none");
      case "text":
        storage.put("text", "\uFEFFgrößer 😀\u0000\ud800");
        return "" + storage.get("text").equals(Optional.of("\uFEFFgrößer 😀\u0000\ud800"));
      case "bytes":
        storage.put("bytes", new byte[] {1, 0, -1, -128});
        return Arrays.toString(storage.getBytes("bytes").orElseThrow());
      case "large":
        byte[] large = new byte[1_000_000];
        Arrays.fill(large, (byte) 7);
        storage.put("large", large);
        return "" + Arrays.equals(large, storage.getBytes("large").orElseThrow());
      case "json":
        Item item = new Item(9007199254740993L, "ü", 1.5, Optional.empty());
        storage.putJson("item", item);
        return "" + storage.getJson("item", Item.class).orElseThrow().equals(item);
      case "not-json":
        storage.put("word", "word");
        return refusal(() -> storage.getJson("word", Item.class));
      case "no-json":
        return refusal(() -> storage.putJson("thread", Thread.currentThread()));
      case "other-type":
        storage.put("bytes", new byte[1]);
        return refusal(() -> storage.get("bytes"));
      case "several":
        storage.put(values("a", "b", "c", "__proto__"));
        Map<String, StoredValue> found = storage.get(List.of("c", "a", "none", "__proto__"));
        return found.keySet()
            + " "
            + found.get("a").text()
            + storage.delete(List.of("a", "b", "x"));
      case "list":
        storage.put(values("k1", "k2", "k3", "l1"));
        StorageListOptions keys = StorageListOptions.all().withPrefix("k");
        return keys(storage, keys)
            + keys(storage, keys.reversed().withLimit(2))
            + keys(storage, keys.withStart("k2"))
            + keys(storage, keys.withStartAfter("k2"))
            + keys(storage, StorageListOptions.all().withEnd("k2"));
      case "options":
        DurableObjectStorage quick =
            storage.withOptions(
                StorageOptions.defaults().withConcurrency().withUnconfirmed().withoutCache());
        quick.put("quick", "yes");
        return quick.get("quick").orElse("no");
      case "delete-all":
        storage.put(values("x", "y"));
        storage.deleteAll();
        return storage.list().toString();
      case "alarm":
        return refusal(() -> storage.setAlarm(Instant.now()));
      case "transaction":
        storage.put("balance", "10");
        return storage.transaction(
            txn -> {
              txn.put("balance", txn.get("balance").orElse("") + "0");
              return txn.get("balance").orElse("none");
            });
      case "rollback":
        storage.put("balance", "10");
        String thrown =
            refusal(
                () ->
                    storage.transaction(
                        txn -> {
                          txn.put("balance", "lost");
                          throw new IllegalStateException("undone");
                        }));
        return thrown + " " + storage.get("balance").orElse("none");
      case "rollback-asked":
        storage.put("balance", "10");
        String result =
            storage.transaction(
                txn -> {
                  txn.put("balance", "lost");
                  txn.rollback();
                  return "goes on";
                });
        return result + " " + storage.get("balance").orElse("none");
      case "after-rollback":
        return refusal(
            () ->
                storage.transaction(
                    txn -> {
                      txn.rollback();
                      return txn.get("balance");
                    }));
      case "kv":
        SyncKvStorage kv = storage.kv();
        kv.put("k1", "größer 😀");
        kv.put("k2", new byte[] {1, -1});
        kv.putJson("k3", 9007199254740993L);
        return kv.get("k1").orElseThrow()
            + Arrays.toString(kv.getBytes("k2").orElseThrow())
            + kv.getJson("k3", Long.class).orElseThrow()
            + storage.get("k1").equals(kv.get("k1"))
            + kv.get("none").isPresent()
            + kv.delete("k3")
            + kv.delete("k3")
            + kv.list(StorageListOptions.all().withPrefix("k").reversed()).keySet();
      case "kv-transaction":
        String undone =
            refusal(
                () ->
                    storage.transactionSync(
                        () -> {
                          storage.kv().put("lost", "yes");
                          throw new IllegalStateException("undone");
                        }));
        return undone + " " + storage.kv().get("lost").isPresent();
      case "bookmarks":
        return bookmarks(storage);
      case "many-keys":
        return refusal(() -> storage.get(Collections.nCopies(129, "k")));
      case "long-key":
        storage.put("k".repeat(2048), "v");
        return refusal(() -> storage.put("k".repeat(2049), "v"));
      case "long-value":
        return refusal(() -> storage.put("long", new byte[3_000_000]));
      default:
        return "There is no fact " + fact;
    }
  }

  private static String bookmarks(DurableObjectStorage storage) {
    storage.getCurrentBookmark();
    return refusal(() -> storage.getBookmarkForTime(Instant.now()))
        + "|"
        + refusal(() -> storage.onNextSessionRestoreBookmark("0-0-0-0"));
  }

  static String refusal(Runnable work) {
    try {
      work.run();
    } catch (StorageException | PlatformException | IllegalStateException e) {
      return nameOf(e) + ": " + e.getMessage();
    }
    return "accepted";
  }

  /** The API's name of it: each runtime has a class of its own. */
  static String nameOf(RuntimeException e) {
    return e instanceof PlatformException && !(e instanceof DurableObjectException)
        ? "PlatformException"
        : e.getClass().getSimpleName();
  }

  private static Map<String, StoredValue> values(String... keys) {
    Map<String, StoredValue> values = new LinkedHashMap<>();
    for (String key : keys) {
      values.put(key, StoredValue.of("value of " + key));
    }
    return values;
  }

  private static String keys(DurableObjectStorage storage, StorageListOptions options) {
    return storage.list(options).keySet().toString();
  }
}
