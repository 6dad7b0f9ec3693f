package dev.samovar.horatio;

import com.dslplatform.json.CompiledJson;
import java.util.List;
import java.util.Optional;

/**
 * A page of posts, newest first.
 *
 * @param next the cursor of the next page; absent on the last
 */
@CompiledJson
record Feed(List<Post> posts, Optional<String> next) {}
