package org.famen.portal.search;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in the address, unchecked. */
@Introspected
record SearchForm(
        @QueryValue @Nullable String q,
        @QueryValue @Nullable List<String> kind,
        @QueryValue @Nullable List<String> level,
        @QueryValue @Nullable List<String> status,
        @QueryValue @Nullable List<String> issuer,
        @QueryValue @Nullable List<String> region,
        @QueryValue @Nullable List<String> year,
        @QueryValue @Nullable String law,
        @QueryValue @Nullable String sort,
        @QueryValue @Nullable String at,
        @QueryValue @Nullable String page) {

    /** Words and nothing else. */
    static SearchForm ofWords(String words) {
        return new SearchForm(words, null, null, null, null, null, null, null, null, null, null);
    }
}
