package dev.samovar.e2e.platform;

import dev.samovar.ai.Ai;
import dev.samovar.browser.BrowserRun;
import dev.samovar.durable.DurableObjectNamespace;
import dev.samovar.images.Images;
import dev.samovar.kv.KvNamespace;
import dev.samovar.vectorize.Vectorize;
import dev.samovar.worker.Bindings;
import dev.samovar.worker.Secret;

@Bindings
interface PlatformEnv {

  KvNamespace names();

  Secret webhookSecret();

  Ai ai();

  Vectorize vectors();

  Images images();

  BrowserRun browser();

  DurableObjectNamespace boxes();
}
