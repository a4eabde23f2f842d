package org.famen.content.ranking.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What a ranker looks at: numbers about each candidate, alone and among the others of its question. A signal is given as it
 * is, scaled to the range that it has for this question, and by its place.
 */
public final class Features {
    private static final float UNIGRAM_SHARE = 0.3f;
    private static final int VOTERS = 60;
    private static final int NEIGHBOURS = 2;
    /** Clauses whose scores are looked at. */
    public static final List<String> CLAUSES = List.of(
            "smartcn",
            "bigram",
            "unigram",
            "law title",
            QueryContext.ANSWER_WORDS,
            QueryContext.COVERAGE,
            QueryContext.COVERAGE_OF_CHARACTERS);

    private final List<Candidate> candidates;
    private final List<String> names = new ArrayList<>();
    private final List<float[]> columns = new ArrayList<>();

    private Features(List<Candidate> candidates) {
        this.candidates = candidates;
    }

    /**
     * One row a candidate, one column a feature.
     *
     * @param meaning whether to look at vectors, too
     */
    public static float[][] of(
            QueryContext context, List<Candidate> candidates, AnsweredQuestions answeredQuestions, boolean meaning) {
        return new Features(candidates)
                .build(context.question(), context.signals(), answeredQuestions, meaning)
                .rows();
    }

    /** What the columns mean, in their order. */
    public static List<String> names(boolean meaning) {
        AnsweredQuestions none = new AnsweredQuestions(List.of(), TypicalQuestions.NONE);
        return new Features(List.of()).build("", new RankingSignals(), none, meaning).names;
    }

    private Features build(
            String question, RankingSignals signals, AnsweredQuestions answeredQuestions, boolean meaning) {
        for (String clause : CLAUSES) {
            signal(clause, candidate -> candidate.score(clause));
        }
        float[] near = new float[candidates.size()];
        if (meaning) {
            float[] plain = signal("meaning", candidate -> cosines(candidate).plain());
            float[] adapted =
                    signal("adapted meaning", candidate -> cosines(candidate).adapted());
            near = sum(scaled(plain), scaled(adapted));
            amongOthers("meanings", near);
        }
        for (RankingSignals.Kind kind : RankingSignals.Kind.values()) {
            if (kind.isOfMeaning() && !meaning) {
                continue;
            }
            signal(
                    kind.name(),
                    kind.name().startsWith("LAW")
                            ? candidate ->
                                    signals.ofLaw(kind, candidate.provision().lawId())
                            : candidate -> signals.of(kind, candidate.provision()));
        }
        signal("near", candidate -> signals.near(candidate.provision()));
        column(
                "law count",
                candidate ->
                        Math.log1p(answeredQuestions.count(candidate.provision().lawId())));
        column("provision count", candidate -> Math.log1p(answeredQuestions.count(candidate.provision())));
        column("length", candidate -> Math.log1p(candidate.length()));
        column("ordinal", candidate -> Math.log1p(candidate.ordinal()));
        column("question length", candidate -> question.length());
        amongOthers("words", values(Features::words));
        float[] lawCounts = columns.get(names.indexOf("law count"));
        float[] lawLikeness = columns.get(names.indexOf(RankingSignals.Kind.LAW_LIKE_BY_WORDS.name()));
        float[] words = scaled(values(Features::words));
        float[] all = new float[candidates.size()];
        for (int i = 0; i < all.length; i++) {
            // Weights of a first linear guess; what is learned on top of it matters, not they.
            all[i] = 1 + words[i] + 1.5f * near[i] + 0.5f * lawLikeness[i] + 0.1f * lawCounts[i];
        }
        amongOthers("all", all);
        return this;
    }

    private static Cosines cosines(Candidate candidate) {
        return candidate.cosines().orElseThrow();
    }

    private static float words(Candidate candidate) {
        return candidate.score("smartcn")
                + candidate.score("bigram")
                + candidate.score("unigram") * UNIGRAM_SHARE
                + candidate.score("law title");
    }

    private float[] signal(String name, ToDoubleFunction<Candidate> value) {
        float[] raw = values(value);
        add(name, raw);
        add(name + " scaled", scaled(raw));
        add(name + " place", places(raw));
        return raw;
    }

    private void column(String name, ToDoubleFunction<Candidate> value) {
        add(name, values(value));
    }

    private void add(String name, float[] column) {
        names.add(name);
        columns.add(column);
    }

    private float[] values(ToDoubleFunction<Candidate> value) {
        float[] values = new float[candidates.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) value.applyAsDouble(candidates.get(i));
        }
        return values;
    }

    /** How the candidate's law and neighbours fare by a score, and where it stands within its law. */
    private void amongOthers(String name, float[] score) {
        int size = score.length;
        int[] order = Descending.order(score);
        float top = size == 0 ? 1 : Math.max(1e-6f, score[order[0]]);
        Map<String, Float> best = new HashMap<>();
        Map<String, Float> votes = new HashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        Map<String, Map<Integer, Float>> byOrdinal = new HashMap<>();
        float[] withinLaw = new float[size];
        float all = 1e-6f;
        for (int place = 0; place < size; place++) {
            int i = order[place];
            String law = candidates.get(i).provision().lawId();
            best.merge(law, score[i], Math::max);
            withinLaw[i] = 1f / (1 + seen.merge(law, 1, Integer::sum));
            byOrdinal
                    .computeIfAbsent(law, key -> new HashMap<>())
                    .put(candidates.get(i).ordinal(), score[i]);
            if (place < VOTERS) {
                votes.merge(law, score[i] * score[i], Float::sum);
                all += score[i] * score[i];
            }
        }
        float[] lawBest = new float[size];
        float[] lawVotes = new float[size];
        float[] neighbours = new float[size];
        float[] share = new float[size];
        for (int i = 0; i < size; i++) {
            String law = candidates.get(i).provision().lawId();
            share[i] = score[i] / top;
            lawBest[i] = best.getOrDefault(law, 0f) / top;
            lawVotes[i] = votes.getOrDefault(law, 0f) / all;
            Map<Integer, Float> others = byOrdinal.getOrDefault(law, Map.of());
            for (int step = 1; step <= NEIGHBOURS; step++) {
                int ordinal = candidates.get(i).ordinal();
                neighbours[i] += (others.getOrDefault(ordinal - step, 0f) + others.getOrDefault(ordinal + step, 0f))
                        / step
                        / top;
            }
        }
        add(name + " share", share);
        add(name + " place", places(score));
        add(name + " best of law", lawBest);
        add(name + " votes of law", lawVotes);
        add(name + " place in law", withinLaw);
        add(name + " of neighbours", neighbours);
    }

    private float[][] rows() {
        float[][] rows = new float[candidates.size()][columns.size()];
        for (int column = 0; column < columns.size(); column++) {
            for (int row = 0; row < rows.length; row++) {
                rows[row][column] = columns.get(column)[row];
            }
        }
        return rows;
    }

    private static float[] sum(float[] one, float[] other) {
        float[] sum = new float[one.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = one[i] + other[i];
        }
        return sum;
    }

    private static float[] scaled(float[] values) {
        float least = Float.MAX_VALUE;
        float most = -Float.MAX_VALUE;
        for (float value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        float[] scaled = new float[values.length];
        for (int i = 0; i < scaled.length && most > least; i++) {
            scaled[i] = (values[i] - least) / (most - least);
        }
        return scaled;
    }

    /** One over the root of the place; equals share the first of their places, what has nothing has none. */
    private static float[] places(float[] values) {
        int[] order = Descending.order(values);
        float[] places = new float[values.length];
        for (int place = 0; place < order.length; place++) {
            int i = order[place];
            boolean tie = place > 0 && values[order[place - 1]] == values[i];
            places[i] = values[i] <= 0 ? 0 : tie ? places[order[place - 1]] : (float) (1 / Math.sqrt(place + 1.0));
        }
        return places;
    }
}
