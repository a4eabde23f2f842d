package org.famen.indexer.load;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.famen.content.index.IndexName;
import org.famen.content.problem.Severity;
import org.famen.indexer.elastic.Cluster;
import org.famen.indexer.testing.LargeCity;
import org.famen.indexer.testing.TestElasticsearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five thousand offices and ten thousand policies load as one city, and each of them is found. */
class LargeCityIT {
    private static final Path ROOT = Path.of(System.getProperty("famen.root", ".."));

    @TempDir
    Path folder;

    @Test
    void loadsAndIsFound() throws IOException {
        Path city = folder.resolve("city");
        LargeCity.write(ROOT.resolve("content/city"), city);
        TestElasticsearch.clear();
        try (Cluster cluster = Cluster.connect(TestElasticsearch.address())) {
            LoadReport report = new FullLoad(cluster, Encoding.NONE, LoadFixture.CLOCK)
                    .run(new Sources(List.of(), city, folder.resolve("catalogue.csv")), LoadProgress.SILENT);

            assertThat(report.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
            assertThat(count(cluster, "organisation")).isEqualTo(LargeCity.ORGANISATIONS);
            assertThat(count(cluster, "policy")).isEqualTo(LargeCity.POLICIES);
            for (int number : List.of(1, 777, 9_000)) {
                assertThat(first(cluster, LargeCity.policyTitle(number)))
                        .isEqualTo("policy/" + LargeCity.policyId(number));
            }
        }
    }

    private static long count(Cluster cluster, String kind) throws IOException {
        return cluster.client()
                .count(request -> request.index(IndexName.PAGES.alias())
                        .query(query -> query.term(term -> term.field("kind").value(kind))))
                .count();
    }

    private static String first(Cluster cluster, String title) throws IOException {
        SearchResponse<ObjectNode> found = cluster.client()
                .search(
                        request -> request.index(IndexName.PAGES.alias())
                                .size(1)
                                .query(query -> query.match(
                                        match -> match.field("title.bigram").query(title))),
                        ObjectNode.class);
        return String.valueOf(found.hits().hits().getFirst().id());
    }
}
