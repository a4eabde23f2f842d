package org.famen.local.analysis;

import org.elasticsearch.common.settings.Settings;

/** The settings {@code min_gram} and {@code max_gram}, 1 and 2 where they are not given, as in {@code analysis-common}. */
record GramSizes(int shortest, int longest) {
    static GramSizes of(Settings settings) {
        return new GramSizes(settings.getAsInt("min_gram", 1), settings.getAsInt("max_gram", 2));
    }

    GramSizes requireDifferenceOfAtMost(int allowed) {
        if (longest - shortest > allowed) {
            throw new IllegalArgumentException(
                    "The difference between max_gram and min_gram must be less than or equal to: ["
                            + allowed + "] but was [" + (longest - shortest)
                            + "]. This limit can be set by changing the [index.max_ngram_diff] index level setting.");
        }
        return this;
    }
}
