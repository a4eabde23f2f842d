package org.famen.indexer.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.famen.content.numeral.ChineseNumeral;
import org.famen.indexer.load.Sources;

/** Laws and a city of our own making, written below a folder. */
public final class SourceFolder {
    /** Ids of what {@link #writeCity} publishes. */
    public static final List<String> PAGES =
            List.of("event/law-day", "organisation/service-centre", "policy/legal-aid-notice");

    private static final String CITY = """
            城市: 小镇市
            门户名称: 小镇法门
            司法局: 小镇市司法局
            热线: "12348"
            ICP备案号: 演ICP备1号
            公安备案号: 演公网安备1号
            区县: [甲区, 乙县]
            范围: {南: 34, 北: 35, 西: 121, 东: 122}
            """;
    private static final String EVENT = """
            ---
            标题: 广场法律咨询
            类型: 普法活动
            开始: 2026-12-04 09:00
            结束: 2026-12-04 11:30
            地点: {名称: 人民广场, 地址: 中心路9号}
            主办单位: 小镇市司法局
            对象: [市民]
            主题: [劳动, 婚姻]
            涉及法律: [小镇工资法]
            名额: 40
            ---

            律师在广场回答问题。
            """;
    private static final String ORGANISATIONS = """
            编号,名称,类型,层级,区县,地址,电话,办公时间,服务,无障碍
            service-centre,小镇市公共法律服务中心,公共法律服务中心,市,甲区,中心路1号,12348,周一至周五 09:00-17:00,法律咨询、公证咨询,是
            """;

    private final Path root;

    public SourceFolder(Path root) {
        this.root = root;
    }

    public Path laws() {
        return root.resolve("laws");
    }

    public Path city() {
        return root.resolve("city");
    }

    public Sources sources() {
        return new Sources(List.of(laws()), city(), root.resolve("catalogue.csv"));
    }

    /** A city with one policy, one event and one organisation, and no law yet. */
    public SourceFolder writeCity() throws IOException {
        Files.createDirectories(laws());
        write(city().resolve("city.yaml"), CITY);
        write(city().resolve("events/law-day.md"), EVENT);
        write(city().resolve("organisations.csv"), ORGANISATIONS);
        writePolicy("法律援助", "申请人可以在窗口申请法律援助。");
        return this;
    }

    public void writePolicy(String topic, String words) throws IOException {
        write(city().resolve("policies/legal-aid-notice.md"), """
                ---
                标题: 小镇市法律援助通知
                类型: 通知
                文号: 镇司〔2026〕1号
                发文机关: 小镇市司法局
                成文日期: 2026-02-01
                发布日期: 2026-02-03
                施行日期: 2026-03-01
                有效期至: 2031-02-28
                主题: [%s]
                对象: [市民, 企业]
                ---

                %s
                """.formatted(topic, words));
    }

    /** A law whose articles are numbered from 1. */
    public void writeLaw(String title, List<String> articles) throws IOException {
        write(file(title), head(title) + body(articles));
    }

    public void removeLaw(String title) throws IOException {
        Files.delete(file(title));
    }

    /** A catalogue entry of a law of which no text is there. */
    public void writeCatalogue(String title) throws IOException {
        write(
                root.resolve("catalogue.csv"),
                "title,short_names,level,issuer,promulgated_on,effective_from\n" + title
                        + ",镇税,LAW,小镇大会,2020-01-01,2020-02-01\n");
    }

    public void write(Path file, String text) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    private Path file(String title) {
        return laws().resolve("小镇").resolve(title + "(2020-01-01).md");
    }

    private static String head(String title) {
        return "# " + title + "\n\n2020年1月1日 小镇大会通过\n\n<!-- INFO END -->\n\n## 第一章 总则\n\n";
    }

    private static String body(List<String> articles) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < articles.size(); i++) {
            body.append("第")
                    .append(ChineseNumeral.format(i + 1))
                    .append("条 ")
                    .append(articles.get(i))
                    .append("\n\n");
        }
        return body.toString();
    }
}
