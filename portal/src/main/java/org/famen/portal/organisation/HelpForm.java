package org.famen.portal.organisation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import org.jspecify.annotations.Nullable;

/** What stands in the address, unchecked. */
@Introspected
record HelpForm(
        @QueryValue @Nullable String near,
        @QueryValue @Nullable String at,
        @QueryValue @Nullable String service,
        @QueryValue @Nullable String kind,
        @QueryValue @Nullable String tier,
        @QueryValue @Nullable String district,
        @QueryValue @Nullable String model,
        @QueryValue @Nullable String open,
        @QueryValue @Nullable String page) {}
