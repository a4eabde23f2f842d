package org.famen.content.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much two provisions share, from 0 to 1: their pairs of characters, weighted by how rare a pair is in both versions, so
 * that 应当 and 规定 say little. The mean of two views: the share of both texts, and the share of the shorter one, because a
 * provision that grew to three times its length is still the same one.
 */
final class Similarity {
    private final List<Map<String, Integer>> older;
    private final List<Map<String, Integer>> newer;
    private final Map<String, Double> weights = new HashMap<>();
    private final double[] olderSizes;
    private final double[] newerSizes;

    Similarity(List<ComparedText> older, List<ComparedText> newer) {
        this.older = older.stream().map(text -> pairs(text.text())).toList();
        this.newer = newer.stream().map(text -> pairs(text.text())).toList();
        Map<String, Integer> holders = new HashMap<>();
        this.older.forEach(pairs -> pairs.keySet().forEach(pair -> holders.merge(pair, 1, Integer::sum)));
        this.newer.forEach(pairs -> pairs.keySet().forEach(pair -> holders.merge(pair, 1, Integer::sum)));
        int all = older.size() + newer.size();
        holders.forEach((pair, count) -> weights.put(pair, Math.log(1 + (double) all / count)));
        olderSizes = this.older.stream().mapToDouble(this::size).toArray();
        newerSizes = this.newer.stream().mapToDouble(this::size).toArray();
    }

    /** One row for each older provision, one column for each newer one. */
    double[][] matrix() {
        Map<String, List<Integer>> holders = new HashMap<>();
        for (int j = 0; j < newer.size(); j++) {
            for (String pair : newer.get(j).keySet()) {
                holders.computeIfAbsent(pair, key -> new ArrayList<>()).add(j);
            }
        }
        double[][] matrix = new double[older.size()][newer.size()];
        for (int i = 0; i < older.size(); i++) {
            for (Map.Entry<String, Integer> pair : older.get(i).entrySet()) {
                double weight = weights.getOrDefault(pair.getKey(), 0.0);
                for (int j : holders.getOrDefault(pair.getKey(), List.of())) {
                    matrix[i][j] +=
                            weight * Math.min(pair.getValue(), newer.get(j).getOrDefault(pair.getKey(), 0));
                }
            }
            for (int j = 0; j < newer.size(); j++) {
                matrix[i][j] = similarity(matrix[i][j], olderSizes[i], newerSizes[j]);
            }
        }
        return matrix;
    }

    private static double similarity(double shared, double one, double other) {
        double both = one + other;
        return both == 0 ? 0 : (2 * shared / both + shared / Math.min(one, other)) / 2;
    }

    private double size(Map<String, Integer> pairs) {
        return pairs.entrySet().stream()
                .mapToDouble(pair -> weights.getOrDefault(pair.getKey(), 0.0) * pair.getValue())
                .sum();
    }

    private static Map<String, Integer> pairs(String text) {
        String words = text.replaceAll("[\\s\\p{P}]+", "");
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 1 < words.length(); i++) {
            pairs.merge(words.substring(i, i + 2), 1, Integer::sum);
        }
        if (words.length() == 1) {
            pairs.put(words, 1);
        }
        return pairs;
    }
}
