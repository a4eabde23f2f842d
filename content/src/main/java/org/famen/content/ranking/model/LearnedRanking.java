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
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.famen.content.ranking.embedding.Embedding;
import org.famen.content.ranking.embedding.QuantizedVector;

/**
 * All that was learned from answered questions: where meanings lie, what was answered before, and how a ranker weighs what
 * it sees. Made by {@code indexer train}; one ships with each release (docs/relevance.md).
 *
 * @param learned questions of which only the meaning and the cited provisions are kept
 */
public record LearnedRanking(Embedding embedding, List<AnsweredQuestion> learned, List<RankingNet> nets) {
    /** Where the release keeps its own. */
    public static final String RESOURCE = "ranking.bin";

    private static final String MAGIC = "famen-ranking-1";

    public LearnedRanking {
        requireNonNull(embedding, "embedding is null");
        learned = List.copyOf(learned);
        nets = List.copyOf(nets);
    }

    /** The one of this release. */
    public static LearnedRanking ofRelease() {
        try {
            return read(new ByteArrayInputStream(bytesOfRelease()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The one of this release as it is written. */
    public static byte[] bytesOfRelease() {
        try (InputStream in = LearnedRanking.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + RESOURCE);
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** @param published questions that the bureau has answered since */
    public AnsweredQuestions answeredQuestions(List<AnsweredQuestion> published) {
        return new AnsweredQuestions(
                Stream.concat(published.stream(), learned.stream()).toList());
    }

    public void write(OutputStream stream) throws IOException {
        try (var out = new DataOutputStream(new GZIPOutputStream(stream))) {
            out.writeUTF(MAGIC);
            out.writeUTF(String.join(",", Features.names()));
            embedding.write(out);
            out.writeInt(learned.size());
            for (AnsweredQuestion question : learned) {
                out.write(QuantizedVector.of(question.meaning()).bytes());
                out.writeInt(question.provisions().size());
                for (ProvisionKey provision : question.provisions()) {
                    out.writeUTF(provision.lawId());
                    out.writeUTF(provision.address());
                }
            }
            out.writeInt(nets.size());
            for (RankingNet net : nets) {
                net.write(out);
            }
        }
    }

    /** @throws IOException when it is none, or one that was made for other features than this program has */
    public static LearnedRanking read(InputStream stream) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream)))) {
            if (!in.readUTF().equals(MAGIC)) {
                throw new IOException("not a ranking of this version; make one with indexer train");
            }
            if (!in.readUTF().equals(String.join(",", Features.names()))) {
                throw new IOException("a ranking for other features; make a new one with indexer train");
            }
            Embedding embedding = Embedding.read(in);
            List<AnsweredQuestion> learned = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                learned.add(readQuestion(in));
            }
            List<RankingNet> nets = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                nets.add(RankingNet.read(in));
            }
            return new LearnedRanking(embedding, learned, nets);
        }
    }

    private static AnsweredQuestion readQuestion(DataInputStream in) throws IOException {
        byte[] bytes = new byte[Embedding.DIMENSIONS];
        in.readFully(bytes);
        Set<ProvisionKey> provisions = new HashSet<>();
        for (int left = in.readInt(); left > 0; left--) {
            provisions.add(new ProvisionKey(in.readUTF(), in.readUTF()));
        }
        return AnsweredQuestion.ofMeaning(new QuantizedVector(bytes).unit(), provisions);
    }
}
