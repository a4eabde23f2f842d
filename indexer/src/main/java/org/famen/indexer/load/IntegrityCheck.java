package org.famen.indexer.load;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.famen.content.index.ArticleDocument;
import org.famen.content.index.IndexName;
import org.famen.content.index.LawDocument;
import org.famen.content.index.VersionDocument;
import org.famen.content.integrity.CanonicalText;
import org.famen.content.integrity.CheckingKey;
import org.famen.content.integrity.Manifest;
import org.famen.content.integrity.ManifestSeal;
import org.famen.indexer.elastic.Cluster;
import org.famen.indexer.elastic.LoadException;

/** Holds the law texts that readers see against the manifest of their load: whoever may write the index may alter them. */
public final class IntegrityCheck {
    /** Elasticsearch gives out up to 10,000 at once. */
    private static final int PAGE = 1_000;

    private final ElasticsearchClient client;
    private final List<String> wrong = new ArrayList<>();
    private long provisions;

    private IntegrityCheck(ElasticsearchClient client) {
        this.client = requireNonNull(client, "client is null");
    }

    /**
     * What was found.
     *
     * @param made when the load was made
     * @param texts in its manifest
     * @param wrong a line each
     */
    public record Result(String made, int texts, List<String> wrong) {
        public Result {
            wrong = List.copyOf(wrong);
        }
    }

    /**
     * @param key that must have signed the manifest; empty to leave the signature
     * @throws LoadException when there is no manifest
     */
    public static Result of(Cluster cluster, Optional<CheckingKey> key) throws IOException {
        ManifestSeal seal = new Generations(cluster)
                .servingSeal()
                .orElseThrow(
                        () -> new LoadException(
                                "The index has no manifest: an incremental load runs or broke off, or an older indexer made it."));
        IntegrityCheck check = new IntegrityCheck(cluster.client());
        List<LawDocument> laws = check.laws();
        Manifest manifest = Manifest.of(seal.made(), laws);
        check.manifest(manifest, seal);
        key.ifPresent(by -> check.signature(manifest, seal, by));
        for (LawDocument law : laws) {
            for (VersionDocument version : law.versions()) {
                check.text(law, version);
            }
        }
        check.others();
        return new Result(seal.made(), manifest.texts().size(), check.wrong);
    }

    private void manifest(Manifest manifest, ManifestSeal seal) {
        if (!manifest.sha256().equals(seal.sha256())) {
            wrong.add("The list of law texts is not the one that was loaded.");
        }
    }

    private void signature(Manifest manifest, ManifestSeal seal, CheckingKey key) {
        Optional<byte[]> signature = seal.signatureBytes();
        if (signature.isEmpty()) {
            wrong.add("The list of law texts is not signed.");
        } else if (!key.verifies(manifest.bytes(), signature.get())) {
            wrong.add("The list of law texts is not what this key has signed.");
        }
    }

    private void text(LawDocument law, VersionDocument version) throws IOException {
        List<ArticleDocument> text = provisions(law.id(), version.id());
        provisions += text.size();
        String sha256 = text.isEmpty() ? null : CanonicalText.of(version, text).sha256();
        if (!Objects.equals(sha256, version.sha256())) {
            wrong.add(law.id() + "@" + version.id() + " does not read as it was loaded.");
        } else if (!text.stream().allMatch(IntegrityCheck::isFoundByItsWords)) {
            wrong.add(law.id() + "@" + version.id() + " is found by other words than it shows.");
        }
    }

    private static boolean isFoundByItsWords(ArticleDocument provision) {
        return provision.text().equals(CanonicalText.words(provision.blocks()));
    }

    /** What no law lists is found by searches all the same. */
    private void others() throws IOException {
        long all = client.count(request -> request.index(IndexName.ARTICLES.alias()))
                .count();
        if (all != provisions) {
            wrong.add((all - provisions) + " provisions belong to no law text of the list.");
        }
    }

    private List<LawDocument> laws() throws IOException {
        return all(
                IndexName.LAWS, LawDocument.class, Query.of(any -> any.matchAll(all -> all)), "id", "id", "versions");
    }

    private List<ArticleDocument> provisions(String lawId, String versionId) throws IOException {
        Query ofVersion =
                Query.of(query -> query.bool(bool -> bool.filter(term("lawId", lawId), term("versionId", versionId))));
        return all(
                IndexName.ARTICLES,
                ArticleDocument.class,
                ofVersion,
                "ordinal",
                "lawTitle",
                "divisions",
                "label",
                "blocks",
                "text");
    }

    private static Query term(String field, String value) {
        return Query.of(query -> query.term(term -> term.field(field).value(value)));
    }

    /** @param order field by which they come, different for each */
    private <T> List<T> all(IndexName index, Class<T> type, Query query, String order, String... fields)
            throws IOException {
        List<T> all = new ArrayList<>();
        List<Hit<T>> hits = page(index, type, query, order, List.of(fields), List.of());
        while (!hits.isEmpty()) {
            hits.stream().map(Hit::source).filter(Objects::nonNull).forEach(all::add);
            hits = page(
                    index, type, query, order, List.of(fields), hits.getLast().sort());
        }
        return all;
    }

    private <T> List<Hit<T>> page(
            IndexName index, Class<T> type, Query query, String order, List<String> fields, List<FieldValue> after)
            throws IOException {
        return client.search(
                        request -> {
                            request.index(index.alias())
                                    .size(PAGE)
                                    .query(query)
                                    .source(source -> source.filter(filter -> filter.includes(fields)))
                                    .sort(sort -> sort.field(
                                            field -> field.field(order).order(SortOrder.Asc)));
                            return after.isEmpty() ? request : request.searchAfter(after);
                        },
                        type)
                .hits()
                .hits();
    }
}
