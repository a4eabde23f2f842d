package org.famen.portal.search.query;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import org.famen.content.search.QueryAnalyzer;
import org.famen.content.search.SearchQuery;
import org.famen.content.spelling.PinyinDecoder;

/**
 * Reads the search of a request. A question in pinyin becomes one in characters, because no text is in pinyin; the name of a
 * law in pinyin is understood as it stands.
 */
@Singleton
public class QueryReader {
    private final PinyinDecoder pinyin;
    private final QueryAnalyzer analyzer;

    QueryReader(PinyinDecoder pinyin, QueryAnalyzer analyzer) {
        this.pinyin = pinyin;
        this.analyzer = analyzer;
    }

    public SearchQuery read(SearchForm form, LocalDate today) {
        SearchQuery typed = form.checked(today);
        Optional<String> inCharacters = pinyin.read(typed.text());
        return inCharacters.isPresent()
                        && analyzer.analyse(typed.text()).citation().isEmpty()
                ? typed.reworded(inCharacters.get())
                : typed;
    }
}
