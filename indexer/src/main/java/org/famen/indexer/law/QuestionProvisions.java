package org.famen.indexer.law;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;
import org.famen.content.question.TypicalQuestion;
import org.famen.content.ranking.model.ProvisionKey;

/** Whether the provisions that answer typical questions are there. */
public final class QuestionProvisions {
    private final ProvisionTexts texts;
    private final Problems problems;

    public QuestionProvisions(ProvisionTexts texts, Problems problems) {
        this.texts = requireNonNull(texts, "texts is null");
        this.problems = requireNonNull(problems, "problems is null");
    }

    /** Warns of each that is not: its law may be one that was not given. */
    public void check(List<Sourced<TypicalQuestion>> questions) {
        questions.forEach(question -> question.value().provisions().stream()
                .filter(citation -> texts.find(key(citation)).isEmpty())
                .forEach(unfound -> problems.add(problem(question, unfound))));
    }

    /** Provisions are learned whole: paragraphs and items of an article mean the article. */
    public static ProvisionKey key(WrittenCitation citation) {
        return new ProvisionKey(citation.lawId(), citation.article().address());
    }

    public static Problem problem(Sourced<TypicalQuestion> question, WrittenCitation unfound) {
        return Problem.warning(
                question.file(),
                question.line(),
                "question.provision",
                question.value().text(),
                unfound.written());
    }
}
