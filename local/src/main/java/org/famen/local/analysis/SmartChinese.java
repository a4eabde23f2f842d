package org.famen.local.analysis;

import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.search.suggest.analyzing.SuggestStopFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.AbstractIndexAnalyzerProvider;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/**
 * The official {@code analysis-smartcn} plugin's names: analyzer {@code smartcn}, tokenizers {@code smartcn_tokenizer} and
 * (older) {@code smartcn_sentence}, filters {@code smartcn_stop} and {@code smartcn_word}, the last of which does nothing.
 */
final class SmartChinese {
    private SmartChinese() {}

    static Map<String, AnalysisProvider<TokenizerFactory>> tokenizers() {
        AnalysisProvider<TokenizerFactory> words =
                (index, environment, name, settings) -> new NamedTokenizer(name, HMMChineseTokenizer::new);
        return Map.of("smartcn_tokenizer", words, "smartcn_sentence", words);
    }

    static Map<String, AnalysisProvider<TokenFilterFactory>> tokenFilters() {
        return Map.of(
                "smartcn_stop",
                (index, environment, name, settings) -> new NamedTokenFilter(name, stop(environment, settings)),
                "smartcn_word",
                (index, environment, name, settings) -> new NamedTokenFilter(name, UnaryOperator.identity()));
    }

    static Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> analyzers() {
        return Map.of("smartcn", SmartChinese::analyzer);
    }

    private static UnaryOperator<TokenStream> stop(Environment environment, Settings settings) {
        CharArraySet standard = SmartChineseAnalyzer.getDefaultStopSet();
        CharArraySet words = Analysis.parseWords(
                environment,
                settings,
                "stopwords",
                standard,
                Map.of("_smartcn_", (Set<?>) standard),
                settings.getAsBoolean("ignore_case", false));
        return settings.getAsBoolean("remove_trailing", true)
                ? tokens -> new StopFilter(tokens, words)
                : tokens -> new SuggestStopFilter(tokens, words);
    }

    private static AnalyzerProvider<? extends Analyzer> analyzer(
            IndexSettings index, Environment environment, String name, Settings settings) {
        SmartChineseAnalyzer analyzer = new SmartChineseAnalyzer(SmartChineseAnalyzer.getDefaultStopSet());
        return new AbstractIndexAnalyzerProvider<SmartChineseAnalyzer>(name) {
            @Override
            public SmartChineseAnalyzer get() {
                return analyzer;
            }
        };
    }
}
