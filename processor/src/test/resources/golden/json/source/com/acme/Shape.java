package com.acme;

import com.dslplatform.json.CompiledJson;
import jakarta.validation.constraints.Positive;

@CompiledJson(discriminator = "kind")
public sealed interface Shape {

  @CompiledJson
  record Circle(@Positive double radius) implements Shape {}

  sealed interface Angular extends Shape {}

  @CompiledJson(name = "rectangle")
  record Box(int width, int height) implements Angular {
    public Box {
      if (width > height) {
        throw new IllegalArgumentException("must not be wider than high");
      }
    }
  }
}
