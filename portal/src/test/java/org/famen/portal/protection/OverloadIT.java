package org.famen.portal.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.famen.portal.testing.OpenLoad;
import org.famen.portal.testing.OpenLoad.Answer;
import org.famen.portal.testing.PortalUnderTest;
import org.junit.jupiter.api.Test;

/**
 * Three times the searches that can be carried: some are refused at once, those that are let in are answered in time, other
 * pages go on, and afterwards all is as before. {@code -Doverload.seconds=300} makes it long; {@code portal/overload} does
 * the same with all the laws.
 */
class OverloadIT {
    private static final Duration RUSH = Duration.ofSeconds(Integer.getInteger("overload.seconds", 10));
    private static final Duration MAX_WAIT = Duration.ofSeconds(1);
    private static final int AT_ONCE = 2;
    private static final Predicate<Answer> LET_IN = answer -> answer.status() == 200;

    @Test
    void refusesEarlyAnswersTheOthersInTimeAndRecovers() throws Exception {
        try (PortalUnderTest portal = PortalUnderTest.start(
                Map.of("famen.load-shedding.searches", AT_ONCE, "famen.search.recent.keep-for", "0s"))) {
            var searches = new OpenLoad(Stream.of("打碎路灯", "看灯人 工资", "试用期 被辞退", "提灯夜行", "桥铃")
                    .map(words -> search(portal, words))
                    .toList());
            var others = new OpenLoad(List.of(portal.address().resolve("/about")));
            searches.run(10, Duration.ofSeconds(3));
            double carried = carried(searches);
            Duration usual = OpenLoad.within(.99, searches.run(carried / 2, Duration.ofSeconds(3)), LET_IN);

            var reading = new FutureTask<>(() -> others.run(5, RUSH));
            Thread.ofVirtual().start(reading);
            List<Answer> rush = searches.run(3 * carried, RUSH);
            List<Answer> after = searches.run(carried / 3, Duration.ofSeconds(2));

            List<Answer> refused =
                    rush.stream().filter(answer -> answer.status() == 503).toList();
            System.out.printf(
                    "carried %.0f a second; of %d in a rush %d were let in (99 of 100 within %d ms, usually %d ms), %d refused "
                            + "(99 of 100 within %d ms)%n",
                    carried,
                    rush.size(),
                    rush.stream().filter(LET_IN).count(),
                    OpenLoad.within(.99, rush, LET_IN).toMillis(),
                    usual.toMillis(),
                    refused.size(),
                    OpenLoad.within(.99, refused, any -> true).toMillis());
            assertThat(rush).allMatch(answer -> answer.status() == 200 || answer.status() == 503);
            assertThat(rush).anyMatch(LET_IN);
            assertThat(refused).isNotEmpty().allMatch(Answer::saysWhenToComeBack);
            // The wait, and then as long as it takes when client, portal and Elasticsearch share two busy cores.
            assertThat(OpenLoad.within(.99, rush, LET_IN)).isLessThan(MAX_WAIT.plus(usual.multipliedBy(10)));
            assertThat(reading.get()).allMatch(LET_IN);
            assertThat(after).allMatch(LET_IN);
        }
    }

    /** About so many searches a second, more are refused. */
    private static double carried(OpenLoad searches) throws InterruptedException {
        double rate = 20;
        while (searches.run(rate, Duration.ofSeconds(2)).stream().allMatch(LET_IN) && rate < 600) {
            rate *= 1.5;
        }
        return rate;
    }

    private static URI search(PortalUnderTest portal, String words) {
        return portal.address().resolve("/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }
}
