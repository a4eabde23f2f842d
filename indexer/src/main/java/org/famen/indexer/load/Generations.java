package org.famen.indexer.load;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ExpandWildcard;
import co.elastic.clients.elasticsearch.indices.IndexState;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famen.content.index.IndexName;
import org.jspecify.annotations.Nullable;

/** Creates, lists, swaps and removes generations. */
public final class Generations {
    private static final int KEPT = 2;
    private static final String FINGERPRINT = "fingerprint";

    private final ElasticsearchClient client;

    public Generations(ElasticsearchClient client) {
        this.client = requireNonNull(client, "client is null");
    }

    /** One empty generation of each index. */
    GenerationSet create(LocalDateTime stamp) throws IOException {
        Map<IndexName, String> created = new EnumMap<>(IndexName.class);
        for (IndexName index : IndexName.values()) {
            String name = index.generation(stamp);
            client.indices().create(request -> request.index(name).withJson(new StringReader(index.definition())));
            created.put(index, name);
        }
        return new GenerationSet(created);
    }

    /** Every generation of every index, newest first. */
    public List<Generation> list() throws IOException {
        List<Generation> generations = new ArrayList<>();
        for (IndexName index : IndexName.values()) {
            Map<String, IndexState> states = client.indices()
                    .get(request -> request.index(index.generations())
                            .allowNoIndices(true)
                            .expandWildcards(ExpandWildcard.Open))
                    .indices();
            for (Map.Entry<String, IndexState> state : states.entrySet()) {
                generations.add(generation(index, state.getKey(), state.getValue()));
            }
        }
        return generations.stream()
                .sorted(Comparator.comparing(Generation::stamp).reversed().thenComparing(Generation::name))
                .toList();
    }

    private Generation generation(IndexName index, String name, IndexState state) throws IOException {
        String fingerprint = Optional.ofNullable(state.mappings())
                .map(mappings -> mappings.meta().get(FINGERPRINT))
                .map(value -> value.to(String.class))
                .orElse("");
        long created = Optional.ofNullable(state.settings())
                .map(settings -> settings.index() == null ? settings : settings.index())
                .map(settings -> settings.creationDate())
                .orElse(0L);
        return new Generation(
                index,
                name,
                state.aliases().containsKey(index.alias()),
                !fingerprint.isEmpty(),
                fingerprint,
                client.count(request -> request.index(name)).count(),
                Instant.ofEpochMilli(created));
    }

    /** Fingerprint of what readers see now; empty unless all indices are live, complete and of one load. */
    public Optional<String> liveFingerprint() throws IOException {
        List<Generation> live = list().stream().filter(Generation::live).toList();
        boolean whole = live.size() == IndexName.values().length
                && live.stream().allMatch(generation -> generation.complete() && generation.hasCurrentDefinition())
                && live.stream().map(Generation::fingerprint).distinct().count() == 1;
        return whole ? Optional.of(live.getFirst().fingerprint()) : Optional.empty();
    }

    /** What readers see now. */
    GenerationSet live() throws IOException {
        return set(list().stream().filter(Generation::live));
    }

    /** Marks a generation as complete. */
    void complete(String name, String fingerprint) throws IOException {
        client.indices().putMapping(request -> request.index(name).meta(FINGERPRINT, JsonData.of(fingerprint)));
    }

    /** Sends readers of all indices to the given generations in one atomic step. */
    void swap(GenerationSet next) throws IOException {
        List<Action> actions = new ArrayList<>();
        for (Generation generation : list()) {
            if (generation.live() && !generation.name().equals(next.name(generation.index()))) {
                actions.add(Action.of(action -> action.remove(remove ->
                        remove.index(generation.name()).alias(generation.index().alias()))));
            }
        }
        for (IndexName index : IndexName.values()) {
            actions.add(Action.of(
                    action -> action.add(add -> add.index(next.name(index)).alias(index.alias()))));
        }
        client.indices().updateAliases(request -> request.actions(actions));
    }

    /** Removes what a killed load left behind, and complete generations beyond the last two. Never a live one. */
    List<String> prune(@Nullable String currentStamp) throws IOException {
        List<Generation> all = list();
        List<String> kept = all.stream()
                .filter(Generation::complete)
                .map(Generation::stamp)
                .distinct()
                .limit(KEPT)
                .toList();
        Predicate<Generation> stale = generation -> !generation.live()
                && !generation.stamp().equals(currentStamp)
                && (!generation.complete() || !kept.contains(generation.stamp()));
        List<String> removed = all.stream().filter(stale).map(Generation::name).toList();
        for (String name : removed) {
            client.indices().delete(request -> request.index(name));
        }
        return removed;
    }

    /**
     * Sends readers back to the complete generation before the live one.
     *
     * @return its stamp
     * @throws LoadException when there is none
     */
    public String rollback() throws IOException {
        List<Generation> all = list();
        String live = all.stream()
                .filter(Generation::live)
                .map(Generation::stamp)
                .findFirst()
                .orElseThrow(() -> new LoadException("Nothing is live, so there is nothing to roll back from."));
        String target = all.stream()
                .filter(generation ->
                        generation.complete() && generation.stamp().compareTo(live) < 0)
                .map(Generation::stamp)
                .findFirst()
                .orElseThrow(() -> new LoadException("There is no complete generation before " + live + "."));
        swap(set(all.stream().filter(generation -> generation.stamp().equals(target))));
        return target;
    }

    private static GenerationSet set(Stream<Generation> generations) {
        return new GenerationSet(generations.collect(Collectors.toMap(Generation::index, Generation::name)));
    }
}
