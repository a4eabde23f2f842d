package org.famen.content.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.famen.content.city.CityContent;
import org.famen.content.city.CityReader;
import org.famen.content.problem.Problem;
import org.famen.content.problem.ProblemMessages;
import org.famen.content.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AboutPageReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    @Test
    void theDemonstrationCitySaysEverythingAboutItsPortal() {
        CityContent city =
                CityReader.read(Path.of("city"), new Problems(), TODAY).orElseThrow();

        assertThat(city.aboutPages()).extracting(AboutPage::id).containsExactlyElementsOf(AboutPageReader.IDS);
        assertThat(city.aboutPages())
                .allSatisfy(page -> assertThat(page.body())
                        .contains(Placeholder.BUREAU.written())
                        .doesNotContain(city.city().name()));
    }

    @Test
    void aPageIsRead() throws Exception {
        List<AboutPage> pages = read("privacy.md", "标题: 隐私说明\n更新日期: 2026-11-24\n演示: 是", "{司法局}不留您的信息。");

        assertThat(problems.all()).isEmpty();
        assertThat(pages).containsExactly(new AboutPage("privacy", "隐私说明", TODAY, "{司法局}不留您的信息。", true));
    }

    @Test
    void anotherNameOrAnUnknownPlaceholderIsSaid() throws Exception {
        assertThat(read("contact.md", "标题: 联系\n更新日期: 2026-11-24\n演示: 是", "{电话}"))
                .isEmpty();
        assertThat(lines())
                .anyMatch(line -> line.contains("contact") && line.contains("accessibility"))
                .anyMatch(line -> line.contains("{电话}") && line.contains("{热线}"));
    }

    @Test
    void whatIsMissingIsSaid() throws Exception {
        assertThat(read("about.md", "标题: 关于", "")).isEmpty();
        assertThat(problems.all()).extracting(Problem::code).contains("yaml.missing", "yaml.body");
    }

    private List<AboutPage> read(String name, String fields, String body) throws Exception {
        Files.writeString(folder.resolve("city.yaml"), Files.readString(Path.of("city/city.yaml")));
        Files.createDirectories(folder.resolve("about"));
        Files.writeString(folder.resolve("about").resolve(name), "---\n" + fields + "\n---\n" + body + "\n");
        return CityReader.read(folder, problems, TODAY).orElseThrow().aboutPages();
    }

    private List<String> lines() {
        return problems.all().stream().map(ProblemMessages::line).toList();
    }
}
