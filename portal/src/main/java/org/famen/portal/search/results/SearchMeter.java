package org.famen.portal.search.results;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.famen.content.search.QueryAnalysis;

/** Counts and times searches by what was typed and what came of it; never the words themselves. */
@Singleton
class SearchMeter {
    private final MeterRegistry meters;

    SearchMeter(MeterRegistry meters) {
        this.meters = meters;
    }

    void record(QueryAnalysis analysis, SearchResults results, Duration took) {
        Timer.builder("famen.search")
                .tag("kind", kind(analysis))
                .tag("outcome", outcome(results))
                .publishPercentileHistogram()
                .minimumExpectedValue(Duration.ofMillis(5))
                .maximumExpectedValue(Duration.ofSeconds(10))
                .register(meters)
                .record(took);
    }

    private static String kind(QueryAnalysis analysis) {
        if (analysis.citation().isPresent()) {
            return "law_name";
        }
        return analysis.phrases().isEmpty() ? "words" : "phrase";
    }

    private static String outcome(SearchResults results) {
        if (results.incomplete()) {
            return "incomplete";
        }
        return results.total() == 0 ? "nothing" : "found";
    }
}
