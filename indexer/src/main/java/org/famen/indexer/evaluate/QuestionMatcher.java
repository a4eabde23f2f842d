package org.famen.indexer.evaluate;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.problem.Problems;
import org.famen.content.question.TypicalQuestion;
import org.famen.content.ranking.embedding.Grams;
import org.famen.content.ranking.model.ProvisionKey;
import org.famen.indexer.law.ProvisionTexts;
import org.famen.indexer.law.QuestionProvisions;

/**
 * Finds the provisions of typical questions in law texts and in a judged corpus. The corpus may be older: a provision of it is
 * taken only where its words are nearly the same, at whatever number.
 */
final class QuestionMatcher {
    /** Shared pairs of characters, of all that either has: the same provision, perhaps amended. */
    private static final double SAME_NUMBER = 0.4;

    private static final double OTHER_NUMBER = 0.6;

    private final Map<String, List<CorpusProvision>> corpus;
    private final ProvisionTexts texts;
    private final Problems problems;
    private final Map<ProvisionKey, String> found = new HashMap<>();
    private final Map<ProvisionKey, CorpusProvision> further = new LinkedHashMap<>();

    /** @param texts of the law in force */
    QuestionMatcher(List<CorpusProvision> corpus, ProvisionTexts texts, Problems problems) {
        this.corpus = corpus.stream()
                .collect(Collectors.groupingBy(provision -> provision.key().lawId()));
        this.texts = requireNonNull(texts, "texts is null");
        this.problems = requireNonNull(problems, "problems is null");
    }

    /** Questions none of whose provisions is found are left out and reported. */
    MatchedQuestions match(List<Sourced<TypicalQuestion>> questions) {
        List<MatchedQuestion> matched = new ArrayList<>();
        for (Sourced<TypicalQuestion> question : questions) {
            Set<ProvisionKey> inForce = new HashSet<>();
            Set<String> ids = new HashSet<>();
            for (WrittenCitation citation : question.value().provisions()) {
                ProvisionKey key = QuestionProvisions.key(citation);
                Optional<String> text = texts.find(key);
                if (text.isEmpty()) {
                    problems.add(QuestionProvisions.problem(question, citation));
                } else {
                    inForce.add(key);
                    ids.add(found.computeIfAbsent(key, unseen -> id(unseen, text.get())));
                }
            }
            if (!ids.isEmpty()) {
                matched.add(new MatchedQuestion(
                        new JudgedQuestion(question.place(), question.value().text(), "", ids), inForce));
            }
        }
        return new MatchedQuestions(matched, List.copyOf(further.values()));
    }

    private String id(ProvisionKey key, String text) {
        Set<String> pairs = Set.copyOf(Grams.pairs(text));
        record Near(CorpusProvision provision, double likeness) {}
        return corpus.getOrDefault(key.lawId(), List.of()).stream()
                .map(provision -> new Near(provision, likeness(pairs, Set.copyOf(Grams.pairs(provision.text())))))
                .filter(near -> near.likeness() >= (near.provision().key().equals(key) ? SAME_NUMBER : OTHER_NUMBER))
                .max(Comparator.comparing(Near::likeness))
                .map(near -> near.provision().id())
                .orElseGet(() -> further.computeIfAbsent(
                                key, unseen -> new CorpusProvision(key.toString(), key.lawId(), key, 0, text))
                        .id());
    }

    private static double likeness(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return shared / (double) Math.max(1, one.size() + other.size() - shared);
    }
}
