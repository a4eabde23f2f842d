package org.famen.indexer.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.famen.content.numeral.ChineseNumeral;

/**
 * A city as large as a province: the demonstration city with offices and policies added by a seed, so that loads and searches
 * can be measured at that size. {@code indexer/large-city FOLDER} writes one.
 */
public final class LargeCity {
    public static final int ORGANISATIONS = 5_000;
    public static final int POLICIES = 10_000;
    private static final long SEED = 20_261_124;

    private static final List<String> DISTRICTS =
            List.of("澜东区", "澜西区", "故道区", "临澜市", "青禾县", "柳原县", "白渡县", "桑堤县", "麦川县", "望湖县");
    private static final List<String> FIELDS = List.of(
            "法律援助", "人民调解", "公证服务", "行政复议", "社区矫正", "安置帮教", "仲裁服务", "司法鉴定", "普法宣传", "企业法治体检", "行政执法监督", "基层法律服务");
    private static final List<String> PEOPLE =
            List.of("老年人", "残疾人", "进城务工人员", "未成年人", "退役军人", "个体工商户", "小微企业", "新就业形态劳动者");
    private static final List<String> DUTIES = List.of(
            "应当在受理之日起五个工作日内答复",
            "应当一次告知需要补正的材料",
            "可以预约上门办理",
            "不得收取任何费用",
            "应当建立台账并按季度公布数据",
            "应当与村（居）民委员会建立联络制度",
            "可以通过视频方式办理",
            "应当对办理情况进行回访",
            "应当保护当事人的个人信息",
            "可以会同有关部门联合办理");

    private LargeCity() {}

    /** @param arguments the folder, which is made */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(System.getProperty("famen.root", "."), "content/city"), Path.of(arguments[0]));
    }

    /**
     * Writes a folder of content with {@link #ORGANISATIONS} and {@link #POLICIES}.
     *
     * @param city the demonstration city, which is copied first
     */
    public static void write(Path city, Path folder) throws IOException {
        copy(city, folder);
        var random = new Random(SEED);
        addOrganisations(folder.resolve("organisations.csv"), random);
        Path policies = folder.resolve("policies");
        long there;
        try (Stream<Path> files = Files.list(policies)) {
            there = files.filter(file -> file.toString().endsWith(".md")).count();
        }
        for (int number = 1; number <= POLICIES - there; number++) {
            Files.writeString(policies.resolve(policyId(number) + ".md"), policy(number, random));
        }
    }

    public static String policyId(int number) {
        return "generated-%05d".formatted(number);
    }

    /** No two are alike. */
    public static String policyTitle(int number) {
        return "关于做好%s%s工作的第%s号通知"
                .formatted(
                        PEOPLE.get(number % PEOPLE.size()),
                        FIELDS.get(number / PEOPLE.size() % FIELDS.size()),
                        ChineseNumeral.format(number));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    private static void addOrganisations(Path file, Random random) throws IOException {
        List<String> columns = List.of(Files.readAllLines(file).getFirst().split(","));
        long there = Files.readString(file)
                .lines()
                .filter(line -> line.endsWith(",是"))
                .count();
        String rows = IntStream.rangeClosed(1, Math.toIntExact(ORGANISATIONS - there))
                .mapToObj(number -> organisation(number, columns, random))
                .collect(Collectors.joining("\n", "", "\n"));
        Files.writeString(file, rows, StandardOpenOption.APPEND);
    }

    private static String organisation(int number, List<String> columns, Random random) {
        String district = of(DISTRICTS, random);
        return columns.stream()
                .map(column -> switch (column) {
                    case "编号" -> "generated-%05d".formatted(number);
                    case "名称" -> district + "第" + ChineseNumeral.format(number) + "公共法律服务工作室";
                    case "类型" -> "公共法律服务工作室";
                    case "层级" -> "村";
                    case "上级编号" -> "anlan-service-centre";
                    case "区县" -> district;
                    case "地址" -> "振兴路" + (number % 400 + 1) + "号";
                    case "纬度" -> "%.4f".formatted(34.05 + random.nextDouble() * 0.8);
                    case "经度" -> "%.4f".formatted(121.05 + random.nextDouble() * 1.3);
                    case "电话" -> "0000-555%04d".formatted(number % 10_000);
                    case "办公时间" -> "周一至周五 09:00-12:00 14:00-17:00";
                    case "服务" -> of(FIELDS, random);
                    case "手语", "无障碍", "省级示范点" -> random.nextBoolean() ? "是" : "否";
                    case "演示" -> "是";
                    default -> "";
                })
                .collect(Collectors.joining(","));
    }

    private static String policy(int number, Random random) {
        int year = 2010 + number % 16;
        String articles = IntStream.rangeClosed(1, 6 + random.nextInt(10))
                .mapToObj(article -> "第%s条　%s的%s机构%s；%s。"
                        .formatted(
                                ChineseNumeral.format(article),
                                of(PEOPLE, random),
                                of(FIELDS, random),
                                of(DUTIES, random),
                                of(DUTIES, random)))
                .collect(Collectors.joining("\n\n"));
        return """
                ---
                标题: %s
                类型: 通知
                文号: 安司发〔%d〕%d号
                发文机关: 安澜市司法局
                成文日期: %d-03-01
                发布日期: %d-03-05
                施行日期: %d-04-01
                主题: [%s]
                对象: [市民, 企业]
                演示: 是
                ---

                %s
                """.formatted(policyTitle(number), year, number, year, year, year, of(FIELDS, random), articles);
    }

    private static String of(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
