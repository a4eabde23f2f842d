package org.famen.content.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famen.content.frontmatter.FrontMatterFiles;
import org.famen.content.frontmatter.ProblemLines;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.organisation.BoundingBox;
import org.famen.content.organisation.CityArea;
import org.famen.content.organisation.Coordinates;
import org.famen.content.policy.Audience;
import org.famen.content.problem.Problems;
import org.junit.jupiter.api.Test;

class EventReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final CityArea AREA = new CityArea(new BoundingBox(34.0, 121.0, 34.9, 122.4), List.of());
    private static final String EVENT = """
            标题: 普法日
            类型: 普法活动
            主办单位: 安澜市司法局
            对象: 市民
            """;
    private static final String ONLINE = "线上地址: https://live.example/\n";
    private static final String ABSOLUTE = "开始: 2026-12-04 14:30\n结束: 2026年12月4日 16：00\n";

    private final Problems problems = new Problems();

    @Test
    void readsPlaceAndAbsoluteTimes() {
        Event event = read(EVENT + ABSOLUTE + """
                状态: 取消
                地点:
                  名称: 临河广场
                  地址: 临河路1号
                  纬度: 34.462
                  经度: 121.713
                主题: [宪法]
                涉及法律: [《中华人民共和国宪法》]
                名额: 30
                """).orElseThrow();

        assertThat(problems.all()).isEmpty();
        assertThat(event.start()).isEqualTo("2026-12-04T14:30+08:00[Asia/Shanghai]");
        assertThat(event.end()).isEqualTo("2026-12-04T16:00+08:00[Asia/Shanghai]");
        assertThat(event.state()).isEqualTo(EventState.CANCELLED);
        assertThat(event.place())
                .contains(new Place(
                        "临河广场", Optional.of("临河路1号"), Optional.empty(), Optional.of(new Coordinates(34.462, 121.713))));
        assertThat(event.audiences()).containsExactly(Audience.CITIZEN);
        assertThat(event.seats()).hasValue(30);
    }

    @Test
    void countsRelativeDaysFromTheLoad() {
        Event event =
                read(EVENT + ONLINE + "开始: -1天 9:00\n结束: +5天 14:30\n演示: 是\n").orElseThrow();

        assertThat(event.start()).isEqualTo("2026-11-27T09:00+08:00[Asia/Shanghai]");
        assertThat(event.end()).isEqualTo("2026-12-03T14:30+08:00[Asia/Shanghai]");
        assertThat(event.state()).isEqualTo(EventState.AS_PLANNED);
    }

    @Test
    void refusesRelativeDaysInRealEvents() {
        assertThat(read(EVENT + ONLINE + "开始: +5天 14:30\n结束: +5天 16:00\n")).isEmpty();
        assertThat(ProblemLines.of(problems)).containsExactly("a.md:7: event.relative 开始");
    }

    @Test
    void reportsTimesThatMakeNoSense() {
        for (String time :
                List.of("明天下午", "2026-12-04", "2026-02-30 09:00", "+5天", "5天 09:00", "+5天 24:00", "2026-12-04 09:61")) {
            assertThat(EventTime.parse(time, TODAY)).as(time).isEmpty();
        }
        assertThat(read(EVENT + ONLINE + "开始: 明天下午\n结束: 2026-12-04 14:30\n")).isEmpty();
        assertThat(ProblemLines.of(problems)).containsExactly("a.md:7: event.time 开始 明天下午");
    }

    @Test
    void reportsEndBeforeStart() {
        assertThat(read(EVENT + ONLINE + "开始: 2026-12-04 14:30\n结束: 2026-12-04 14:30\n"))
                .isEmpty();
        assertThat(ProblemLines.of(problems)).containsExactly("a.md:8: event.order 结束");
    }

    @Test
    void wantsPlaceOrOnlineAddress() {
        assertThat(read(EVENT + ABSOLUTE)).isEmpty();
        assertThat(ProblemLines.of(problems)).containsExactly("a.md:1: event.nowhere 地点");
    }

    @Test
    void reportsFaultsOfThePlaceWithItsPath() {
        assertThat(read(EVENT + ABSOLUTE + "地点:\n  地址: 某路\n  纬度: 121.7\n  经度: 34.4\n"))
                .isEmpty();
        assertThat(ProblemLines.of(problems))
                .containsExactly(
                        "a.md:8: yaml.missing 地点.名称", "a.md:10: organisation.coordinates.swapped 地点.纬度 121.7，34.4");
    }

    @Test
    void reportsSeatsThatNobodyCanTake() {
        assertThat(read(EVENT + ABSOLUTE + ONLINE + "名额: 0\n")).isEmpty();
        assertThat(ProblemLines.of(problems)).containsExactly("a.md:9: event.seats 名额");
    }

    @Test
    void proposesNearestKind() {
        assertThat(read(EVENT.replace("普法活动", "普法话动") + ABSOLUTE + ONLINE)).isEmpty();
        assertThat(ProblemLines.of(problems))
                .containsExactly("a.md:3: yaml.choice.near 类型 普法话动 普法活动 普法活动、企业培训、展览、灯光秀、电视栏目");
    }

    private Optional<Event> read(String yaml) {
        return new EventReader(AREA, TODAY)
                .read(FrontMatterFiles.of("a", yaml, "正文", problems))
                .map(Sourced::value);
    }
}
