package org.famen.indexer.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famen.content.index.DocumentJson;
import org.famen.indexer.elastic.PreparedDocument;

/** Takes a phrase out of a document, by which it must be found again. */
final class Samples {
    private static final ObjectMapper JSON = DocumentJson.mapper();

    private Samples() {}

    /** The first run of Chinese characters that is long enough, cut to the length. */
    static Optional<String> phraseOf(PreparedDocument document, int length) {
        try {
            String text = JSON.readTree(document.json()).path("text").asText();
            Matcher run = Pattern.compile("[一-龥]{4," + length + "}").matcher(text);
            return run.find() ? Optional.of(run.group()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
