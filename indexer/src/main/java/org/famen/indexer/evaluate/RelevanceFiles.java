package org.famen.indexer.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famen.content.law.ArticleNumber;
import org.famen.content.law.Titles;
import org.famen.content.ranking.model.ProvisionKey;
import org.famen.indexer.elastic.LoadException;
import org.jspecify.annotations.Nullable;

/** Reads judged questions: a corpus and answers as JSON lines, questions and judgements separated by tabs. */
final class RelevanceFiles {
    /** Real answers hold NaN where a cell was empty. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private static final Pattern NUMBERED = Pattern.compile("(.+?)(第[^第]+条(?:之[一二三四五六七八九十]+)?)");

    private RelevanceFiles() {}

    /** @throws LoadException naming file and line of what cannot be read */
    static List<CorpusProvision> corpus(Path file) throws IOException {
        List<CorpusProvision> corpus = new ArrayList<>();
        Map<String, Integer> sizes = new HashMap<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            JsonNode node = json(line, file, ++number);
            String name = text(node, "name", file, number);
            Matcher numbered = NUMBERED.matcher(name);
            boolean article = numbered.matches();
            String title = article ? numbered.group(1) : name;
            String lawId = Titles.canonical(title);
            int ordinal = sizes.merge(lawId, 1, Integer::sum) - 1;
            String address = article
                    ? ArticleNumber.ofLabel(numbered.group(2))
                            .map(ArticleNumber::address)
                            .orElse(name)
                    : name;
            corpus.add(new CorpusProvision(
                    text(node, "id", file, number),
                    title,
                    new ProvisionKey(lawId, address),
                    ordinal,
                    text(node, "content", file, number)));
        }
        return corpus;
    }

    /** @param answers null where there are none */
    static List<JudgedQuestion> questions(Path queries, Path judgements, @Nullable Path answers) throws IOException {
        Map<String, Set<String>> judged = new HashMap<>();
        rows(judgements)
                .forEach(row ->
                        judged.computeIfAbsent(row[0], key -> new TreeSet<>()).add(row[1]));
        Map<String, String> answered = new HashMap<>();
        if (answers != null) {
            int number = 0;
            for (String line : Files.readAllLines(answers)) {
                JsonNode node = json(line, answers, ++number);
                answered.put(
                        text(node, "query_id", answers, number),
                        node.path("answer").asText());
            }
        }
        Map<String, JudgedQuestion> questions = new LinkedHashMap<>();
        for (String[] row : rows(queries)) {
            if (judged.containsKey(row[0])) {
                questions.put(
                        row[0],
                        new JudgedQuestion(row[0], row[1], answered.getOrDefault(row[0], ""), judged.get(row[0])));
            }
        }
        return List.copyOf(questions.values());
    }

    private static List<String[]> rows(Path file) throws IOException {
        List<String[]> rows = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            String[] row = line.split("\t");
            if (row.length < 2) {
                throw new LoadException(file + ":" + number + ": two fields separated by a tab are needed.");
            }
            rows.add(row);
        }
        return rows;
    }

    private static JsonNode json(String line, Path file, int number) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException broken) {
            throw new LoadException(file + ":" + number + ": no JSON: " + broken.getOriginalMessage(), broken);
        }
    }

    private static String text(JsonNode node, String field, Path file, int number) {
        if (!node.hasNonNull(field)) {
            throw new LoadException(file + ":" + number + ": field " + field + " is missing.");
        }
        return node.get(field).asText();
    }
}
