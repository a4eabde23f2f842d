package org.famen.portal.investor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.famen.content.index.PageDocument;
import org.famen.content.investor.InvestorArticle;
import org.famen.content.route.Route;

/**
 * The front page of the centre.
 *
 * @param problems what can happen
 * @param articles the newest first
 * @param lawyers offices that take cases of investors, some of them
 * @param lawyersTotal how many there are
 * @param events to come, the nearest first
 */
public record InvestorsPage(
        List<Route> problems,
        List<InvestorArticle> articles,
        List<Duty> duties,
        List<PageDocument> lawyers,
        long lawyersTotal,
        List<PageDocument> events) {
    private static final int WARNINGS = 6;

    /** @param article that says more */
    public record Warning(String sentence, InvestorArticle article) {}

    public record Topic(String name, List<InvestorArticle> articles) {}

    public List<Warning> warnings() {
        return articles.stream()
                .flatMap(article -> article.warnings().stream().map(sentence -> new Warning(sentence, article)))
                .limit(WARNINGS)
                .toList();
    }

    /** Every article once, under its first topic; the topic with most of them first. */
    public List<Topic> topics() {
        Map<String, List<InvestorArticle>> topics = new LinkedHashMap<>();
        articles.forEach(article -> topics.computeIfAbsent(article.topics().getFirst(), topic -> new ArrayList<>())
                .add(article));
        return topics.entrySet().stream()
                .map(topic -> new Topic(topic.getKey(), List.copyOf(topic.getValue())))
                .sorted(Comparator.comparingInt(
                        (Topic topic) -> -topic.articles().size()))
                .toList();
    }

    public long terms() {
        return articles.stream().mapToLong(article -> article.terms().size()).sum();
    }
}
