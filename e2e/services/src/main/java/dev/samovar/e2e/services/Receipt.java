package dev.samovar.e2e.services;

import com.dslplatform.json.CompiledJson;

@CompiledJson
record Receipt(String order, String item, long cents, int attempts, String approvedBy) {}
