package org.famen.local.analysis;

import java.io.Reader;
import java.util.function.UnaryOperator;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;

/** A character filter that may stand in a normalizer of a keyword field too. */
record NormalizingCharFilter(String name, UnaryOperator<Reader> filter) implements NormalizingCharFilterFactory {
    @Override
    public Reader create(Reader text) {
        return filter.apply(text);
    }
}
