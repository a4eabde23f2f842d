package org.famen.local.analysis;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;

/** A token filter that works on single characters and so may stand in a normalizer of a keyword field too. */
record NormalizingTokenFilter(String name, UnaryOperator<TokenStream> filter) implements NormalizingTokenFilterFactory {
    @Override
    public TokenStream create(TokenStream tokens) {
        return filter.apply(tokens);
    }
}
