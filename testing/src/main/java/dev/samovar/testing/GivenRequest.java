package dev.samovar.testing;

import dev.samovar.http.Body;
import dev.samovar.http.Headers;
import dev.samovar.spi.RequestSource;

/** A request made up by a test. */
record GivenRequest(String method, String url, Headers headers, Body body)
    implements RequestSource {}
