package org.famen.content.ranking.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Where the meaning of a text lies, by a language model that is used as it was published: bge-small-zh-v1.5 of the Beijing
 * Academy of Artificial Intelligence (MIT licence; 24 million parameters, as 8-bit integers). Texts of like meaning lie near
 * each other, whatever their words. The vector is that of the text's first token, at length 1, and no instruction stands in
 * front of questions (docs/relevance.md). Safe for use by several threads.
 */
public final class SentenceEncoder implements TextEncoder {
    public static final int DIMENSIONS = 512;
    /** What vectors are stored under: others can't be compared with them. */
    public static final String ID = "bge-small-zh-v1.5-q-128";

    /** Longer texts are cut: what a provision is about is said in its beginning. */
    private static final int TOKENS = 128;

    private static final String MODEL = "/bge-small-zh-v1.5-q.onnx";
    private static final String TOKENIZER = "/bge-small-zh-v1.5-q-tokenizer.json";

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final WordPieceTokenizer tokenizer;
    private final ReadWriteLock inUse = new ReentrantReadWriteLock();
    private boolean closed;

    private SentenceEncoder(OrtSession session, WordPieceTokenizer tokenizer) {
        this.session = session;
        this.tokenizer = tokenizer;
    }

    /** @throws IOException when this platform can't run the model */
    public static SentenceEncoder open() throws IOException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            // Callers bring their own threads: questions come side by side, and a load encodes several batches at once.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            OrtSession session = OrtEnvironment.getEnvironment()
                    .createSession(resource(MODEL).readAllBytes(), options);
            return new SentenceEncoder(session, WordPieceTokenizer.read(resource(TOKENIZER)));
        } catch (OrtException | LinkageError failure) {
            throw new IOException("the language model can't be run here: " + failure.getMessage(), failure);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream stream = SentenceEncoder.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IOException("missing resource " + name);
        }
        return stream;
    }

    /**
     * One text at a time: several in one go are no faster on a processor, and the model's integers would depend on which texts
     * go together.
     *
     * @return empty once the model has been closed
     */
    @Override
    public Optional<float[]> encode(String text) {
        long[] ids = tokenizer.ids(text, TOKENS);
        inUse.readLock().lock();
        try {
            return closed ? Optional.empty() : Optional.of(encode(ids));
        } catch (OrtException failure) {
            throw new IllegalStateException("the language model failed", failure);
        } finally {
            inUse.readLock().unlock();
        }
    }

    private float[] encode(long[] ids) throws OrtException {
        long[] mask = new long[ids.length];
        Arrays.fill(mask, 1);
        try (OnnxTensor input = tensor(ids);
                OnnxTensor attention = tensor(mask);
                OnnxTensor types = tensor(new long[ids.length]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", attention, "token_type_ids", types))) {
            float[] first = new float[DIMENSIONS];
            ((OnnxTensor) result.get(0)).getFloatBuffer().get(0, first);
            return Vectors.unit(first);
        }
    }

    private OnnxTensor tensor(long[] row) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(row), new long[] {1, row.length});
    }

    /** Waits for those who are encoding: freeing the memory under them would end the process. */
    @Override
    public void close() {
        inUse.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                session.close();
            }
        } catch (OrtException failure) {
            throw new IllegalStateException("the language model can't be closed", failure);
        } finally {
            inUse.writeLock().unlock();
        }
    }
}
