package org.famen.indexer.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.famen.content.index.IndexName;
import org.famen.indexer.embedding.ProvisionEncoder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index holds the vectors of all its provisions or of none, and nobody has to wait for them. */
class EncodingIT {
    private static final int ARTICLES = 12;

    @TempDir
    private Path root;

    private LoadFixture index;
    private ProvisionEncoder encoder;

    @BeforeEach
    void begin() throws IOException {
        index = LoadFixture.on(root.resolve("sources"));
        index.writeLaw("路灯法", ARTICLES, "打碎路灯的，照价赔偿");
        encoder = ProvisionEncoder.open(root.resolve("vectors"));
    }

    @AfterEach
    void close() throws IOException {
        encoder.close();
        index.close();
    }

    @Test
    void whoDoesNotWaitIsServedByWordsFirstAndByMeaningAfterwards() throws IOException {
        assertThat(load(later()).written()).isPositive();
        assertThat(vectors()).isZero();
        assertThat(isUpToDate(later())).isTrue();
        assertThat(isUpToDate(now())).isFalse();

        load(now());

        assertThat(vectors()).isEqualTo(ARTICLES);
        assertThat(isUpToDate(later())).isTrue();
        assertThat(isUpToDate(now())).isTrue();
        assertThat(isUpToDate(Encoding.NONE)).isTrue();
    }

    @Test
    void onceEncodedNothingIsWaitedFor() throws IOException {
        load(now());
        index.writeLaw("井盖法", 1, "井盖丢失的，由养护单位补上");

        load(later());
        assertThat(vectors()).as("one is missing, so there are none").isZero();

        new IncrementalLoad(index.cluster(), now(), LoadFixture.CLOCK)
                .run(index.folder().sources(), LoadProgress.SILENT);
        assertThat(vectors()).isEqualTo(ARTICLES + 1);
        load(later());
        assertThat(vectors()).isEqualTo(ARTICLES + 1);
    }

    @Test
    void withoutAModelNothingIsEncoded() throws IOException {
        load(Encoding.NONE);

        assertThat(vectors()).isZero();
        assertThat(isUpToDate(Encoding.NONE)).isTrue();
        assertThat(isUpToDate(now())).isFalse();
    }

    private Encoding now() {
        return new Encoding(Optional.of(encoder), false);
    }

    private Encoding later() {
        return new Encoding(Optional.of(encoder), true);
    }

    private LoadReport load(Encoding encoding) throws IOException {
        return new FullLoad(index.cluster(), encoding, LoadFixture.CLOCK)
                .run(index.folder().sources(), LoadProgress.SILENT);
    }

    private boolean isUpToDate(Encoding encoding) throws IOException {
        return LoadState.of(index.cluster(), index.folder().sources(), encoding, Sealing.NONE)
                .isUpToDate();
    }

    private long vectors() throws IOException {
        return index.client()
                .count(request -> request.index(IndexName.ARTICLES.alias())
                        .query(query -> query.exists(exists -> exists.field("meaning"))))
                .count();
    }
}
