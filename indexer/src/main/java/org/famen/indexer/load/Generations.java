package org.famen.indexer.load;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ExpandWildcard;
import co.elastic.clients.elasticsearch.indices.IndexState;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famen.content.index.IndexName;
import org.famen.content.index.LoadMark;
import org.famen.content.integrity.ManifestSeal;
import org.famen.indexer.elastic.Cluster;
import org.famen.indexer.elastic.LoadException;

/** Creates, lists, swaps and removes generations. What each is there for is said by aliases: see {@link GenerationRole}. */
public final class Generations {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final String PREVIOUS = "-previous";
    private static final String BUILDING = "-building";

    private final ElasticsearchClient client;

    public Generations(Cluster cluster) {
        this.client = requireNonNull(cluster, "cluster is null").client();
    }

    /** The alias through which a load writes to the generation that it builds; gone once it serves. */
    static String buildingAlias(String name) {
        return name + BUILDING;
    }

    /**
     * One empty generation of each index.
     *
     * @param now its stamp, or the next free one after those that there are
     * @throws LoadException when no node takes it
     */
    GenerationSet create(LocalDateTime now) throws IOException {
        LocalDateTime stamp = list().stream()
                .map(generation ->
                        LocalDateTime.parse(generation.stamp(), STAMP).plusSeconds(1))
                .filter(now::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(now);
        Map<IndexName, String> created = new EnumMap<>(IndexName.class);
        for (IndexName index : IndexName.values()) {
            String name = index.generation(stamp);
            create(index, name);
            created.put(index, name);
        }
        return new GenerationSet(created);
    }

    private void create(IndexName index, String name) throws IOException {
        boolean hasPlace = client.indices()
                .create(request -> request.index(name)
                        .withJson(new StringReader(index.definition()))
                        .aliases(buildingAlias(name), alias -> alias))
                .shardsAcknowledged();
        if (!hasPlace) {
            throw new LoadException("Elasticsearch has no place for " + name
                    + ". Most often its disk is nearly full: free space or add a node, then load again."
                    + " GET _cluster/allocation/explain says why.");
        }
    }

    /** Every generation of every index, newest first. */
    public List<Generation> list() throws IOException {
        List<Generation> generations = new ArrayList<>();
        for (IndexName index : IndexName.values()) {
            client.indices()
                    .get(request -> request.index(index.generations())
                            .allowNoIndices(true)
                            .expandWildcards(ExpandWildcard.Open, ExpandWildcard.Closed))
                    .indices()
                    .forEach((name, state) -> generations.add(generation(index, name, state)));
        }
        return generations.stream()
                .sorted(Comparator.comparing(Generation::stamp).reversed().thenComparing(Generation::name))
                .toList();
    }

    /** Documents that readers of a generation see. */
    public long documents(Generation generation) throws IOException {
        return client.count(request -> request.index(generation.name())).count();
    }

    /** Fingerprint of what readers see now; empty unless all indices serve, have today's definition and are of one load. */
    public Optional<String> servingFingerprint() throws IOException {
        List<Generation> serving = with(GenerationRole.SERVING, list());
        boolean whole = serving.size() == IndexName.values().length
                && serving.stream().allMatch(Generation::hasCurrentDefinition)
                && serving.stream().map(Generation::fingerprint).distinct().count() == 1;
        return whole ? Optional.of(serving.getFirst().fingerprint()) : Optional.empty();
    }

    /**
     * What readers see now.
     *
     * @throws LoadException when there is nothing
     */
    GenerationSet serving() throws IOException {
        return set(with(GenerationRole.SERVING, list()));
    }

    /** Of the law texts that readers see now; empty where nothing was loaded, or an incremental load runs. */
    public Optional<ManifestSeal> servingSeal() throws IOException {
        return with(GenerationRole.SERVING, list()).stream()
                .flatMap(generation -> generation.seal().stream())
                .findFirst();
    }

    /** Notes what a generation was built from, and nothing else. */
    void describe(GenerationSet generations, String fingerprint) throws IOException {
        describe(generations, fingerprint, Optional.empty());
    }

    /** Notes what a generation was built from, and what its law texts are. */
    void describe(GenerationSet generations, String fingerprint, Optional<ManifestSeal> seal) throws IOException {
        for (String name : generations.names()) {
            client.indices().putMapping(request -> {
                seal.filter(any -> name.equals(generations.name(IndexName.LAWS)))
                        .ifPresent(it -> request.meta(LoadMark.MANIFEST, JsonData.of(it)));
                return request.index(name).meta(LoadMark.FINGERPRINT, JsonData.of(fingerprint));
            });
        }
    }

    /** Sends readers of all indices to the given generations in one atomic step, which also marks the previous ones. */
    void swap(GenerationSet next) throws IOException {
        List<Action> actions = new ArrayList<>();
        for (Generation generation : list()) {
            String name = generation.name();
            IndexName index = generation.index();
            boolean isNext = name.equals(next.name(index));
            switch (generation.role()) {
                case SERVING -> {
                    if (!isNext) {
                        actions.add(remove(name, index.alias()));
                        actions.add(add(name, index.alias() + PREVIOUS));
                    }
                }
                case PREVIOUS -> actions.add(remove(name, index.alias() + PREVIOUS));
                case UNFINISHED -> {
                    if (isNext) {
                        actions.add(remove(name, buildingAlias(name)));
                    }
                }
                case OUTDATED -> {}
            }
            if (isNext) {
                actions.add(add(name, index.alias()));
            }
        }
        client.indices().updateAliases(request -> request.actions(actions));
    }

    /** Removes all that neither serves nor served just before. */
    List<String> prune() throws IOException {
        List<String> removed = list().stream()
                .filter(generation ->
                        generation.role() == GenerationRole.UNFINISHED || generation.role() == GenerationRole.OUTDATED)
                .map(Generation::name)
                .toList();
        for (String name : removed) {
            client.indices().delete(request -> request.index(name).ignoreUnavailable(true));
        }
        return removed;
    }

    /**
     * Sends readers back to the generation that served before. A second time sends them forward again.
     *
     * @return its stamp
     * @throws LoadException when there is none
     */
    public String rollback() throws IOException {
        List<Generation> previous = with(GenerationRole.PREVIOUS, list());
        if (previous.isEmpty()) {
            throw new LoadException("There is no generation to roll back to: fewer than two loads have served.");
        }
        GenerationSet target = set(previous);
        swap(target);
        return target.stamp();
    }

    private static Generation generation(IndexName index, String name, IndexState state) {
        return new Generation(
                index,
                name,
                role(index, name, state.aliases().keySet()),
                mark(state, LoadMark.FINGERPRINT, String.class).orElse(""),
                mark(state, LoadMark.MANIFEST, ManifestSeal.class));
    }

    /** What somebody has spoiled is as if it were not there: the next load writes it anew. */
    private static <T> Optional<T> mark(IndexState state, String entry, Class<T> type) {
        try {
            return Optional.ofNullable(state.mappings())
                    .map(mappings -> mappings.meta().get(entry))
                    .map(value -> value.to(type));
        } catch (RuntimeException spoiled) {
            return Optional.empty();
        }
    }

    private static GenerationRole role(IndexName index, String name, Set<String> aliases) {
        if (aliases.contains(index.alias())) {
            return GenerationRole.SERVING;
        }
        if (aliases.contains(index.alias() + PREVIOUS)) {
            return GenerationRole.PREVIOUS;
        }
        return aliases.contains(buildingAlias(name)) ? GenerationRole.UNFINISHED : GenerationRole.OUTDATED;
    }

    private static Action add(String name, String alias) {
        return Action.of(action -> action.add(add -> add.index(name).alias(alias)));
    }

    private static Action remove(String name, String alias) {
        return Action.of(action -> action.remove(remove -> remove.index(name).alias(alias)));
    }

    private static List<Generation> with(GenerationRole role, List<Generation> generations) {
        return generations.stream()
                .filter(generation -> generation.role() == role)
                .toList();
    }

    private static GenerationSet set(List<Generation> generations) {
        return new GenerationSet(generations.stream().collect(Collectors.toMap(Generation::index, Generation::name)));
    }
}
