package org.famen.local.analysis;

import java.io.Reader;
import java.util.function.UnaryOperator;
import org.elasticsearch.index.analysis.CharFilterFactory;

/** A character filter that is one function; not for normalizers. */
record NamedCharFilter(String name, UnaryOperator<Reader> filter) implements CharFilterFactory {
    @Override
    public Reader create(Reader text) {
        return filter.apply(text);
    }
}
