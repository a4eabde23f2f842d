package org.famen.content.ranking.embedding;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts text as BERT models for Chinese expect it: each Han character by itself, other words into the longest pieces of the
 * vocabulary (WordPiece; Devlin et al. 2019, arXiv 1810.04805). Written here because the libraries that do it bring native
 * code of 10 MB for each platform.
 */
final class WordPieceTokenizer {
    private static final String UNKNOWN = "[UNK]";
    private static final String BEGIN = "[CLS]";
    private static final String END = "[SEP]";
    private static final String CONTINUES = "##";
    private static final int MAX_WORD_LENGTH = 100;

    private final Map<String, Integer> ids;
    private final int unknown;
    private final int begin;
    private final int end;

    private WordPieceTokenizer(Map<String, Integer> ids) {
        this.ids = Map.copyOf(ids);
        this.unknown = id(UNKNOWN);
        this.begin = id(BEGIN);
        this.end = id(END);
    }

    /**
     * @param stream a {@code tokenizer.json} as Hugging Face writes it
     * @throws IOException when it is none, or of another kind
     */
    static WordPieceTokenizer read(InputStream stream) throws IOException {
        Map<String, Integer> ids = new HashMap<>();
        new ObjectMapper()
                .readTree(stream)
                .path("model")
                .path("vocab")
                .properties()
                .forEach(entry -> ids.put(entry.getKey(), entry.getValue().asInt()));
        if (!ids.keySet().containsAll(List.of(UNKNOWN, BEGIN, END))) {
            throw new IOException("not the vocabulary of a BERT model");
        }
        return new WordPieceTokenizer(ids);
    }

    private int id(String piece) {
        Integer id = ids.get(piece);
        if (id == null) {
            throw new IllegalStateException("the vocabulary has no " + piece);
        }
        return id;
    }

    /**
     * The ids of a text's pieces between those for its begin and end.
     *
     * @param most ids in all; the text is cut off behind them
     */
    long[] ids(String text, int most) {
        Pieces pieces = new Pieces(most - 1);
        pieces.add(begin);
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < text.length() && !pieces.isFull(); ) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            if (isIgnored(character)) {
                continue;
            }
            boolean single = isHan(character) || isPunctuation(character);
            if (single || Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                addWord(word, pieces);
                if (single) {
                    addWord(word.appendCodePoint(character), pieces);
                }
            } else {
                word.appendCodePoint(character);
            }
        }
        addWord(word, pieces);
        return pieces.endedBy(end);
    }

    /** The word's longest pieces, from its begin; the builder is empty afterwards. */
    private void addWord(StringBuilder word, Pieces pieces) {
        String whole = word.toString();
        word.setLength(0);
        if (whole.isEmpty()) {
            return;
        }
        int size = pieces.size();
        int from = 0;
        while (from < whole.length()) {
            int to = whole.length() > MAX_WORD_LENGTH ? from : whole.length();
            Integer id = null;
            while (to > from && id == null) {
                id = ids.get((from == 0 ? "" : CONTINUES) + whole.substring(from, to));
                to -= id == null ? 1 : 0;
            }
            if (id == null) {
                pieces.backTo(size);
                pieces.add(unknown);
                return;
            }
            pieces.add(id);
            from = to;
        }
    }

    private static boolean isIgnored(int character) {
        int type = Character.getType(character);
        boolean control = type == Character.CONTROL || type == Character.FORMAT;
        return character == 0 || character == 0xFFFD || control && !Character.isWhitespace(character);
    }

    private static boolean isHan(int character) {
        return Character.isIdeographic(character);
    }

    private static boolean isPunctuation(int character) {
        if (character < 128) {
            return character > ' ' && !Character.isLetterOrDigit(character);
        }
        return switch (Character.getType(character)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /** Growing up to a limit. */
    private static final class Pieces {
        private final long[] ids;
        private int size;

        Pieces(int most) {
            ids = new long[most + 1];
        }

        void add(int id) {
            if (!isFull()) {
                ids[size++] = id;
            }
        }

        boolean isFull() {
            return size == ids.length - 1;
        }

        int size() {
            return size;
        }

        void backTo(int earlier) {
            size = earlier;
        }

        long[] endedBy(int id) {
            ids[size] = id;
            return Arrays.copyOf(ids, size + 1);
        }
    }
}
