package org.famen.content.paper.check;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.famen.content.paper.FactSource;
import org.famen.content.paper.FieldType;
import org.famen.content.paper.Paper;
import org.famen.content.paper.PaperExample;
import org.famen.content.paper.PaperField;
import org.famen.content.paper.PaperGroup;
import org.famen.content.paper.document.PaperWriter;
import org.famen.content.paper.document.PrintedPaper;
import org.famen.content.paper.filling.Draft;
import org.famen.content.paper.filling.FilledField;
import org.famen.content.paper.filling.FilledGroup;
import org.famen.content.paper.filling.FilledPaper;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;
import org.famen.content.rule.expression.ExpressionLanguage;

/** Fills in the examples of a document and reads what comes out; looks whether what it names is there. */
public final class PaperCheck {
    private static final int FEWEST = 2;

    private final ExpressionLanguage language;
    private final KnownNames names;
    private final Problems problems;

    public PaperCheck(ExpressionLanguage language, KnownNames names, Problems problems) {
        this.language = requireNonNull(language, "language is null");
        this.names = requireNonNull(names, "names is null");
        this.problems = requireNonNull(problems, "problems is null");
    }

    /** @return how many examples came out as they should */
    public int check(Paper paper, LocalDate today) {
        checkNames(paper);
        if (paper.examples().size() < FEWEST) {
            problems.add(Problem.error(
                    paper.file(),
                    0,
                    "paper.examples",
                    paper.name(),
                    Integer.toString(paper.examples().size())));
        }
        return (int) paper.examples().stream()
                .filter(example -> isGood(paper, example, today))
                .count();
    }

    /** An example as somebody would have typed it. */
    public static Draft draft(Paper paper, PaperExample example) {
        Draft draft = Draft.EMPTY;
        for (PaperGroup group : paper.groups()) {
            if (group.isRepeated()) {
                int number = 1;
                for (Map<String, List<String>> item : example.repeated().getOrDefault(group.name(), List.of())) {
                    draft = draft.with(group, number++, answers(group, item));
                }
            } else {
                draft = draft.with(group, 1, answers(group, example.given()));
            }
        }
        return draft;
    }

    /** A field that the example does not speak of was left empty. */
    private static Map<String, List<String>> answers(PaperGroup group, Map<String, List<String>> given) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        for (PaperField field : group.fields()) {
            answers.put(field.id(), given.getOrDefault(field.name(), List.of()));
        }
        return answers;
    }

    private boolean isGood(Paper paper, PaperExample example, LocalDate today) {
        int before = problems.all().size();
        FilledPaper filled = FilledPaper.of(paper, draft(paper, example), today, language);
        PrintedPaper printed = PaperWriter.write(filled, language);
        String text = printed.text();
        filled.groups().stream()
                .map(FilledGroup::faults)
                .flatMap(List::stream)
                .forEach(field -> report(
                        paper, example, "paper.example.unfit", field.field().name(), field.text()));
        example.has().stream()
                .filter(piece -> !text.contains(piece))
                .forEach(piece -> report(paper, example, "paper.example.lacks", piece));
        example.lacks().stream()
                .filter(text::contains)
                .forEach(piece -> report(paper, example, "paper.example.has", piece));
        filled.groups().stream()
                .flatMap(FilledGroup::fields)
                .filter(field -> isLost(field, text))
                .forEach(field -> report(
                        paper, example, "paper.example.lost", field.field().name(), field.words()));
        return problems.all().size() == before;
    }

    /** Choices may be told by what follows from them; everything else must be read. */
    private static boolean isLost(FilledField field, String text) {
        FieldType type = field.field().type();
        return !type.hasOptions()
                && type != FieldType.YES_NO
                && field.value()
                        .map(FilledField::words)
                        .filter(words -> !words.lines().map(String::strip).allMatch(text::contains))
                        .isPresent();
    }

    private void report(Paper paper, PaperExample example, String code, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = example.about();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        problems.add(Problem.error(paper.file(), example.line(), code, all));
    }

    private void checkNames(Paper paper) {
        paper.ways().stream()
                .filter(way -> !names.hasWay(way))
                .forEach(way -> problems.add(Problem.error(paper.file(), 0, "paper.way", paper.name(), way)));
        Optional<String> feeTool = paper.handing().feeTool();
        Stream.concat(paper.tools().stream(), feeTool.stream())
                .filter(tool -> !names.hasTool(tool))
                .forEach(tool -> problems.add(Problem.error(paper.file(), 0, "paper.tool", paper.name(), tool)));
        paper.fields()
                .forEach(field -> field.sources().stream()
                        .filter(source -> !names.hasFact(source))
                        .map(FactSource::toString)
                        .forEach(source ->
                                problems.add(Problem.error(paper.file(), 0, "paper.source", field.name(), source))));
    }
}
