package org.famen.indexer.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.famen.content.index.IndexName;
import org.famen.content.problem.Problem;
import org.famen.indexer.testing.SourceFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CityPreviewIT {
    private static final String POLICY = "policy/legal-aid-notice";

    @TempDir
    Path root;

    private LoadFixture index;
    private CityPreview preview;

    @BeforeEach
    void load() throws IOException {
        index = LoadFixture.on(root);
        index.folder().writeLaw("小镇工资法", List.of("按月支付工资。"));
        index.load();
        preview = new CityPreview(index.cluster(), Path.of("no-rules"), LoadFixture.CLOCK);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void nothingNewSendsNothing() throws IOException {
        CityPreview.Shown shown = preview.show(city());

        assertThat(shown.written()).isEmpty();
        assertThat(shown.removed()).isEmpty();
    }

    @Test
    void aChangedPageIsShownAtOnceAndNothingElseIsTouched() throws IOException {
        index.folder().writePolicy("法律援助", "申请人也可以在网上申请。");

        assertThat(preview.show(city()).written()).containsExactly(POLICY);
        assertThat(index.documents())
                .hasEntrySatisfying(
                        IndexName.PAGES + " " + POLICY,
                        page -> assertThat(page.toString()).contains("网上申请"));
        assertThat(index.found("按月支付工资")).isEqualTo(1);
    }

    @Test
    void aPageWithoutItsFileIsGone() throws IOException {
        Files.delete(city().resolve("events/law-day.md"));

        assertThat(preview.show(city()).removed()).containsExactly("event/law-day");
    }

    @Test
    void aFileWithAMistakeIsNamedByItsLineAndTheOthersAreShown() throws IOException {
        index.folder().writePolicy("法律援助", "申请人也可以在网上申请。");
        Path event = city().resolve("events/law-day.md");
        Files.writeString(event, Files.readString(event).replace("2026-12-04 09:00", "明天"));

        CityPreview.Shown shown = preview.show(city());

        assertThat(shown.written()).contains(POLICY);
        assertThat(shown.problems())
                .anySatisfy(problem -> assertThat(problem.file()).endsWith("law-day.md"))
                .extracting(Problem::line)
                .contains(4);
    }

    @Test
    void aCityThatCannotBeReadChangesNothing() throws IOException {
        Files.writeString(city().resolve("city.yaml"), "城市: [");
        index.folder().writePolicy("法律援助", "申请人也可以在网上申请。");

        CityPreview.Shown shown = preview.show(city());

        assertThat(shown.written()).isEmpty();
        assertThat(shown.problems()).isNotEmpty();
        assertThat(index.documents().keySet()).hasSize(SourceFolder.PAGES.size() + 2);
    }

    @Test
    void theNextLoadDoesNotTakeADraftForWhatIsPublished() throws IOException {
        preview.show(city());

        assertThat(index.isUpToDate()).isFalse();
    }

    private Path city() {
        return index.folder().city();
    }
}
