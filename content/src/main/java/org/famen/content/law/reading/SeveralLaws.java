package org.famen.content.law.reading;

import java.util.ArrayList;
import java.util.List;
import org.famen.content.law.Titles;
import org.famen.content.law.format.MarkdownLines;
import org.famen.content.law.parsing.LawText;
import org.famen.content.law.parsing.Line;

/** Finds where a file in the shape of lawrefbook holds several laws, one behind the other. */
final class SeveralLaws {
    private SeveralLaws() {}

    /** The file itself where it holds one. */
    static List<MarkdownLines.Result> split(MarkdownLines.Result file) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int end : file.infoEnds().subList(1, file.infoEnds().size())) {
            int heading = end - 1;
            while (heading > 0 && file.lines().get(heading) instanceof Line.Text text && LawText.isHead(text.text())) {
                heading--;
            }
            if (heading > 0 && isLaw(file.lines().get(heading), file.lines().get(starts.getLast()))) {
                starts.add(heading);
            }
        }
        List<MarkdownLines.Result> laws = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            laws.add(piece(
                    file,
                    starts.get(i),
                    i + 1 < starts.size() ? starts.get(i + 1) : file.lines().size()));
        }
        return laws;
    }

    private static boolean isLaw(Line line, Line title) {
        return line instanceof Line.Heading heading
                && heading.depth() == 1
                && LawSigns.isTitle(heading.text())
                && !Titles.canonical(heading.text()).equals(Titles.canonical(title.words()));
    }

    private static MarkdownLines.Result piece(MarkdownLines.Result file, int start, int end) {
        return new MarkdownLines.Result(
                file.lines().subList(start, end),
                file.infoEnds().stream()
                        .filter(mark -> mark > start && mark <= end || mark == start && start == 0)
                        .map(mark -> mark - start)
                        .toList());
    }
}
