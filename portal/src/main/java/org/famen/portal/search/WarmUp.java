package org.famen.portal.search;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import org.famen.content.search.QueryAnalysis;
import org.famen.content.search.SearchQuery;
import org.famen.portal.elastic.SearchUnavailableException;
import org.famen.portal.search.answer.FirstAnswers;
import org.famen.portal.search.answer.FirstAnswersFinder;
import org.famen.portal.search.query.SearchForm;
import org.famen.portal.search.results.SearchService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Searches once when the portal has started, so that the first citizen does not wait for dictionaries and classes. */
@Singleton
class WarmUp implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final String QUESTION = "试用期 工资";

    private final SearchService search;
    private final FirstAnswersFinder firstAnswers;
    private final Clock clock;
    private final ExecutorService background;

    WarmUp(
            SearchService search,
            FirstAnswersFinder firstAnswers,
            Clock clock,
            @Named(TaskExecutors.BLOCKING) ExecutorService background) {
        this.search = search;
        this.firstAnswers = firstAnswers;
        this.clock = clock;
        this.background = background;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        background.execute(this::searchOnce);
    }

    private void searchOnce() {
        try {
            SearchQuery query = SearchForm.ofWords(QUESTION).checked(LocalDate.now(clock));
            QueryAnalysis analysis = search.analyse(query);
            Function<List<String>, FirstAnswers> first = firstAnswers.begin(query, analysis);
            FirstAnswers warm = first.apply(search.search(query, analysis).firstProvisions());
            LOG.debug("Warmed up, with {} answers", warm.answers().size());
        } catch (SearchUnavailableException away) {
            LOG.info("Not warmed up: {}", away.getMessage());
        }
    }
}
