package org.famen.indexer.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import co.elastic.clients.elasticsearch.indices.analyze.AnalyzeToken;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.famen.content.index.IndexName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalysisIT {
    @TempDir
    Path root;

    private LoadFixture index;
    private GenerationSet generation;

    @BeforeEach
    void createIndices() throws IOException {
        index = LoadFixture.on(root);
        generation = index.generations().create(LocalDateTime.now(LoadFixture.CLOCK));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void elasticsearchAcceptsEveryDefinitionAndCutsWordsAsTheSearchesExpect() {
        assertThatCode(() -> new Verification(index.client()).verify(generation, new Shipment(), "Not served"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "zh_smart, 劳动合同解除, 劳动 合同 解除",
        "zh_smart, 居住权。, 居住 权",
        "zh_bigram, 试用期, 试用 用期",
        "zh_bigram, 在试用期间, 在试 试用 用期 期间",
        "zh_bigram, ＡＢＣ１２３, abc123",
        "zh_bigram, DNA, dna",
        "zh_bigram, 权, 权",
        "zh_unigram, 居住权, 居 住 权",
        "zh_unigram, 𠮷田, 𠮷 田",
    })
    void cuts(String analyzer, String text, String tokens) throws IOException {
        for (IndexName name : IndexName.values()) {
            assertThat(index.client()
                            .indices()
                            .analyze(request -> request.index(generation.name(name))
                                    .analyzer(analyzer)
                                    .text(text))
                            .tokens())
                    .extracting(AnalyzeToken::token)
                    .containsExactlyElementsOf(List.of(tokens.split(" ")));
        }
    }
}
