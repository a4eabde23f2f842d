package org.famen.content.question;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.famen.content.citation.CitationField;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;
import org.famen.content.table.Columns;
import org.famen.content.table.TableReader;

/** Reads {@code content/questions}: tables with one question a row. A row at fault is reported and left out. */
public final class TypicalQuestionReader {
    private static final Columns COLUMNS = new Columns(List.of("问题", "依据"), List.of());
    private static final int MIN_LENGTH = 3;
    private static final int MAX_LENGTH = 200;

    private final Problems problems;
    private final Map<String, String> places = new HashMap<>();

    public TypicalQuestionReader(Problems problems) {
        this.problems = problems;
    }

    /** Whether the folder holds nothing but tables of questions, as {@code indexer check} wants to know. */
    public static boolean isFolderOfQuestions(Path folder) {
        return folder.getFileName() != null
                && folder.getFileName().toString().equals("questions")
                && Files.isDirectory(folder);
    }

    /** The questions of all tables of a folder, each with its place; none where there is no folder. */
    public List<Sourced<TypicalQuestion>> read(Path folder) {
        List<Sourced<TypicalQuestion>> questions = new ArrayList<>();
        for (Path file : tables(folder)) {
            String name = String.valueOf(file.getFileName());
            TableReader.forFile(file, problems).read(file, name, COLUMNS).stream()
                    .flatMap(row -> read(row).stream())
                    .filter(this::isFirst)
                    .forEach(questions::add);
        }
        return questions;
    }

    private static List<Path> tables(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<Sourced<TypicalQuestion>> read(Fields row) {
        Field<String> question = row.text("问题").required();
        question.find()
                .filter(text -> text.length() < MIN_LENGTH || text.length() > MAX_LENGTH)
                .ifPresent(text -> row.reject("问题", "question.length", text));
        Field<List<WrittenCitation>> provisions = CitationField.read(row, "依据").required();
        return row.build(() -> new TypicalQuestion(question.value(), provisions.value()));
    }

    /** The same words asked twice would weigh twice. */
    private boolean isFirst(Sourced<TypicalQuestion> question) {
        String before = places.putIfAbsent(question.value().text(), question.place());
        if (before != null) {
            problems.add(Problem.error(
                    question.file(),
                    question.line(),
                    "question.twice",
                    question.value().text(),
                    before));
        }
        return before == null;
    }
}
