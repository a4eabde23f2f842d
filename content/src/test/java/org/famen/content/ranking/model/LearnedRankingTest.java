package org.famen.content.ranking.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.famen.content.ranking.embedding.GramWeights;
import org.famen.content.ranking.embedding.QuantizedVector;
import org.famen.content.ranking.embedding.QuestionAdapter;
import org.famen.content.ranking.embedding.SentenceEncoder;
import org.famen.content.ranking.embedding.Vectors;
import org.junit.jupiter.api.Test;

class LearnedRankingTest {
    private static final ProvisionKey LAMPS = new ProvisionKey("路灯法", "120-1");

    @Test
    void whatIsWrittenIsRead() throws IOException {
        RankingNet net = net(Features.names(true).size());
        RankingNet wordNet = net(Features.names(false).size());
        float[] meaning = AnsweredQuestionsTest.direction(3);
        var ranking = new LearnedRanking(
                QuestionAdapter.identity(),
                new GramWeights(Map.of("路", 1f, "路灯", 2f)),
                List.of(AnsweredQuestionsTest.meant(meaning, LAMPS)),
                new TypicalQuestions(
                        List.of(new WrittenQuestion("路灯坏了", Optional.of(QuantizedVector.of(meaning)), Set.of(LAMPS)))),
                List.of(net),
                List.of(wordNet));

        LearnedRanking read = LearnedRanking.read(new ByteArrayInputStream(bytes(ranking)));

        assertThat(read.nets().getFirst().score(net.scales())).isEqualTo(net.score(net.scales()));
        assertThat(read.wordNets().getFirst().score(wordNet.scales())).isEqualTo(wordNet.score(wordNet.scales()));
        assertThat(read.weights()).isEqualTo(ranking.weights());
        assertThat(read.adapter().turn(meaning)).isEqualTo(meaning);
        assertThat(read.learned().getFirst().provisions()).containsExactly(LAMPS);
        assertThat(read.learned().getFirst().question()).isEmpty();
        assertThat(read.typical().questions().getFirst().text()).isEqualTo("路灯坏了");
        assertThat(Vectors.dot(read.learned().getFirst().meaning().orElseThrow(), meaning))
                .isGreaterThan(0.99f);
    }

    private static RankingNet net(int width) {
        float[] ones = new float[width];
        Arrays.fill(ones, 1);
        return new RankingNet(new float[width], ones, ones, new float[][] {ones}, new float[] {0.5f}, new float[] {2});
    }

    @Test
    void somethingElseIsRefused() {
        assertThatThrownBy(() -> LearnedRanking.read(new ByteArrayInputStream(new byte[] {1, 2, 3, 4})))
                .isInstanceOf(IOException.class);
    }

    @Test
    void theRankingOfTheReleaseFitsTheProgram() {
        LearnedRanking release = LearnedRanking.ofRelease();

        assertThat(release.nets()).isNotEmpty();
        assertThat(release.learned()).isNotEmpty().allSatisfy(question -> {
            assertThat(question.question()).isEmpty();
            assertThat(question.answer()).isEmpty();
            assertThat(question.id()).isEmpty();
        });
        assertThat(release.wordNets()).isNotEmpty();
        assertThat(release.weights().idf("报酬")).isPositive();
    }

    @Test
    void itTurnsAQuestionAndKeepsWhatItMeans() throws IOException {
        QuestionAdapter adapter = LearnedRanking.ofRelease().adapter();
        try (SentenceEncoder encoder = SentenceEncoder.open()) {
            float[] question = encoder.encode("老板不发工资").orElseThrow();
            float[] turned = adapter.turn(question);

            assertThat(Vectors.length(turned)).isBetween(0.999f, 1.001f);
            assertThat(Vectors.dot(turned, question)).isBetween(0.3f, 0.99f);
            assertThat(nearness(encoder, turned, "用人单位未及时足额支付劳动报酬的，劳动者可以解除劳动合同"))
                    .isGreaterThan(nearness(encoder, turned, "机动车之间发生交通事故的，由有过错的一方承担责任") + 0.2f);
        }
    }

    private static float nearness(SentenceEncoder encoder, float[] question, String provision) {
        return Vectors.dot(question, encoder.encode(provision).orElseThrow());
    }

    private static byte[] bytes(LearnedRanking ranking) throws IOException {
        var out = new ByteArrayOutputStream();
        ranking.write(out);
        return out.toByteArray();
    }
}
