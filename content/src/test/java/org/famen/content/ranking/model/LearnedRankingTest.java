package org.famen.content.ranking.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.famen.content.ranking.embedding.Embedding;
import org.junit.jupiter.api.Test;

class LearnedRankingTest {
    private static final ProvisionKey LAMPS = new ProvisionKey("路灯法", "120-1");

    @Test
    void whatIsWrittenIsRead() throws IOException {
        int width = Features.names().size();
        float[] ones = new float[width];
        Arrays.fill(ones, 1);
        var net =
                new RankingNet(new float[width], ones, ones, new float[][] {ones}, new float[] {0.5f}, new float[] {2});
        var embedding = new Embedding(Map.of("路", 0, "灯", 1), new float[] {1, 2}, new float[][] {
            AnsweredQuestionsTest.direction(3), AnsweredQuestionsTest.direction(4)
        });
        var ranking = new LearnedRanking(
                embedding, List.of(AnsweredQuestion.ofMeaning(embedding.of("路灯"), Set.of(LAMPS))), List.of(net));

        LearnedRanking read = LearnedRanking.read(new ByteArrayInputStream(bytes(ranking)));

        assertThat(read.nets().getFirst().score(ones)).isEqualTo(net.score(ones));
        assertThat(Embedding.dot(read.embedding().of("路灯"), embedding.of("路灯"))).isGreaterThan(0.99f);
        assertThat(read.learned().getFirst().provisions()).containsExactly(LAMPS);
        assertThat(read.learned().getFirst().question()).isEmpty();
        assertThat(Embedding.dot(read.learned().getFirst().meaning(), embedding.of("路灯")))
                .isGreaterThan(0.99f);
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
        assertThat(release.embedding().meaning("用人单位拖欠劳动报酬")).isPresent();
        assertThat(near(release, "老板不发工资", "用人单位未及时足额支付劳动报酬")).isGreaterThan(near(release, "老板不发工资", "机动车之间发生交通事故"));
    }

    private static float near(LearnedRanking ranking, String one, String other) {
        return Embedding.dot(ranking.embedding().of(one), ranking.embedding().of(other));
    }

    private static byte[] bytes(LearnedRanking ranking) throws IOException {
        var out = new ByteArrayOutputStream();
        ranking.write(out);
        return out.toByteArray();
    }
}
