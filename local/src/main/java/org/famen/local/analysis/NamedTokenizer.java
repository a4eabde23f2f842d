package org.famen.local.analysis;

import java.util.function.Supplier;
import org.apache.lucene.analysis.Tokenizer;
import org.elasticsearch.index.analysis.TokenizerFactory;

/** A tokenizer that is made by a function. */
record NamedTokenizer(String name, Supplier<Tokenizer> tokenizer) implements TokenizerFactory {
    @Override
    public Tokenizer create() {
        return tokenizer.get();
    }
}
