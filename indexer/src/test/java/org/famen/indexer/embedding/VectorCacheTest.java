package org.famen.indexer.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Arrays;
import org.famen.content.ranking.embedding.QuantizedVector;
import org.famen.content.ranking.embedding.SentenceEncoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorCacheTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasPutIsThereAfterTheNextStart() throws IOException {
        try (VectorCache cache = VectorCache.open(folder)) {
            cache.put("路灯", vector(1));
            cache.put("井盖", vector(2));
            assertThat(cache.of("路灯").orElseThrow().bytes()).isEqualTo(vector(1).bytes());
        }
        try (VectorCache cache = VectorCache.open(folder)) {
            cache.put("狗", vector(3));
            assertThat(cache.size()).isEqualTo(3);
            assertThat(cache.of("井盖").orElseThrow().bytes()).isEqualTo(vector(2).bytes());
            assertThat(cache.of("狗").orElseThrow().bytes()).isEqualTo(vector(3).bytes());
            assertThat(cache.has("猫")).isFalse();
            assertThat(cache.of("猫")).isEmpty();
        }
    }

    @Test
    void whatAKilledProgramLeftHalfWrittenIsCutOff() throws IOException {
        try (VectorCache cache = VectorCache.open(folder)) {
            cache.put("路灯", vector(1));
        }
        try (var file = new RandomAccessFile(file().toFile(), "rw")) {
            file.seek(file.length());
            file.write(new byte[100]);
        }
        try (VectorCache cache = VectorCache.open(folder)) {
            assertThat(cache.size()).isEqualTo(1);
            cache.put("井盖", vector(2));
        }
        try (VectorCache cache = VectorCache.open(folder)) {
            assertThat(cache.of("井盖").orElseThrow().bytes()).isEqualTo(vector(2).bytes());
        }
    }

    @Test
    void theFirstVectorOfATextStays() throws IOException {
        try (VectorCache cache = VectorCache.open(folder)) {
            cache.put("路灯", vector(1));
            cache.put("路灯", vector(2));
            assertThat(cache.size()).isEqualTo(1);
            assertThat(cache.of("路灯").orElseThrow().bytes()).isEqualTo(vector(1).bytes());
        }
    }

    @Test
    void oneProgramHasItAtATime() throws IOException {
        try (VectorCache first = VectorCache.open(folder)) {
            assertThat(first.size()).isZero();
            assertThatThrownBy(() -> VectorCache.open(folder))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("is in use by another load");
        }
    }

    private Path file() {
        return folder.resolve(SentenceEncoder.ID + ".vectors");
    }

    private static QuantizedVector vector(int number) {
        byte[] bytes = new byte[SentenceEncoder.DIMENSIONS];
        Arrays.fill(bytes, (byte) number);
        return new QuantizedVector(bytes);
    }
}
