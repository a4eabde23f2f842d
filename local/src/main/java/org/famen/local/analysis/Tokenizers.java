package org.famen.local.analysis;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.LetterTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** Tokenizers of {@code analysis-common}; {@code standard} is in Elasticsearch's core. */
final class Tokenizers {
    private Tokenizers() {}

    static Map<String, AnalysisProvider<TokenizerFactory>> all() {
        return Map.ofEntries(
                entry("keyword", (index, environment, name, settings) -> new NamedTokenizer(name, keyword(settings))),
                entry("letter", (index, environment, name, settings) -> new NamedTokenizer(name, LetterTokenizer::new)),
                entry(
                        "whitespace",
                        (index, environment, name, settings) -> new NamedTokenizer(name, WhitespaceTokenizer::new)),
                entry("pattern", (index, environment, name, settings) -> new NamedTokenizer(name, pattern(settings))),
                entry(
                        "ngram",
                        (index, environment, name, settings) -> new NamedTokenizer(name, ngram(index, settings))),
                entry(
                        "edge_ngram",
                        (index, environment, name, settings) -> new NamedTokenizer(name, edgeNgram(settings))));
    }

    private static Supplier<Tokenizer> keyword(Settings settings) {
        int bufferSize = settings.getAsInt("buffer_size", KeywordTokenizer.DEFAULT_BUFFER_SIZE);
        return () -> new KeywordTokenizer(bufferSize);
    }

    private static Supplier<Tokenizer> pattern(Settings settings) {
        Pattern pattern = Regex.compile(settings.get("pattern", "\\W+"), settings.get("flags"));
        int group = settings.getAsInt("group", -1);
        return () -> new PatternTokenizer(pattern, group);
    }

    private static Supplier<Tokenizer> ngram(IndexSettings index, Settings settings) {
        GramSizes sizes = GramSizes.of(settings).requireDifferenceOfAtMost(index.getMaxNgramDiff());
        TokenCharacters characters = TokenCharacters.of(settings);
        return () -> new NGramTokenizer(sizes.shortest(), sizes.longest()) {
            @Override
            protected boolean isTokenChar(int character) {
                return characters.contains(character);
            }
        };
    }

    private static Supplier<Tokenizer> edgeNgram(Settings settings) {
        GramSizes sizes = GramSizes.of(settings);
        TokenCharacters characters = TokenCharacters.of(settings);
        return () -> new EdgeNGramTokenizer(sizes.shortest(), sizes.longest()) {
            @Override
            protected boolean isTokenChar(int character) {
                return characters.contains(character);
            }
        };
    }
}
