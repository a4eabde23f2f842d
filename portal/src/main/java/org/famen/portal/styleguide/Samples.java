package org.famen.portal.styleguide;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.famen.content.advice.Advice;
import org.famen.content.advice.Deadline;
import org.famen.content.advice.MeansCheck;
import org.famen.content.advice.NextStep;
import org.famen.content.advice.Review;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.danger.Danger;
import org.famen.content.danger.DangerWording;
import org.famen.content.danger.EmergencyCall;
import org.famen.content.index.BlockDocument;
import org.famen.content.index.PageKind;
import org.famen.content.index.PartEndDocument;
import org.famen.content.law.validity.Status;
import org.famen.portal.library.AdvicePart;
import org.famen.portal.library.DayNote;
import org.famen.portal.library.LinkedBlock;
import org.famen.portal.organisation.place.OpenState;
import org.famen.portal.pagelist.PageFilter;
import org.famen.portal.pagelist.PageListing;
import org.famen.portal.pagelist.PageQuery;
import org.famen.portal.web.FieldError;
import org.famen.portal.web.FieldErrors;
import org.famen.portal.web.asset.Assets;
import org.jspecify.annotations.Nullable;

/** Made-up things for every component to show; the same each time, so that pictures of them can be compared. */
public final class Samples {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 4);
    private static final LocalDateTime MORNING = DAY.atTime(9, 0);
    private static final int LISTED = 57;

    public List<String> icons() {
        return Assets.ICONS;
    }

    public List<Status> statuses() {
        return Arrays.asList(Status.values());
    }

    /** Of all kinds, one of them cited, one struck out. */
    public List<LinkedBlock> blocks() {
        var ended = new PartEndDocument("第二款", false, LocalDate.of(2020, 1, 1), null, "关于路灯的决定");
        return List.of(
                new LinkedBlock(
                        new BlockDocument("paragraph", "", "路灯应当每隔三十米设一盏，依照本法第三条的规定点亮。", List.of(), false),
                        List.of(
                                new LinkedBlock.Piece("路灯应当每隔三十米设一盏，依照本法", null, false),
                                new LinkedBlock.Piece("第三条", "/laws", false),
                                new LinkedBlock.Piece("的规定点亮：", null, false)),
                        null),
                LinkedBlock.plain(new BlockDocument("item", "（一）", "天黑前点亮；", List.of(), false), DAY),
                LinkedBlock.plain(new BlockDocument("item", "（二）", "天亮后熄灭。", List.of(), false), DAY),
                new LinkedBlock(
                        new BlockDocument("paragraph", "", "煤油灯也算路灯。", List.of(), false),
                        List.of(new LinkedBlock.Piece("煤油灯也算路灯。", null, false)),
                        ended),
                LinkedBlock.plain(
                        new BlockDocument(
                                "table",
                                "",
                                "",
                                List.of(List.of("灯", "间距"), List.of("路灯", "三十米"), List.of("桥灯", "十米")),
                                true),
                        DAY));
    }

    public FieldErrors errors() {
        return new FieldErrors(
                List.of(new FieldError("wrong", "phone"), new FieldError("wrong-area", "line_parts", 2, "昨天 买入")));
    }

    public FieldErrors noErrors() {
        return FieldErrors.NONE;
    }

    public DayNote otherDay() {
        return new DayNote(LocalDate.of(2015, 6, 1), true, "", "/laws");
    }

    public Danger danger() {
        return new Danger(
                "sample",
                "样例",
                "先离开那里，到安全的地方再打电话。",
                List.of("走到有人的地方。", "打电话，说清楚您在哪里。"),
                List.of(new EmergencyCall("报警", "110", "有人正在伤害您"), new EmergencyCall("急救", "120", "有人受伤")),
                Optional.empty(),
                new DangerWording(List.of(), List.of(), List.of(), List.of()),
                true);
    }

    public AdvicePart advice() {
        return new AdvicePart(new Advice(
                List.of(new Deadline(
                        "申请仲裁",
                        "知道工资没有发的那一天",
                        "一年以内",
                        "过了一年，对方可以不理您的请求",
                        List.of(WrittenCitation.parse("《路灯法》第五条").orElseThrow()))),
                List.of(
                        new NextStep(
                                "把工资条和聊天记录保存下来",
                                Optional.empty(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        new NextStep(
                                "申请仲裁",
                                Optional.of("劳动人事争议仲裁委员会"),
                                List.of("00000000"),
                                Optional.of("身份证、合同、工资条"),
                                Optional.of("不收费"),
                                Optional.of("五天内"),
                                Optional.of("可以去法院"),
                                Optional.of("/guides"))),
                List.of("公司已经倒闭的，走另一条路。"),
                Optional.of(MeansCheck.NONE),
                Optional.of(new Review("值班律师", LocalDate.of(2026, 11, 2)))));
    }

    public Shapes.Answer answer() {
        return new Shapes.Answer(
                true,
                "/consultations",
                listed("老板拖欠工资怎么办", "可以要求他补发，也可以去仲裁。").getFirst(),
                advice().advice(),
                List.of(new Shapes.Cited("/laws", "《路灯法》第五条")));
    }

    public List<Shapes.Named> named() {
        return List.of(
                new Shapes.Named(
                        "机构", "/help", "公共法律服务中心", "律师在这里回答问题。", List.of("电话：00000000", "周一至周五 9:00–17:00"), "怎么去"),
                new Shapes.Named("栏目", "/tools", "算一算", "", List.of(), "打开"));
    }

    /** Two that differ in everything that may be there or not. */
    public List<Shapes.Office> offices() {
        return List.of(
                new Shapes.Office(
                        "1",
                        "/help",
                        new Shapes.Place("公共法律服务中心", "东区", Optional.of("灯街镇"), "灯街 1 号", true, true, true),
                        "1.2 公里",
                        open(OpenState.Kind.OPEN),
                        List.of("法律咨询", "法律援助", "公证"),
                        Optional.of("00000000"),
                        "geo:0,0"),
                new Shapes.Office(
                        "2",
                        "/help",
                        new Shapes.Place("调解室", "西区", Optional.empty(), "桥头 2 号", false, false, false),
                        "",
                        open(OpenState.Kind.UNKNOWN),
                        List.of(),
                        Optional.empty(),
                        ""));
    }

    public List<OpenState> openStates() {
        return Stream.of(OpenState.Kind.values()).map(Samples::open).toList();
    }

    public Shapes.Visit visit() {
        return new Shapes.Visit(
                MORNING,
                MORNING.plusMinutes(30),
                "centre",
                offices().getFirst().organisation(),
                new Shapes.Where(new Shapes.Desk("1 号窗口")),
                service());
    }

    public Shapes.Service service() {
        return new Shapes.Service(30, List.of("身份证", "和这件事有关的材料"));
    }

    public List<Shapes.Time> times() {
        return Stream.of(0, 30, 60)
                .map(later -> MORNING.plusMinutes(later))
                .map(start -> new Shapes.Time(
                        "sample@" + start,
                        start,
                        start.plusMinutes(30),
                        offices().getFirst().organisation(),
                        "1.2",
                        3))
                .toList();
    }

    public LocalDateTime heldUntil() {
        return MORNING.plusMinutes(15);
    }

    /** On the second of three pages, narrowed by one value. */
    public PageListing listing() {
        PageQuery query = PageQuery.of(PageKind.POLICY, List.of(PageFilter.SUBKIND, PageFilter.REGION))
                .onPage(2);
        return new PageListing(
                query,
                LISTED,
                List.of(),
                List.of(
                        new PageListing.FilterCount(
                                PageFilter.SUBKIND,
                                List.of(
                                        new PageListing.FilterCount.Value("实施方案", 31, true, query),
                                        new PageListing.FilterCount.Value("通知", 26, false, query))),
                        new PageListing.FilterCount(
                                PageFilter.REGION,
                                List.of(new PageListing.FilterCount.Value("东区", 12, false, query)))));
    }

    public List<Shapes.Listed> policies() {
        return listed("关于路灯夜间照明的实施方案", "天黑前点亮，天亮后熄灭。");
    }

    /** As planned, and put off. */
    public List<Shapes.Listed> events() {
        return Stream.of("照常", "延期")
                .map(state -> new Shapes.Listed(
                        "events",
                        "宪法宣传周：广场上的咨询",
                        "",
                        "宣传",
                        "东区",
                        "司法局",
                        DAY,
                        state,
                        Map.of("时间", "2026年12月4日（周五）9:00–11:00", "地点", "中心广场"),
                        List.of()))
                .toList();
    }

    public List<Shapes.Version> versions() {
        return List.of(
                version(2024, true, Status.IN_FORCE, "/laws"),
                version(2018, false, Status.AMENDED, "/laws"),
                version(2010, false, Status.AMENDED, null));
    }

    /** Of feedback: waiting, answered, taken back. */
    public List<Shapes.Progress> progress() {
        return Stream.of("handling", "answered", "withdrawn")
                .map(Shapes.Progress::new)
                .toList();
    }

    private static OpenState open(OpenState.Kind kind) {
        return new OpenState(
                kind,
                kind == OpenState.Kind.CLOSED || kind == OpenState.Kind.UNKNOWN
                        ? Optional.empty()
                        : Optional.of(DAY.atTime(17, 30)));
    }

    private static Shapes.Version version(int year, boolean current, Status status, @Nullable String changes) {
        return new Shapes.Version(
                "/laws",
                current,
                new Shapes.Days(LocalDate.of(year, 6, 25), LocalDate.of(year, 9, 1)),
                status,
                changes);
    }

    private static List<Shapes.Listed> listed(String title, String summary) {
        return List.of(new Shapes.Listed(
                "policies", title, summary, "实施方案", "东区", "司法局", DAY, "照常", Map.of(), List.of("路灯法#5")));
    }
}
