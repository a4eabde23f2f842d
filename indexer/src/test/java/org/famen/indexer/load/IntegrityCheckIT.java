package org.famen.indexer.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch._types.Refresh;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.content.index.IndexName;
import org.famen.content.index.LoadMark;
import org.famen.content.integrity.SigningKey;
import org.famen.indexer.elastic.LoadException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has been altered in the index since it was loaded is found. */
class IntegrityCheckIT {
    private static final SigningKey KEY = SigningKey.make();
    private static final String ARTICLE = "小镇工资法@2020-01-01#2";
    private static final Map<String, Object> OTHER_BLOCK =
            Map.of("kind", "paragraph", "label", "", "text", "可以拖欠工资。", "rows", List.of(), "hasHead", false);

    @TempDir
    Path root;

    private LoadFixture index;

    @BeforeEach
    void load() throws IOException {
        index = LoadFixture.on(root);
        index.folder().writeLaw("小镇工资法", List.of("按月支付工资。", "不得拖欠工资。", "加班另计。"));
        index.folder().writeLaw("小镇噪声法", List.of("夜间应当安静。"));
        index.folder().writeCatalogue("小镇税法");
        load(signed());
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void whatWasLoadedIsAsItWasSigned() throws IOException {
        assertThat(check().wrong()).isEmpty();
        assertThat(check().texts()).isEqualTo(2);
        assertThat(check().made()).isEqualTo("2026-11-24T10:00:00+08:00");
    }

    @Test
    void anIncrementalLoadSealsAnew() throws IOException {
        String first = seal();
        index.folder().writeLaw("小镇工资法", List.of("按月支付工资。", "不得克扣工资。"));

        new IncrementalLoad(index.cluster(), Encoding.NONE, signed(), LoadFixture.CLOCK)
                .run(index.folder().sources(), LoadProgress.SILENT);

        assertThat(check().wrong()).isEmpty();
        assertThat(seal()).isNotEqualTo(first);
        index.generations().describe(index.generations().serving(), LoadMark.UNDER_WAY);
        assertThatThrownBy(this::check).isInstanceOf(LoadException.class).hasMessageContaining("no manifest");
    }

    @Test
    void aRollbackBringsBackTheManifestOfThatLoad() throws IOException {
        String first = seal();
        index.folder().writeLaw("小镇工资法", List.of("按月支付工资。"));
        load(signed());
        assertThat(seal()).isNotEqualTo(first);

        index.generations().rollback();

        assertThat(seal()).isEqualTo(first);
        assertThat(check().wrong()).isEmpty();
    }

    @Test
    void anAlteredArticleIsNamed() throws IOException {
        alter(IndexName.ARTICLES, ARTICLE, Map.of("blocks", List.of(OTHER_BLOCK), "text", "可以拖欠工资。"));

        assertThat(check().wrong()).containsExactly("小镇工资法@2020-01-01 does not read as it was loaded.");
    }

    @Test
    void wordsThatOnlySearchesShowCountToo() throws IOException {
        alter(IndexName.ARTICLES, ARTICLE, Map.of("text", "可以拖欠工资。"));

        assertThat(check().wrong()).containsExactly("小镇工资法@2020-01-01 is found by other words than it shows.");
    }

    @Test
    void whoAltersTheListTooCannotSignIt() throws IOException {
        alter(IndexName.LAWS, "小镇工资法", Map.of("versions", List.of()));

        assertThat(check().wrong())
                .containsExactly(
                        "The list of law texts is not the one that was loaded.",
                        "The list of law texts is not what this key has signed.",
                        "3 provisions belong to no law text of the list.");
    }

    @Test
    void anotherKeyIsNotTheOperators() throws IOException {
        load(new Sealing(Optional.of(SigningKey.make())));

        assertThat(check().wrong()).containsExactly("The list of law texts is not what this key has signed.");
        load(Sealing.NONE);
        assertThat(check().wrong()).containsExactly("The list of law texts is not signed.");
        assertThat(IntegrityCheck.of(index.cluster(), Optional.empty()).wrong()).isEmpty();
    }

    @Test
    void whoGetsAKeyLoadsAgain() throws IOException {
        load(Sealing.NONE);

        assertThat(isUpToDate(Sealing.NONE)).isTrue();
        assertThat(isUpToDate(signed())).isFalse();
        load(signed());
        assertThat(isUpToDate(signed())).isTrue();
        assertThat(isUpToDate(Sealing.NONE)).isFalse();
    }

    @Test
    void aPreviewKeepsTheManifest() throws IOException {
        String first = seal();

        new CityPreview(index.cluster(), root.resolve("no-rules"), LoadFixture.CLOCK)
                .show(index.folder().city());

        assertThat(seal()).isEqualTo(first);
    }

    @Test
    void aKeyThatCannotBeReadStopsTheLoad() throws IOException {
        Path file = Files.writeString(root.resolve("key.pem"), "nothing");

        assertThatThrownBy(() -> Sealing.of(Map.of("SIGNING_KEY_FILE", file.toString())))
                .isInstanceOf(LoadException.class)
                .hasMessageContaining("SIGNING_KEY_FILE " + file + " is no key that can sign (no block PUBLIC KEY)");
        Files.writeString(file, KEY.pem());
        assertThat(Sealing.of(Map.of("SIGNING_KEY_FILE", file.toString())).key())
                .isPresent();
        assertThat(Sealing.of(Map.of("SIGNING_KEY", KEY.pem())).key()).isPresent();
        assertThatThrownBy(() -> Sealing.of(Map.of("SIGNING_KEY", "nothing")))
                .hasMessageStartingWith("SIGNING_KEY is no key that can sign");
        assertThat(Sealing.of(Map.of())).isEqualTo(Sealing.NONE);
    }

    private IntegrityCheck.Result check() throws IOException {
        return IntegrityCheck.of(index.cluster(), Optional.of(KEY.publicHalf()));
    }

    private String seal() throws IOException {
        return index.generations().servingSeal().orElseThrow().sha256();
    }

    private boolean isUpToDate(Sealing sealing) throws IOException {
        return LoadState.of(index.cluster(), index.folder().sources(), Encoding.NONE, sealing)
                .isUpToDate();
    }

    private static Sealing signed() {
        return new Sealing(Optional.of(KEY));
    }

    private void load(Sealing sealing) throws IOException {
        new FullLoad(index.cluster(), Encoding.NONE, sealing, LoadFixture.CLOCK)
                .run(index.folder().sources(), LoadProgress.SILENT);
    }

    private void alter(IndexName name, String id, Map<String, Object> fields) throws IOException {
        index.client()
                .update(
                        request ->
                                request.index(name.alias()).id(id).doc(fields).refresh(Refresh.True),
                        ObjectNode.class);
    }
}
