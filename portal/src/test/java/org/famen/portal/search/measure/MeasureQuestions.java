package org.famen.portal.search.measure;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Asks a running portal judged questions and prints how well it answered. Started by {@code portal/measure-questions}. */
final class MeasureQuestions {
    private MeasureQuestions() {}

    /** @param arguments the portal's address, then pairs of what is judged ({@code --questions} …) and its file */
    public static void main(String[] arguments) throws Exception {
        SearchApi portal = new SearchApi(URI.create(arguments[0]));
        try {
            // Not counted: classes are loaded for it.
            portal.ask("劳动合同");
            for (int i = 1; i + 1 < arguments.length; i += 2) {
                measure(arguments[i], JudgedRow.read(Path.of(arguments[i + 1])), portal)
                        .forEach(System.out::println);
            }
        } catch (IOException | IllegalArgumentException problem) {
            System.err.println(problem.getMessage());
            System.exit(1);
        }
    }

    private static Stream<String> measure(String kind, List<JudgedRow> rows, SearchApi portal)
            throws IOException, InterruptedException {
        return switch (kind) {
            case "--questions" -> questions(rows, portal).lines();
            case "--danger" -> new PartReport(portal).danger(rows);
            case "--unrelated" -> new PartReport(portal).unrelated(rows);
            case "--ordinary" -> new PartReport(portal).ordinary(rows);
            case "--everyday" -> new PartReport(portal).everyday(rows);
            default -> throw new IllegalArgumentException("measure-questions: nothing is called " + kind);
        };
    }

    private static QuestionReport questions(List<JudgedRow> rows, SearchApi portal)
            throws IOException, InterruptedException {
        List<AskedQuestion> asked = new ArrayList<>();
        for (JudgedRow row : rows) {
            JudgedQuestion question = JudgedQuestion.of(row);
            asked.add(AskedQuestion.of(question, portal.ask(question.query())));
        }
        return new QuestionReport(asked);
    }
}
