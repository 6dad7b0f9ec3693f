package com.acme;

import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;

@CompiledJson
public enum Kind {
  @JsonAttribute(name = "short")
  SHORT,
  LONG
}
