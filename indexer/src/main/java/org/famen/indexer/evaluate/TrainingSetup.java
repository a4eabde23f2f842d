package org.famen.indexer.evaluate;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.famen.content.ranking.embedding.GramWeights;
import org.famen.content.ranking.embedding.QuantizedVector;
import org.famen.content.ranking.embedding.QuestionAdapter;
import org.famen.content.ranking.embedding.TextEncoder;
import org.famen.content.ranking.model.AnsweredQuestion;
import org.famen.content.ranking.model.ProvisionKey;
import org.famen.content.ranking.model.QuestionModel;
import org.famen.content.ranking.model.TypicalQuestions;
import org.famen.content.ranking.model.WrittenQuestion;
import org.famen.indexer.embedding.ProvisionVectors;

/** What all learning from one corpus begins with: its provisions, what they mean by themselves, and a place to search. */
final class TrainingSetup {
    private static final int MISTAKEN = 50;
    private static final int EPOCHS = 8;
    /** There are many more of these. */
    private static final int TYPICAL_EPOCHS = 3;

    private static final long SEED = 20261124;

    private final RankingExperiment experiment;
    private final TextEncoder encoder;
    private final GramWeights weights;
    private final Map<String, ProvisionKey> provisions = new HashMap<>();
    private final Map<String, List<Integer>> mistaken;
    private final Optional<ProvisionSpace> space;
    private final TypicalQuestions typical;
    private final QuestionAdapter typicalAdapter;

    /**
     * @param questions of which some will be learned from
     * @param typical all of which are learned from, before them
     * @param encoder {@link TextEncoder#NONE} to learn from words alone
     */
    TrainingSetup(
            RankingExperiment experiment,
            List<JudgedQuestion> questions,
            MatchedQuestions typical,
            TextEncoder encoder,
            ProvisionVectors vectors) {
        this.experiment = requireNonNull(experiment, "experiment is null");
        List<CorpusProvision> corpus = experiment.corpus();
        corpus.forEach(provision -> provisions.put(provision.id(), provision.key()));
        Map<String, Optional<float[]>> encoded = new ConcurrentHashMap<>();
        this.encoder = text -> encoded.computeIfAbsent(text, encoder::encode);
        this.weights = GramWeights.of(corpus.stream().map(CorpusProvision::text).toList());
        this.space = encoder == TextEncoder.NONE
                ? Optional.empty()
                : Optional.of(new ProvisionSpace(
                        Stream.concat(corpus.stream(), typical.further().stream())
                                .toList(),
                        vectors,
                        this.encoder));
        this.mistaken = space.map(it -> questions.parallelStream()
                        .collect(Collectors.toMap(JudgedQuestion::id, question -> mistaken(question, it))))
                .orElse(Map.of());
        this.typical = new TypicalQuestions(
                typical.judged().parallelStream().map(this::written).toList());
        this.typicalAdapter = space.map(
                        it -> it.adapter(typical.judged(), Map.of(), QuestionAdapter.identity(), TYPICAL_EPOCHS))
                .orElseGet(QuestionAdapter::identity);
    }

    private List<Integer> mistaken(JudgedQuestion question, ProvisionSpace space) {
        Stream<Integer> byWords = experiment.baseline(question.text(), MISTAKEN).stream()
                .filter(id -> !question.answers().contains(id))
                .flatMap(id -> experiment.places(List.of(id)).stream());
        return Stream.concat(space.nearMisses(question).stream(), byWords)
                .distinct()
                .toList();
    }

    RankingExperiment experiment() {
        return experiment;
    }

    Knowledge knowledge(List<JudgedQuestion> questions) {
        QuestionAdapter adapter = space.map(it -> it.adapter(questions, mistaken, typicalAdapter, EPOCHS))
                .orElse(typicalAdapter);
        return Knowledge.of(
                new QuestionModel(encoder, adapter, weights),
                questions.stream().map(this::answered).toList(),
                typical);
    }

    private WrittenQuestion written(JudgedQuestion question) {
        return new WrittenQuestion(
                question.text(), encoder.encode(question.text()).map(QuantizedVector::of), keys(question));
    }

    private AnsweredQuestion answered(JudgedQuestion question) {
        return new AnsweredQuestion(
                question.id(), question.text(), question.answer(), encoder.encode(question.text()), keys(question));
    }

    private Set<ProvisionKey> keys(JudgedQuestion question) {
        return question.answers().stream()
                .filter(provisions::containsKey)
                .map(provisions::get)
                .collect(Collectors.toSet());
    }

    /** The questions as they look to who knows the given. */
    List<RankedList> lists(List<JudgedQuestion> questions, Knowledge knowledge) {
        return questions.parallelStream()
                .map(question -> experiment.candidates(question, knowledge))
                .toList();
    }

    /** Which fold each question falls into. */
    static int[] deal(int questions, int folds) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, questions).boxed().toList());
        Collections.shuffle(order, new Random(SEED));
        int[] foldOf = new int[questions];
        for (int i = 0; i < questions; i++) {
            foldOf[order.get(i)] = i % folds;
        }
        return foldOf;
    }
}
