package org.famen.portal.dataset;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.famen.content.index.PageKind;
import org.jspecify.annotations.Nullable;

/**
 * Tables that can be downloaded, with their columns in order. This is a promise to who reads them by program: a column keeps
 * its title and its place, a new one comes last. {@code DataCatalogueIT} holds it against what the features write.
 */
enum PublishedTable {
    LAWS(
            "laws",
            "data.laws",
            "data.laws.what",
            "/laws",
            List.of(
                    new DataFile(FileFormat.CSV, "/catalogue.csv"),
                    new DataFile(FileFormat.JSON_LINES, "/catalogue.jsonl")),
            null,
            text("编号", "data.laws.id"),
            text("标题", "data.laws.title"),
            text("效力级别", "data.laws.level"),
            text("制定机关", "data.laws.issuer"),
            text("地区", "data.laws.region"),
            day("公布日期", "data.laws.promulgated"),
            day("施行日期（未写明的修改文本按公布满一年算）", "data.laws.effective"),
            day("废止日期", "data.laws.repealed"),
            text("废止依据", "data.laws.by"),
            text("时效", "data.laws.status"),
            whole("条数", "data.laws.provisions"),
            address("网址", "data.laws.page")),
    SEARCH(
            "search",
            "data.search",
            "data.search.what",
            "/search",
            List.of(new DataFile(FileFormat.CSV, "/search.csv?q=%E6%B3%95%E5%BE%8B%E6%8F%B4%E5%8A%A9")),
            null,
            text("内容", "data.search.kind"),
            text("标题", "data.search.title"),
            text("条号", "data.search.label"),
            text("摘录", "data.search.passage"),
            text("类别", "data.search.subkind"),
            text("时效", "data.search.status"),
            day("公布日期", "data.search.date"),
            text("制定机关", "data.search.issuer"),
            text("章节", "data.search.divisions"),
            address("网址", "data.search.address")),
    RISKS(
            "risks",
            "data.risks",
            "data.risks.what",
            "/risks",
            List.of(new DataFile(FileFormat.CSV, "/risks.csv"), new DataFile(FileFormat.EXCEL, "/risks.xlsx")),
            PageKind.RISK,
            text("编号", "data.risks.id"),
            text("行业", "data.risks.trade"),
            text("风险行为", "data.risks.conduct"),
            text("依据", "data.risks.basis"),
            text("处罚", "data.risks.penalty"),
            text("防控措施", "data.risks.avoidance"),
            text("执法机关", "data.risks.enforcer")),
    ENFORCEMENT(
            "enforcement",
            "data.enforcement",
            "data.enforcement.what",
            "/enforcement",
            List.of(new DataFile(FileFormat.CSV, "/enforcement.csv")),
            PageKind.ENFORCEMENT_CASE,
            text("编号", "data.enforcement.id"),
            text("标题", "data.enforcement.title"),
            text("专项检查", "data.enforcement.campaign"),
            text("部门", "data.enforcement.department"),
            text("区县", "data.enforcement.district"),
            text("问题类型", "data.enforcement.type"),
            text("来源", "data.enforcement.source"),
            day("发现日期", "data.enforcement.found"),
            text("问题", "data.enforcement.problem"),
            text("依据", "data.enforcement.basis"),
            text("整改措施", "data.enforcement.measure"),
            day("整改期限", "data.enforcement.due"),
            day("办结日期", "data.enforcement.closed"),
            text("证明材料", "data.enforcement.evidence"),
            text("建章立制", "data.enforcement.rule")),
    REVIEWS(
            "file-reviews",
            "data.reviews",
            "data.reviews.what",
            "/enforcement/reviews",
            List.of(new DataFile(FileFormat.CSV, "/enforcement/reviews.csv")),
            null,
            text("编号", "data.reviews.id"),
            text("轮次", "data.reviews.title"),
            day("开始日期", "data.reviews.from"),
            day("结束日期", "data.reviews.until"),
            text("评查机关", "data.reviews.reviewer"),
            text("部门", "data.reviews.departments"),
            whole("抽取案卷", "data.reviews.drawn"),
            whole("问题案卷", "data.reviews.faulty"),
            whole("发现问题", "data.reviews.problems"),
            whole("已整改", "data.reviews.rectified"),
            text("典型问题", "data.reviews.typical"),
            text("形成制度", "data.reviews.rule")),
    INSPECTIONS(
            "inspections",
            "data.inspections",
            "data.inspections.what",
            "/enforcement/inspections",
            List.of(new DataFile(FileFormat.CSV, "/enforcement/inspections.csv")),
            null,
            text("编号", "data.inspections.id"),
            year("年度", "data.inspections.year"),
            text("检查事项", "data.inspections.matter"),
            text("检查机关", "data.inspections.department"),
            text("依据", "data.inspections.basis"),
            text("检查对象", "data.inspections.subjects"),
            text("方式", "data.inspections.manner"),
            whole("每年最多", "data.inspections.most"),
            text("计划月份", "data.inspections.months"),
            text("联合部门", "data.inspections.together"),
            text("说明", "data.inspections.remark")),
    DUTY(
            "duty",
            "data.duty",
            "data.duty.what",
            "/duty",
            List.of(new DataFile(FileFormat.CSV, "/duty.csv")),
            PageKind.DUTY,
            text("部门", "data.duty.department"),
            text("法律", "data.duty.laws"),
            month("月份", "data.duty.month"),
            text("活动", "data.duty.title"),
            text("状态", "data.duty.state"),
            text("地点", "data.duty.place"),
            day("完成日期", "data.duty.done"),
            whole("人数", "data.duty.people"),
            text("记录", "data.duty.record")),
    VILLAGES(
            "villages",
            "data.villages",
            "data.villages.what",
            "/villages",
            List.of(new DataFile(FileFormat.CSV, "/villages.csv")),
            PageKind.VILLAGE,
            text("编号", "data.villages.id"),
            text("名称", "data.villages.name"),
            text("区县", "data.villages.district"),
            text("乡镇", "data.villages.township"),
            text("值班电话", "data.villages.phone"),
            text("法律顾问", "data.villages.adviser"),
            text("示范", "data.villages.model"),
            day("复核日期", "data.villages.until"),
            whole("法律明白人", "data.villages.helpers"),
            whole("宣传", "data.villages.told"),
            whole("调解", "data.villages.mediated"),
            whole("引导", "data.villages.guided"),
            whole("学时", "data.villages.hours")),
    CULTURE(
            "culture",
            "data.culture",
            "data.culture.what",
            "/culture",
            List.of(new DataFile(FileFormat.CSV, "/culture.csv")),
            PageKind.CULTURE,
            text("编号", "data.culture.id"),
            text("名称", "data.culture.name"),
            text("片区", "data.culture.zone"),
            text("圈内", "data.culture.ring"),
            text("区县", "data.culture.district"),
            text("特色", "data.culture.speciality"),
            text("用途", "data.culture.features"),
            text("地址", "data.culture.address"),
            text("开放时间", "data.culture.hours"),
            text("电话", "data.culture.phones"),
            text("无障碍", "data.culture.stepfree")),
    WALKS(
            "walks",
            "data.walks",
            "data.walks.what",
            "/walks",
            List.of(new DataFile(FileFormat.CSV, "/walks.csv")),
            null,
            text("编号", "data.walks.id"),
            text("名称", "data.walks.title"),
            text("方式", "data.walks.manner"),
            new Head("公里", "data.walks.kilometres", ColumnType.DECIMAL),
            whole("分钟", "data.walks.minutes"),
            text("站点", "data.walks.stops"),
            text("提示", "data.walks.hint")),
    CAMPAIGNS(
            "campaigns",
            "data.campaigns",
            "data.campaigns.what",
            "/campaigns",
            List.of(new DataFile(FileFormat.CSV, "/campaigns.csv")),
            PageKind.CAMPAIGN,
            text("编号", "data.campaigns.id"),
            text("标题", "data.campaigns.title"),
            day("开始", "data.campaigns.from"),
            day("结束", "data.campaigns.until"),
            text("牵头单位", "data.campaigns.leader"),
            text("目标", "data.campaigns.goal"),
            whole("应完成", "data.campaigns.wanted"),
            whole("已完成", "data.campaigns.reached"),
            text("单位", "data.campaigns.unit")),
    SESSIONS(
            "report-sessions",
            "data.sessions",
            "data.sessions.what",
            "/reports/sessions",
            List.of(new DataFile(FileFormat.CSV, "/reports/sessions.csv")),
            null,
            text("编号", "data.sessions.id"),
            text("单位", "data.sessions.body"),
            text("职务", "data.sessions.post"),
            year("年度", "data.sessions.year"),
            day("日期", "data.sessions.date"),
            text("地点", "data.sessions.place"),
            text("提问", "data.sessions.asked"),
            text("评议", "data.sessions.rating")),
    INDICATORS(
            "indicators",
            "data.indicators",
            "data.indicators.what",
            "/reports/indicators",
            List.of(new DataFile(FileFormat.CSV, "/reports/indicators.csv")),
            null,
            text("编号", "data.indicators.id"),
            text("类别", "data.indicators.set"),
            text("指标", "data.indicators.title"),
            text("目标", "data.indicators.wanted"),
            text("现状", "data.indicators.reached"),
            text("状态", "data.indicators.state"),
            text("证明材料", "data.indicators.evidence"),
            text("牵头单位", "data.indicators.leader"),
            day("期限", "data.indicators.due")),
    APPLICATIONS(
            "applications",
            "data.applications",
            "data.applications.what",
            "/figures/applications",
            List.of(new DataFile(FileFormat.CSV, "/figures/applications.csv")),
            null,
            year("年份", "data.applications.year"),
            text("申请", "data.applications.kind"),
            text("事项", "data.applications.matter"),
            text("收到", "data.applications.received"),
            text("办理中", "data.applications.open"),
            text("给予援助或达成协议", "data.applications.helped"),
            text("不予援助或不受理", "data.applications.refused"));

    /**
     * A column whose words are in the bundle.
     *
     * @param title in the header line
     * @param words key of its meaning, whose last part is its name for programs
     */
    record Head(String title, String words, ColumnType type) {
        String name() {
            return words.substring(words.lastIndexOf('.') + 1);
        }
    }

    private final String id;
    private final String title;
    private final String what;
    private final String page;
    private final List<DataFile> files;
    private final @Nullable PageKind kind;
    private final List<Head> heads;

    /**
     * @param title and {@code what}: keys of its words
     * @param page where people read the same
     * @param kind of the pages that it is a table of, which have a feed and an API; null for none
     */
    PublishedTable(
            String id,
            String title,
            String what,
            String page,
            List<DataFile> files,
            @Nullable PageKind kind,
            Head... heads) {
        this.id = id;
        this.title = title;
        this.what = what;
        this.page = page;
        this.files = files;
        this.kind = kind;
        this.heads = List.of(heads);
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }

    String what() {
        return what;
    }

    String page() {
        return page;
    }

    /** Of applications the figures change while people apply; everything else changes when it is published. */
    boolean isLive() {
        return this == APPLICATIONS;
    }

    List<DataFile> files() {
        return kind().map(pages -> Stream.concat(files.stream(), KindFiles.of(pages).stream())
                        .toList())
                .orElse(files);
    }

    Optional<PageKind> kind() {
        return Optional.ofNullable(kind);
    }

    List<Head> heads() {
        return heads;
    }

    private static Head text(String title, String words) {
        return new Head(title, words, ColumnType.TEXT);
    }

    private static Head whole(String title, String words) {
        return new Head(title, words, ColumnType.WHOLE);
    }

    private static Head day(String title, String words) {
        return new Head(title, words, ColumnType.DAY);
    }

    private static Head month(String title, String words) {
        return new Head(title, words, ColumnType.MONTH);
    }

    private static Head year(String title, String words) {
        return new Head(title, words, ColumnType.YEAR);
    }

    private static Head address(String title, String words) {
        return new Head(title, words, ColumnType.ADDRESS);
    }
}
