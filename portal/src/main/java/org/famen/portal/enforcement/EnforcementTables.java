package org.famen.portal.enforcement;

import java.util.List;
import java.util.stream.Collectors;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.enforcement.EnforcementCase;
import org.famen.content.enforcement.FileReview;
import org.famen.content.enforcement.Inspection;
import org.famen.portal.web.format.Csv;

/** What is published of enforcement as comma-separated values; the columns are those of the editors' files. */
final class EnforcementTables {
    private EnforcementTables() {}

    static String cases(List<EnforcementCase> cases) {
        Csv csv = new Csv(
                "编号", "标题", "专项检查", "部门", "区县", "问题类型", "来源", "发现日期", "问题", "依据", "整改措施", "整改期限", "办结日期", "证明材料",
                "建章立制");
        cases.forEach(each -> csv.row(
                each.id(),
                each.title(),
                each.campaign().orElse(""),
                each.department(),
                each.district().orElse(""),
                each.type().label(),
                each.source().label(),
                each.foundOn(),
                each.problem(),
                citations(each.basis()),
                each.measure(),
                each.dueOn(),
                each.closedOn(),
                each.evidence(),
                each.rule().orElse("")));
        return csv.toString();
    }

    static String reviews(List<FileReview> rounds) {
        Csv csv = new Csv("编号", "轮次", "开始日期", "结束日期", "评查机关", "部门", "抽取案卷", "问题案卷", "发现问题", "已整改", "典型问题", "形成制度");
        rounds.forEach(each -> csv.row(
                each.id(),
                each.title(),
                each.from(),
                each.until(),
                each.reviewer(),
                String.join("、", each.departments()),
                each.drawn(),
                each.faulty(),
                each.problems(),
                each.rectified(),
                String.join("；", each.typical()),
                each.rule().orElse("")));
        return csv.toString();
    }

    static String inspections(List<Inspection> inspections) {
        Csv csv = new Csv("编号", "年度", "检查事项", "检查机关", "依据", "检查对象", "方式", "每年最多", "计划月份", "联合部门", "说明");
        inspections.forEach(each -> csv.row(
                each.id(),
                each.year(),
                each.matter(),
                each.department(),
                citations(each.basis()),
                each.subjects(),
                each.manner().label(),
                each.mostAYear(),
                String.join("、", each.months()),
                String.join("、", each.together()),
                each.remark().orElse("")));
        return csv.toString();
    }

    private static String citations(List<WrittenCitation> basis) {
        return basis.stream().map(WrittenCitation::written).collect(Collectors.joining("；"));
    }
}
