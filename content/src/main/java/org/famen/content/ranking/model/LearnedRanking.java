package org.famen.content.ranking.model;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.famen.content.ranking.embedding.GramWeights;
import org.famen.content.ranking.embedding.QuantizedVector;
import org.famen.content.ranking.embedding.QuestionAdapter;
import org.famen.content.ranking.embedding.SentenceEncoder;
import org.famen.content.ranking.embedding.TextEncoder;

/**
 * All that was learned from answered questions: how questions are turned towards their answers, what was answered before, and
 * how rankers weigh what they see. Made by {@code indexer train}; one ships with each release (docs/relevance.md).
 *
 * @param learned questions of which only the meaning and the cited provisions are kept
 * @param typical with their words
 * @param nets for candidates whose meanings were compared with the question's
 * @param wordNets for others: where no language model is used, or provisions have no vectors yet
 */
public record LearnedRanking(
        QuestionAdapter adapter,
        GramWeights weights,
        List<AnsweredQuestion> learned,
        TypicalQuestions typical,
        List<RankingNet> nets,
        List<RankingNet> wordNets) {
    /** Where the release keeps its own. */
    public static final String RESOURCE = "ranking.bin";

    private static final String MAGIC = "famen-ranking-3";

    public LearnedRanking {
        requireNonNull(adapter, "adapter is null");
        requireNonNull(weights, "weights is null");
        learned = List.copyOf(learned);
        requireNonNull(typical, "typical is null");
        nets = List.copyOf(nets);
        wordNets = List.copyOf(wordNets);
    }

    /** The one of this release, read once: it is large, and nothing changes it. */
    public static LearnedRanking ofRelease() {
        return Release.RANKING;
    }

    private static final class Release {
        private static final LearnedRanking RANKING = readRelease();
    }

    private static LearnedRanking readRelease() {
        try {
            return read(new ByteArrayInputStream(bytesOfRelease()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] bytesOfRelease() {
        try (InputStream in = LearnedRanking.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + RESOURCE);
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public QuestionModel questionModel(TextEncoder encoder) {
        return new QuestionModel(encoder, adapter, weights);
    }

    /** @param published questions that the bureau has answered since */
    public AnsweredQuestions answeredQuestions(List<AnsweredQuestion> published) {
        return new AnsweredQuestions(
                Stream.concat(published.stream(), learned.stream()).toList(), typical);
    }

    public void write(OutputStream stream) throws IOException {
        try (var out = new DataOutputStream(new GZIPOutputStream(stream))) {
            out.writeUTF(MAGIC);
            out.writeUTF(features());
            adapter.write(out);
            weights.write(out);
            out.writeInt(learned.size());
            for (AnsweredQuestion question : learned) {
                write("", QuantizedVector.of(question.meaning().orElseThrow()), question.provisions(), out);
            }
            out.writeInt(typical.questions().size());
            for (WrittenQuestion question : typical.questions()) {
                write(question.text(), question.meaning().orElseThrow(), question.provisions(), out);
            }
            write(nets, out);
            write(wordNets, out);
        }
    }

    private static void write(String text, QuantizedVector meaning, Set<ProvisionKey> provisions, DataOutputStream out)
            throws IOException {
        out.writeUTF(text);
        out.write(meaning.bytes());
        out.writeInt(provisions.size());
        for (ProvisionKey provision : provisions) {
            out.writeUTF(provision.lawId());
            out.writeUTF(provision.address());
        }
    }

    private static void write(List<RankingNet> nets, DataOutputStream out) throws IOException {
        out.writeInt(nets.size());
        for (RankingNet net : nets) {
            net.write(out);
        }
    }

    private static String features() {
        return String.join(",", Features.names(true)) + ";" + String.join(",", Features.names(false));
    }

    /** @throws IOException when it is none, or one that was made for other features than this program has */
    public static LearnedRanking read(InputStream stream) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream)))) {
            if (!in.readUTF().equals(MAGIC)) {
                throw new IOException("not a ranking of this version; make one with indexer train");
            }
            if (!in.readUTF().equals(features())) {
                throw new IOException("a ranking for other features; make a new one with indexer train");
            }
            QuestionAdapter adapter = QuestionAdapter.read(in);
            GramWeights weights = GramWeights.read(in);
            List<AnsweredQuestion> learned =
                    readQuestions(in).stream().map(LearnedRanking::withoutWords).toList();
            var typical = new TypicalQuestions(readQuestions(in));
            return new LearnedRanking(adapter, weights, learned, typical, readNets(in), readNets(in));
        }
    }

    private static List<RankingNet> readNets(DataInputStream in) throws IOException {
        List<RankingNet> nets = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            nets.add(RankingNet.read(in));
        }
        return nets;
    }

    private static AnsweredQuestion withoutWords(WrittenQuestion question) {
        return new AnsweredQuestion("", "", "", question.meaning().map(QuantizedVector::unit), question.provisions());
    }

    private static List<WrittenQuestion> readQuestions(DataInputStream in) throws IOException {
        List<WrittenQuestion> questions = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            questions.add(readQuestion(in));
        }
        return questions;
    }

    private static WrittenQuestion readQuestion(DataInputStream in) throws IOException {
        String text = in.readUTF();
        byte[] bytes = new byte[SentenceEncoder.DIMENSIONS];
        in.readFully(bytes);
        Set<ProvisionKey> provisions = new HashSet<>();
        for (int left = in.readInt(); left > 0; left--) {
            provisions.add(new ProvisionKey(in.readUTF(), in.readUTF()));
        }
        return new WrittenQuestion(text, Optional.of(new QuantizedVector(bytes)), provisions);
    }
}
