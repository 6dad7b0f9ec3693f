package dev.samovar.e2e.realtime.hubs;

import com.dslplatform.json.CompiledJson;
import java.util.Optional;

/**
 * Something to be told.
 *
 * @param session whom to tell; everyone without one
 */
@CompiledJson
record News(String event, String text, Optional<String> session) {}
