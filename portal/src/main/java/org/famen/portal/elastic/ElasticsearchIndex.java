package org.famen.portal.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.json.JsonData;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.core.functions.CheckedSupplier;
import io.micronaut.scheduling.TaskExecutors;
import io.opentelemetry.context.Context;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.famen.content.index.IndexName;
import org.famen.content.index.LoadMark;
import org.famen.content.ranking.CandidateHits;
import org.famen.content.ranking.CandidateIndex;
import org.famen.content.search.JsonSearchRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends requests to Elasticsearch and turns whatever can go wrong into {@link SearchUnavailableException}. While most go
 * wrong or take too long, a breaker lets none through but a few now and then, so that nobody waits for a server that does not
 * answer.
 */
@Singleton
public class ElasticsearchIndex implements CandidateIndex {
    private static final Logger LOG = LoggerFactory.getLogger(ElasticsearchIndex.class);

    private final ElasticsearchClient client;
    private final CircuitBreaker breaker;
    private final Executor traced;

    ElasticsearchIndex(
            ElasticsearchClient client,
            CircuitBreaker breaker,
            @Named(TaskExecutors.BLOCKING) ExecutorService meanwhile) {
        this.client = client;
        this.breaker = breaker;
        // What is done on other threads belongs to the trace of whoever wants it.
        this.traced = Context.taskWrapping(meanwhile);
    }

    public <T> SearchResponse<T> search(SearchRequest request, Class<T> type) {
        return ask(() -> client.search(request, type));
    }

    /** The same for a request that is JSON already. */
    public <T> SearchResponse<T> search(JsonSearchRequest request, Class<T> type) {
        return ask(() ->
                client._transport().performRequest(request, JsonEndpoint.documents(type), client._transportOptions()));
    }

    @Override
    public CandidateHits search(JsonSearchRequest request) {
        return ask(
                () -> client._transport().performRequest(request, JsonEndpoint.CANDIDATES, client._transportOptions()));
    }

    private <T> T ask(CheckedSupplier<T> question) {
        try {
            return breaker.executeCheckedSupplier(question);
        } catch (Throwable failure) {
            throw switch (failure) {
                case IOException away -> new SearchUnavailableException(away);
                case ElasticsearchException refused -> new SearchUnavailableException(refused);
                case CallNotPermittedException resting -> new SearchUnavailableException(resting);
                case RuntimeException fault -> fault;
                case Error fault -> throw fault;
                default -> new IllegalStateException(failure);
            };
        }
    }

    /**
     * Sends a request at once and goes on; whoever asks the supplier waits for the answer.
     *
     * @return throws what {@link #search} throws
     */
    public <T> Supplier<SearchResponse<T>> searchMeanwhile(SearchRequest request, Class<T> type) {
        return meanwhile(() -> search(request, type));
    }

    public <T> Supplier<SearchResponse<T>> searchMeanwhile(JsonSearchRequest request, Class<T> type) {
        return meanwhile(() -> search(request, type));
    }

    /** The same for any work on the index. */
    public <T> Supplier<T> meanwhile(Supplier<T> work) {
        CompletableFuture<T> answer = CompletableFuture.supplyAsync(work, traced);
        return () -> {
            try {
                return answer.join();
            } catch (CompletionException failure) {
                throw failure.getCause() instanceof SearchUnavailableException away ? away : failure;
            }
        };
    }

    /** When the generation that serves was begun; empty when none does. */
    public Optional<Instant> builtAt() {
        return ask(() -> client.indices()
                        .getAlias(
                                alias -> alias.name(IndexName.ARTICLES.alias()).ignoreUnavailable(true)))
                .aliases()
                .keySet()
                .stream()
                .flatMap(generation -> IndexName.ARTICLES.begunAt(generation).stream())
                .max(Comparator.naturalOrder());
    }

    /** What serves now; empty while nothing does, and while a load changes it under the reader. */
    public Optional<ServingGeneration> serving() {
        String generation = generation();
        return generation.contains(LoadMark.UNDER_WAY)
                ? Optional.empty()
                : builtAt().map(begun -> new ServingGeneration(DigestUtils.sha256Hex(generation), begun));
    }

    /** What the load that serves has written onto an index; empty where it has written no such thing, or somebody has spoiled it. */
    public <T> Optional<T> mark(IndexName index, String entry, Class<T> type) {
        return ask(() -> client.indices().getMapping(request -> request.index(index.alias())))
                .mappings()
                .values()
                .stream()
                .flatMap(mapping -> Stream.ofNullable(mapping.mappings().meta().get(entry)))
                .flatMap(value -> read(value, entry, type).stream())
                .findFirst();
    }

    private static <T> Optional<T> read(JsonData value, String entry, Class<T> type) {
        try {
            return Optional.of(value.to(type));
        } catch (RuntimeException spoiled) {
            LOG.error("What the index says of its {} can't be read: {}", entry, spoiled.getMessage());
            return Optional.empty();
        }
    }

    /** Changes with every load: names of the indices that serve, and what they were built from. */
    public String generation() {
        return ask(() -> client.indices()
                        .getMapping(request -> request.index(Arrays.stream(IndexName.values())
                                .map(IndexName::alias)
                                .toList())))
                .mappings()
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(mapping -> mapping.getKey() + mapping.getValue().mappings().meta())
                .collect(Collectors.joining());
    }

    /** Whether Elasticsearch itself answers, whatever the breaker thinks. */
    boolean answers() {
        try {
            return client.indices()
                    .existsAlias(alias -> alias.name("famen-articles"))
                    .value();
        } catch (IOException | ElasticsearchException failure) {
            return false;
        }
    }
}
