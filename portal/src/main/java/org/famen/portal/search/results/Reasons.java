package org.famen.portal.search.results;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.famen.content.ranking.RankedDocuments;
import org.famen.content.ranking.model.Candidate;
import org.famen.content.ranking.model.QueryContext;
import org.famen.content.ranking.model.RankingSignals;
import org.famen.content.search.Clause;
import org.famen.content.search.SearchPlan;

/** Says of each hit why it was found, by what the ranker saw of it. */
final class Reasons {
    private static final int MAX_WORDS = 5;
    /** Below this a reader would not call two questions alike, or two texts akin. */
    private static final float LIKE = 0.25f;

    private static final float LIKE_IN_MEANING = 0.55f;
    /** Cosine of the language model: half of the provisions that answer a question are as near, unrelated ones are at 0.25. */
    private static final float NEAR = 0.55f;

    private final Optional<QueryContext> context;
    private final Map<String, Candidate> candidates;
    private final List<Clause.Synonym> meant;

    Reasons(RankedDocuments found, SearchPlan plan) {
        this.meant = requireNonNull(plan, "plan is null").meant();
        this.context = requireNonNull(found, "found is null").context();
        this.candidates = found.documents().stream()
                .flatMap(document -> document.candidate().stream())
                .collect(Collectors.toMap(Candidate::id, Function.identity(), (one, same) -> one));
    }

    SearchHit explain(SearchHit hit) {
        List<Reason> reasons = new ArrayList<>();
        words(hit).ifPresent(reasons::add);
        Candidate candidate = candidates.get(hit.id());
        if (candidate != null) {
            meant(candidate).ifPresent(reasons::add);
            context.ifPresent(asked -> add(candidate, asked, reasons));
        }
        return hit.because(reasons);
    }

    private static Optional<Reason> words(SearchHit hit) {
        String words = hit.passages().stream()
                .flatMap(passage -> passage.pieces().stream())
                .filter(Highlighted.Piece::marked)
                .map(Highlighted.Piece::text)
                .distinct()
                .limit(MAX_WORDS)
                .collect(Collectors.joining("、"));
        return words.isEmpty() ? Optional.empty() : Optional.of(new Reason(Reason.Kind.WORDS, words, ""));
    }

    private Optional<Reason> meant(Candidate candidate) {
        String words = meant.stream()
                .map(Clause.Synonym::name)
                .filter(candidate.scores()::containsKey)
                .limit(MAX_WORDS)
                .collect(Collectors.joining("、"));
        return words.isEmpty() ? Optional.empty() : Optional.of(new Reason(Reason.Kind.MEANT, words, ""));
    }

    private static void add(Candidate candidate, QueryContext asked, List<Reason> reasons) {
        if (candidate.scores().containsKey("law title")) {
            reasons.add(Reason.of(Reason.Kind.TITLE));
        }
        Optional<RankingSignals.Like> like =
                asked.signals().likest(candidate.provision()).filter(found -> found.likeness() >= LIKE);
        like.ifPresent(found -> reasons.add(new Reason(
                Reason.Kind.ANSWERED,
                found.question().question(),
                "/" + found.question().id())));
        if (like.isEmpty() && asked.signals().likenessInMeaning(candidate.provision()) >= LIKE_IN_MEANING) {
            reasons.add(Reason.of(Reason.Kind.ASKED_BEFORE));
        }
        if (candidate.cosines().filter(near -> near.plain() >= NEAR).isPresent()) {
            reasons.add(Reason.of(Reason.Kind.MEANING));
        }
    }
}
