package com.acme;

import dev.samovar.durable.DurableObject;

@DurableObject(name = "Sleeper")
final class Idle {}
