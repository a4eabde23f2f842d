package org.famen.local.analysis;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.core.UpperCaseFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.LimitTokenCountFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.lucene.analysis.miscellaneous.DisableGraphAttribute;
import org.elasticsearch.plugins.AnalysisPlugin;

/**
 * Token filters of {@code analysis-common}; {@code lowercase}, {@code stop} and {@code shingle} are in Elasticsearch's core.
 * {@code synonym} and {@code synonym_graph} are left out: the portal expands synonyms itself.
 */
final class TokenFilters {
    private TokenFilters() {}

    static Map<String, AnalysisProvider<TokenFilterFactory>> all() {
        return Map.ofEntries(
                normalizing("asciifolding", settings -> asciiFolding(settings)),
                normalizing("cjk_width", settings -> CJKWidthFilter::new),
                normalizing("decimal_digit", settings -> DecimalDigitFilter::new),
                normalizing("trim", settings -> TrimFilter::new),
                normalizing("uppercase", settings -> UpperCaseFilter::new),
                entry(
                        "pattern_replace",
                        AnalysisPlugin.requiresAnalysisSettings((index, environment, name, settings) ->
                                new NormalizingTokenFilter(name, patternReplace(settings)))),
                filter("cjk_bigram", (index, settings) -> cjkBigram(settings)),
                filter("edge_ngram", (index, settings) -> edgeNgram(settings)),
                filter("length", (index, settings) -> length(settings)),
                filter("limit", (index, settings) -> limit(settings)),
                filter("ngram", TokenFilters::ngram),
                filter("remove_duplicates", (index, settings) -> RemoveDuplicatesTokenFilter::new),
                filter("reverse", (index, settings) -> ReverseStringFilter::new),
                entry(
                        "truncate",
                        AnalysisPlugin.requiresAnalysisSettings((index, environment, name, settings) ->
                                new NamedTokenFilter(name, truncate(settings)))),
                filter("unique", (index, settings) -> unique(settings)));
    }

    private static Map.Entry<String, AnalysisProvider<TokenFilterFactory>> filter(
            String type, FilterDefinition definition) {
        return entry(
                type,
                (index, environment, name, settings) -> new NamedTokenFilter(name, definition.filter(index, settings)));
    }

    private static Map.Entry<String, AnalysisProvider<TokenFilterFactory>> normalizing(
            String type, NormalizingDefinition definition) {
        return entry(
                type,
                (index, environment, name, settings) -> new NormalizingTokenFilter(name, definition.filter(settings)));
    }

    private static UnaryOperator<TokenStream> asciiFolding(Settings settings) {
        boolean preserveOriginal = settings.getAsBoolean("preserve_original", false);
        return tokens -> new ASCIIFoldingFilter(tokens, preserveOriginal);
    }

    private static UnaryOperator<TokenStream> cjkBigram(Settings settings) {
        List<String> ignored = settings.getAsList("ignored_scripts");
        int scripts = (ignored.contains("han") ? 0 : CJKBigramFilter.HAN)
                | (ignored.contains("hiragana") ? 0 : CJKBigramFilter.HIRAGANA)
                | (ignored.contains("katakana") ? 0 : CJKBigramFilter.KATAKANA)
                | (ignored.contains("hangul") ? 0 : CJKBigramFilter.HANGUL);
        boolean outputUnigrams = settings.getAsBoolean("output_unigrams", false);
        return tokens -> {
            CJKBigramFilter bigrams = new CJKBigramFilter(tokens, scripts, outputUnigrams);
            if (outputUnigrams) {
                // Grams of two lengths don't align in positions; read as a graph they make far too many paths.
                bigrams.addAttribute(DisableGraphAttribute.class);
            }
            return bigrams;
        };
    }

    private static UnaryOperator<TokenStream> ngram(IndexSettings index, Settings settings) {
        GramSizes sizes = GramSizes.of(settings).requireDifferenceOfAtMost(index.getMaxNgramDiff());
        boolean preserveOriginal = settings.getAsBoolean("preserve_original", false);
        return tokens -> new NGramTokenFilter(tokens, sizes.shortest(), sizes.longest(), preserveOriginal);
    }

    private static UnaryOperator<TokenStream> edgeNgram(Settings settings) {
        GramSizes sizes = GramSizes.of(settings);
        boolean preserveOriginal = settings.getAsBoolean("preserve_original", false);
        return tokens -> new EdgeNGramTokenFilter(tokens, sizes.shortest(), sizes.longest(), preserveOriginal);
    }

    private static UnaryOperator<TokenStream> length(Settings settings) {
        int min = settings.getAsInt("min", 0);
        int max = settings.getAsInt("max", Integer.MAX_VALUE);
        return tokens -> new LengthFilter(tokens, min, max);
    }

    private static UnaryOperator<TokenStream> limit(Settings settings) {
        int count = settings.getAsInt("max_token_count", 1);
        boolean consumeAll = settings.getAsBoolean("consume_all_tokens", false);
        return tokens -> new LimitTokenCountFilter(tokens, count, consumeAll);
    }

    private static UnaryOperator<TokenStream> truncate(Settings settings) {
        int length = settings.getAsInt("length", -1);
        if (length <= 0) {
            throw new IllegalArgumentException("length parameter must be provided");
        }
        return tokens -> new TruncateTokenFilter(tokens, length);
    }

    private static UnaryOperator<TokenStream> unique(Settings settings) {
        return settings.getAsBoolean("only_on_same_position", false)
                ? RemoveDuplicatesTokenFilter::new
                : UniqueTokenFilter::new;
    }

    private static UnaryOperator<TokenStream> patternReplace(Settings settings) {
        String expression = settings.get("pattern");
        if (expression == null) {
            throw new IllegalArgumentException("pattern is missing for a token filter of type 'pattern_replace'");
        }
        Pattern pattern = Regex.compile(expression, settings.get("flags"));
        String replacement = settings.get("replacement", "");
        boolean all = settings.getAsBoolean("all", true);
        return tokens -> new PatternReplaceFilter(tokens, pattern, replacement, all);
    }

    /** Makes a filter from an index's limits and the filter's own settings. */
    private interface FilterDefinition {
        UnaryOperator<TokenStream> filter(IndexSettings index, Settings settings);
    }

    /** Makes a normalizing filter from the filter's own settings. */
    private interface NormalizingDefinition {
        UnaryOperator<TokenStream> filter(Settings settings);
    }
}
