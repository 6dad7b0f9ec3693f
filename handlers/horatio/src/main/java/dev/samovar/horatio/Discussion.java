package dev.samovar.horatio;

import com.dslplatform.json.CompiledJson;
import java.util.List;

/** A post with its comments, oldest first. */
@CompiledJson
record Discussion(Post post, List<Comment> comments) {}
