package dev.samovar.e2e.conformance;

import dev.samovar.d1.D1Database;
import dev.samovar.durable.DurableObjectNamespace;
import dev.samovar.email.SendEmail;
import dev.samovar.http.client.Assets;
import dev.samovar.http.client.Service;
import dev.samovar.kv.KvNamespace;
import dev.samovar.platform.AnalyticsDataset;
import dev.samovar.platform.RateLimiter;
import dev.samovar.platform.StoredSecret;
import dev.samovar.queue.QueueProducer;
import dev.samovar.r2.R2Bucket;
import dev.samovar.worker.Binding;
import dev.samovar.worker.Bindings;
import dev.samovar.worker.Secret;

@Bindings
interface Env {

  Secret exampleSecret();

  Secret someSecret();

  String someVariable();

  ObjectVariable someObjectVariable();

  D1Database db();

  KvNamespace someNamespace();

  KvNamespace fileSizes();

  KvNamespace test();

  R2Bucket emptyBucket();

  R2Bucket putBucket();

  R2Bucket seededBucket();

  R2Bucket deleteBucket();

  DurableObjectNamespace counter();

  DurableObjectNamespace putRawTestObject();

  DurableObjectNamespace auto();

  DurableObjectNamespace myClass();

  DurableObjectNamespace sqlCounter();

  DurableObjectNamespace sqlIterator();

  @Binding("my_queue")
  QueueProducer<QueueBody> myQueue();

  @Binding("remote")
  Service remote();

  Assets assets();

  StoredSecret secrets();

  StoredSecret missingSecret();

  AnalyticsDataset httpAnalytics();

  RateLimiter testRateLimiter();

  SendEmail email();
}
