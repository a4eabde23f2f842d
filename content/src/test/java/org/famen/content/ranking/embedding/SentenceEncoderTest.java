package org.famen.content.ranking.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SentenceEncoderTest {
    private static SentenceEncoder encoder;

    @BeforeAll
    static void open() throws IOException {
        encoder = SentenceEncoder.open();
    }

    @AfterAll
    static void close() {
        encoder.close();
    }

    @Test
    void whatMeansTheSameLiesNearInOtherWords() {
        float[] question = of("老板不发工资怎么办");

        assertThat(Vectors.dot(question, of("用人单位应当按时足额支付劳动报酬")))
                .isGreaterThan(0.45f)
                .isGreaterThan(Vectors.dot(question, of("机动车之间发生交通事故的，由有过错的一方承担责任")) + 0.1f);
        assertThat(Vectors.dot(question, of("西红柿炒鸡蛋先放什么"))).isLessThan(0.35f);
    }

    @Test
    void everyTextHasAVectorOfLengthOne() {
        for (String text : List.of("", "？", "路", "路灯".repeat(5_000), "\ud800", "Öl 12345 🙂")) {
            assertThat(of(text)).hasSize(SentenceEncoder.DIMENSIONS);
            assertThat(Vectors.length(of(text))).isBetween(0.999f, 1.001f);
        }
    }

    @Test
    void severalThreadsGetTheSame() {
        float[] alone = of("路灯坏了找谁修");

        assertThat(IntStream.range(0, 20).parallel().mapToObj(i -> of("路灯坏了找谁修")))
                .allSatisfy(vector -> assertThat(vector).isEqualTo(alone));
    }

    /** Memory that is freed under a thread that uses it ends the whole process. */
    @Test
    void canBeClosedWhileOthersEncode() throws Exception {
        SentenceEncoder shortLived = SentenceEncoder.open();
        try (ExecutorService others = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> encoding = IntStream.range(0, 4)
                    .mapToObj(i -> others.submit(() -> {
                        int encoded = 0;
                        while (shortLived.encode("路灯坏了找谁修" + encoded).isPresent()) {
                            encoded++;
                        }
                        return encoded;
                    }))
                    .toList();
            Thread.sleep(200);
            shortLived.close();
            shortLived.close();

            for (Future<Integer> thread : encoding) {
                assertThat(thread.get(10, TimeUnit.SECONDS)).isPositive();
            }
        }
    }

    @Test
    void bytesKeepTheDirection() {
        float[] vector = of("路灯坏了找谁修");

        assertThat(Vectors.dot(vector, QuantizedVector.of(vector).unit())).isGreaterThan(0.999f);
    }

    private static float[] of(String text) {
        return encoder.encode(text).orElseThrow();
    }
}
