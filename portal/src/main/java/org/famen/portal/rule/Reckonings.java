package org.famen.portal.rule;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.content.city.CityContent;
import org.famen.content.parameter.ParameterTable;
import org.famen.content.rule.Rule;
import org.famen.content.rule.RuleBook;
import org.famen.content.rule.expression.ExpressionLanguage;
import org.famen.content.rule.reckoning.Interview;
import org.famen.content.rule.reckoning.Reckoner;

/** Reckons rules with the numbers of the nation and the city, by the day on which somebody asks. */
@Singleton
public class Reckonings {
    private final RuleBook book;
    private final ExpressionLanguage language;
    private final ParameterTable parameters;
    private final CurrentTexts texts;
    private final Clock clock;

    Reckonings(RuleBook book, ExpressionLanguage language, CityContent city, CurrentTexts texts, Clock clock) {
        this.book = book;
        this.language = language;
        this.parameters = new ParameterTable(book.announced()).with(city.parameters());
        this.texts = texts;
        this.clock = clock;
    }

    /** The newest version of each rule. */
    public List<Rule> rules() {
        return book.newest();
    }

    public boolean isKnown(String id) {
        return book.newest(id).isPresent();
    }

    /**
     * Asks and, once everything is known, reckons by the version of the rule that holds on the day of the facts. Where none is held,
     * the newest one is asked, and its reckoning refuses.
     *
     * @param answers as typed, by the ids of the questions
     * @return empty when there is no such rule
     */
    public Optional<Reckoned> reckon(String id, Map<String, String> answers) {
        LocalDate today = LocalDate.now(clock);
        return book.newest(id).map(newest -> {
            Interview first = Interview.of(newest, answers, today, language);
            LocalDate facts = Reckoner.factsOn(newest, first.values(), today, language);
            Rule rule = book.of(id, facts).orElse(newest);
            Interview interview = rule == newest ? first : Interview.of(rule, answers, today, language);
            return new Reckoned(
                    rule,
                    interview,
                    interview.isComplete() && !interview.isBlank()
                            ? Optional.of(
                                    Reckoner.reckon(rule, interview.values(), parameters, texts.of(rule), language))
                            : Optional.empty(),
                    today);
        });
    }
}
