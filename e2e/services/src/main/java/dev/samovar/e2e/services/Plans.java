package dev.samovar.e2e.services;

import dev.samovar.service.ServiceApi;

/** What the bank knows of its caller. */
@ServiceApi
interface Plans {

  Plan plan();
}
