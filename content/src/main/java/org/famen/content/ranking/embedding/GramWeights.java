package org.famen.content.ranking.embedding;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * How much a character or two neighbours say: the rarer they are in provisions, the more.
 *
 * @param idf natural logarithm of 1 + texts / (1 + texts that have it)
 */
public record GramWeights(Map<String, Float> idf) {
    private static final int MAX_GRAMS = 40_000;
    private static final int MIN_TEXTS = 5;

    public GramWeights {
        idf = Map.copyOf(idf);
    }

    public static GramWeights of(Collection<String> texts) {
        Map<String, Integer> counts = new HashMap<>();
        for (String text : texts) {
            HashSet<String> grams = new HashSet<>(Grams.pairs(text));
            grams.addAll(Grams.singles(text));
            grams.forEach(gram -> counts.merge(gram, 1, Integer::sum));
        }
        Map<String, Float> idf = new HashMap<>();
        counts.entrySet().stream()
                .filter(gram -> gram.getValue() >= MIN_TEXTS)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MAX_GRAMS)
                .forEach(gram -> idf.put(gram.getKey(), (float) Math.log(1 + texts.size() / (1.0 + gram.getValue()))));
        return new GramWeights(idf);
    }

    /** 0 where it is unknown. */
    public float idf(String gram) {
        return idf.getOrDefault(gram, 0f);
    }

    /** The share of each in what a text says; together 1. */
    public Map<String, Float> shares(Collection<String> grams) {
        Map<String, Float> shares = new HashMap<>();
        float sum = 0;
        for (String gram : new HashSet<>(grams)) {
            float weight = idf(gram);
            if (weight > 0) {
                shares.put(gram, weight);
                sum += weight;
            }
        }
        float whole = sum;
        shares.replaceAll((gram, weight) -> weight / whole);
        return shares;
    }

    public void write(DataOutput out) throws IOException {
        List<String> grams = idf.keySet().stream().sorted().toList();
        out.writeInt(grams.size());
        for (String gram : grams) {
            out.writeUTF(gram);
            out.writeShort(Float.floatToFloat16(idf(gram)));
        }
    }

    public static GramWeights read(DataInput in) throws IOException {
        int size = in.readInt();
        Map<String, Float> idf = HashMap.newHashMap(size);
        for (int left = size; left > 0; left--) {
            idf.put(in.readUTF(), Float.float16ToFloat(in.readShort()));
        }
        return new GramWeights(idf);
    }
}
