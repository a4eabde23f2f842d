package org.famen.indexer.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famen.content.city.BureauContent;
import org.famen.content.city.CityContent;
import org.famen.content.law.Block;
import org.famen.content.law.LawVersion;
import org.famen.content.law.Part;
import org.famen.content.law.reading.LawReading;
import org.famen.content.law.reading.SourceDocument;

/** What was read, counted by source. */
final class CheckTable {
    private static final String ROW = "%-12s %10s %10s %10s %10s %10s%n";

    private CheckTable() {}

    static void print(LawReading reading, PrintWriter out) {
        Map<String, List<LawVersion>> bySource = reading.documents().stream()
                .collect(Collectors.groupingBy(
                        SourceDocument::source,
                        TreeMap::new,
                        Collectors.mapping(SourceDocument::version, Collectors.toList())));
        out.printf(ROW, "source", "documents", "articles", "sections", "annexes", "tables");
        bySource.forEach((source, versions) -> row(source, versions, out));
        row("total", reading.documents().stream().map(SourceDocument::version).toList(), out);
        if (reading.filesSkipped() > 0) {
            out.printf("%d 个文件自己标明不是法律文本（目录页、首页），未计入。%n", reading.filesSkipped());
        }
    }

    static void print(CityContent city, PrintWriter out) {
        out.printf(
                "%s：政策文件 %d 份，活动 %d 场，机构 %d 家，问答 %d 条，办事指南 %d 份，法治文化阵地 %d 处%n",
                city.city().name(),
                city.policies().size(),
                city.events().size(),
                city.organisations().size(),
                city.consultations().size(),
                city.guides().size(),
                city.cultureSites().size());
        out.printf(
                "报告 %d 份（%d 个单位），法律风险 %d 项，统计 %d 项，投资者文章 %d 篇，体检自查 %d 题%n",
                city.reports().size(),
                city.reportingBodies().size(),
                city.risks().size(),
                city.statistics().size(),
                city.investorArticles().size(),
                city.checkup().stream()
                        .mapToInt(field -> field.questions().size())
                        .sum());
        BureauContent bureau = city.bureau();
        out.printf(
                "工作条线 %d 项，执法监督案例 %d 件，案卷评查 %d 轮，检查事项 %d 项，普法责任部门 %d 个，村（社区）%d 个，专项行动 %d 项，现场述法 %d 次，指标 %d 项，路线 %d 条%n",
                bureau.lines().size(),
                bureau.cases().size(),
                bureau.fileReviews().size(),
                bureau.inspections().size(),
                bureau.duties().size(),
                bureau.villages().size(),
                bureau.campaigns().size(),
                bureau.sessions().size(),
                bureau.indicators().size(),
                bureau.walks().size());
    }

    private static void row(String source, List<LawVersion> versions, PrintWriter out) {
        out.printf(
                ROW,
                source,
                versions.size(),
                count(versions, Part.Article.class),
                count(versions, Part.Section.class),
                count(versions, Part.Annex.class),
                versions.stream()
                        .flatMap(LawVersion::provisions)
                        .flatMap(CheckTable::tables)
                        .count());
    }

    private static long count(List<LawVersion> versions, Class<? extends Part> kind) {
        return versions.stream()
                .flatMap(LawVersion::parts)
                .filter(kind::isInstance)
                .count();
    }

    private static Stream<Block> tables(Part.Provision provision) {
        return provision.blocks().stream().filter(Block.Table.class::isInstance);
    }
}
