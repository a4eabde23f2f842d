package org.famen.indexer.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.famen.content.ranking.embedding.QuantizedVector;
import org.famen.content.ranking.embedding.Vectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProvisionEncoderTest {
    @TempDir
    private Path folder;

    @Test
    void eachTextIsEncodedOnceAndKept() throws IOException {
        List<String> texts = List.of("打碎路灯的，照价赔偿。", "井盖丢失的，由养护单位补上。", "打碎路灯的，照价赔偿。");
        try (ProvisionEncoder encoder = ProvisionEncoder.open(folder)) {
            assertThat(encoder.missing(texts)).hasSize(2);
            encoder.encode(encoder.missing(texts), () -> {});
            assertThat(encoder.missing(texts)).isEmpty();
        }
        try (ProvisionEncoder encoder = ProvisionEncoder.open(folder)) {
            assertThat(encoder.missing(texts)).isEmpty();
            float[] question = encoder.encoder().encode("路灯被打碎了谁赔").orElseThrow();
            assertThat(Vectors.dot(question, unit(encoder, texts.getFirst())))
                    .isGreaterThan(Vectors.dot(question, unit(encoder, texts.get(1))));
        }
    }

    private static float[] unit(ProvisionEncoder encoder, String text) {
        return encoder.vectors().of(text).map(QuantizedVector::unit).orElseThrow();
    }
}
