package org.famen.portal.search;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.famen.content.city.CityContent;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.lexicon.LayWords;
import org.famen.content.search.QueryAnalysis;
import org.famen.content.search.SearchPlanner;
import org.famen.content.search.SearchQuery;

/** Eight digits that change with whatever an editor or an engineer changes about results: lexicon, best bets, weights. */
@Singleton
class ConfigurationVersion {
    private static final int DIGITS = 8;
    private static final SearchQuery ANY = SearchQuery.ofWords("试用期", LocalDate.EPOCH);

    private final String value;

    ConfigurationVersion(LayWords layWords, CityContent city, SearchPlanner planner) {
        String all = layWords.all().toString()
                + city.bestBets().stream().map(Sourced::value).toList()
                + planner.plan(ANY, new QueryAnalysis(ANY.text(), List.of(), List.of(), Optional.empty()))
                        .print();
        value = DigestUtils.sha256Hex(all).substring(0, DIGITS);
    }

    String value() {
        return value;
    }
}
