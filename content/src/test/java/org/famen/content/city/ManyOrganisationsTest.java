package org.famen.content.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.famen.content.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Five thousand offices, as a whole province would have them, are read in seconds from either format. */
class ManyOrganisationsTest {
    private static final int ROWS = 5_000;
    private static final List<String> HEADER =
            List.of("编号", "名称", "类型", "层级", "上级编号", "区县", "地址", "纬度", "经度", "电话", "办公时间", "服务", "无障碍");

    @TempDir
    Path folder;

    @BeforeEach
    void writeCity() throws IOException {
        Files.writeString(folder.resolve("city.yaml"), """
                城市: 小镇市
                门户名称: 小镇法门
                司法局: 小镇市司法局
                热线: "12348"
                ICP备案号: 演ICP备1号
                公安备案号: 演公网安备1号
                区县: [甲区, 乙县]
                范围: {南: 34, 北: 35, 西: 121, 东: 122}
                """);
    }

    @Test
    @Timeout(60)
    void areReadFromCsv() throws IOException {
        StringBuilder csv = new StringBuilder(String.join(",", HEADER)).append('\n');
        for (int i = 0; i < ROWS; i++) {
            csv.append(String.join(",", row(i))).append('\n');
        }
        Files.writeString(folder.resolve("organisations.csv"), csv);

        readAll();
    }

    @Test
    @Timeout(60)
    void areReadFromExcel() throws IOException {
        try (var workbook = new SXSSFWorkbook();
                OutputStream bytes = Files.newOutputStream(folder.resolve("organisations.xlsx"))) {
            var sheet = workbook.createSheet();
            for (int i = -1; i < ROWS; i++) {
                List<String> cells = i < 0 ? HEADER : row(i);
                var row = sheet.createRow(i + 1);
                for (int column = 0; column < cells.size(); column++) {
                    row.createCell(column).setCellValue(cells.get(column));
                }
            }
            workbook.write(bytes);
        }

        readAll();
    }

    private void readAll() {
        Problems problems = new Problems();
        long start = System.nanoTime();
        CityContent content =
                CityReader.read(folder, problems, LocalDate.of(2026, 11, 23)).orElseThrow();
        Duration taken = Duration.ofNanos(System.nanoTime() - start);

        assertThat(problems.all()).isEmpty();
        assertThat(content.organisations()).hasSize(ROWS);
        assertThat(taken).isLessThan(Duration.ofSeconds(15));
    }

    private static List<String> row(int i) {
        return List.of(
                "office-" + i,
                "第" + i + "公共法律服务工作室",
                "公共法律服务工作室",
                i == 0 ? "市" : "村",
                i == 0 ? "" : "office-0",
                i % 2 == 0 ? "甲区" : "乙县",
                "中心路" + i + "号",
                "34.%05d".formatted(10_000 + i),
                "121.%05d".formatted(10_000 + i),
                "12348",
                "周一至周五 09:00-12:00 13:30-17:30",
                "法律咨询、人民调解",
                "是");
    }
}
