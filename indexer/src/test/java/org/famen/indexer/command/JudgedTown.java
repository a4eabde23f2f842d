package org.famen.indexer.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Judged questions about the laws of a town that nobody lives in. People and statutes share no word there, as they often do:
 * what is asked can only be answered by who has learned from other questions about the same thing.
 */
final class JudgedTown {
    static final int QUESTIONS_A_PROVISION = 4;
    private static final int LAWS = 20;
    private static final int PROVISIONS = 3;
    private static final int STATUTE_WORDS = 0x5200;
    private static final int LAY_WORDS = 0x6c00;
    private static final List<String> BEGINNINGS = List.of("请问", "想问一下", "您好", "麻烦说说");

    private final Path folder;

    JudgedTown(Path folder) throws IOException {
        this.folder = folder;
        List<String> corpus = new ArrayList<>();
        List<String> queries = new ArrayList<>();
        List<String> judgements = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        for (int law = 0; law < LAWS; law++) {
            for (int provision = 0; provision < PROVISIONS; provision++) {
                int thing = law * PROVISIONS + provision;
                corpus.add("{\"id\": %d, \"name\": \"小镇%s法第%s条\", \"content\": \"%s应当%s。%s由镇里处理。\"}"
                        .formatted(
                                thing,
                                word(STATUTE_WORDS, law),
                                List.of("一", "二", "三").get(provision),
                                word(STATUTE_WORDS, law),
                                word(STATUTE_WORDS, LAWS + thing),
                                word(STATUTE_WORDS, LAWS + thing)));
                for (int asked = 0; asked < QUESTIONS_A_PROVISION; asked++) {
                    int id = thing * QUESTIONS_A_PROVISION + asked;
                    queries.add(id + "\t" + BEGINNINGS.get(asked) + word(LAY_WORDS, law) + "的"
                            + word(LAY_WORDS, LAWS + thing) + "怎么弄");
                    judgements.add(id + "\t" + thing);
                    answers.add("{\"query_id\": %d, \"answer\": \"按%s办。\"}"
                            .formatted(id, word(STATUTE_WORDS, LAWS + thing)));
                }
            }
        }
        Files.write(corpus(), corpus);
        Files.write(queries(), queries);
        Files.write(judgements(), judgements);
        Files.write(answers(), answers);
    }

    Path corpus() {
        return folder.resolve("corpus.jsonl");
    }

    Path queries() {
        return folder.resolve("queries.tsv");
    }

    Path judgements() {
        return folder.resolve("qrels.tsv");
    }

    Path answers() {
        return folder.resolve("answers.jsonl");
    }

    List<String> learning(String command) {
        return List.of(
                command,
                "--corpus",
                corpus().toString(),
                "--learn-queries",
                queries().toString(),
                "--learn-qrels",
                judgements().toString(),
                "--learn-answers",
                answers().toString());
    }

    /** Two characters that no other word of the town has. */
    private static String word(int from, int number) {
        return new String(Character.toChars(from + 2 * number)) + new String(Character.toChars(from + 2 * number + 1));
    }
}
