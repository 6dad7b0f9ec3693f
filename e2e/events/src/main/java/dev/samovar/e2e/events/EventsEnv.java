package dev.samovar.e2e.events;

import dev.samovar.email.SendEmail;
import dev.samovar.http.client.Assets;
import dev.samovar.http.client.Service;
import dev.samovar.kv.KvNamespace;
import dev.samovar.platform.AnalyticsDataset;
import dev.samovar.platform.RateLimiter;
import dev.samovar.platform.StoredSecret;
import dev.samovar.platform.VersionMetadata;
import dev.samovar.queue.QueueProducer;
import dev.samovar.worker.Binding;
import dev.samovar.worker.Bindings;

@Bindings
interface EventsEnv {

  /** What the events have left, for the tests to look at. */
  KvNamespace seen();

  QueueProducer<Note> notes();

  /** The same queue, to send what is no note. */
  @Binding("NOTES_AS_TEXT")
  QueueProducer<String> notesAsText();

  QueueProducer<String> failing();

  QueueProducer<String> halves();

  /** Its batches take half a minute to fill. */
  QueueProducer<String> idle();

  QueueProducer<byte[]> blobs();

  /** This worker itself, as another one. */
  Service self();

  Assets assets();

  RateLimiter limiter();

  AnalyticsDataset points();

  VersionMetadata version();

  StoredSecret missingSecret();

  StoredSecret presentSecret();

  SendEmail email();
}
