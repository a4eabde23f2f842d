package org.famen.content.ranking.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WordPieceTokenizerTest {
    private static final String VOCABULARY = """
            {"model": {"vocab": {"[UNK]": 1, "[CLS]": 2, "[SEP]": 3, "路": 4, "灯": 5, "，": 6, "lamp": 7, "##post": 8, "##s": 9,
                "12": 10, "##345": 11, "la": 12}}}
            """;

    private final WordPieceTokenizer tokenizer = read(VOCABULARY);

    @Test
    void eachHanCharacterStandsByItself() {
        assertThat(tokenizer.ids("路灯，路", 10)).containsExactly(2, 4, 5, 6, 4, 3);
    }

    @Test
    void otherWordsAreCutIntoTheLongestPieces() {
        assertThat(tokenizer.ids("lampposts 12345路", 10)).containsExactly(2, 7, 8, 9, 10, 11, 4, 3);
    }

    @Test
    void aWordWithAnUnknownPieceIsUnknownAsAWhole() {
        assertThat(tokenizer.ids("lampen 路 𠮷", 10)).containsExactly(2, 1, 4, 1, 3);
    }

    @Test
    void whatIsTooLongIsCutOffBeforeTheEnd() {
        assertThat(tokenizer.ids("路灯路灯路灯", 5)).containsExactly(2, 4, 5, 4, 3);
        assertThat(tokenizer.ids("路lampposts", 4)).containsExactly(2, 4, 7, 3);
    }

    @Test
    void invisibleCharactersAndNothingSayNothing() {
        assertThat(tokenizer.ids("", 5)).containsExactly(2, 3);
        assertThat(tokenizer.ids("\u200b路\u0000\ufffd\u3000灯\n", 10)).containsExactly(2, 4, 5, 3);
        assertThat(tokenizer.ids("l".repeat(500), 10)).containsExactly(2, 1, 3);
    }

    @Test
    void anotherFileIsRefused() {
        assertThatThrownBy(() -> WordPieceTokenizer.read(stream("{\"model\": {}}")))
                .isInstanceOf(IOException.class);
    }

    private static WordPieceTokenizer read(String json) {
        try {
            return WordPieceTokenizer.read(stream(json));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ByteArrayInputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
