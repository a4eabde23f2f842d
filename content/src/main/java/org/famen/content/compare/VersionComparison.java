package org.famen.content.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Two versions of a law, provision by provision. Provisions meet by similarity of their words, never by number alone: first
 * along the order of both texts, so that the sum of similarities is largest, then what was moved across that order.
 *
 * @param pairs in the order of the newer version; what was removed stands where it stood in the older one
 */
public record VersionComparison(List<ComparedPair> pairs) {
    /** Found on the eleven laws of which two versions were at hand; see docs/relevance.md. */
    private static final double SAME_PROVISION = 0.33;

    private static final double MOVED_PROVISION = 0.55;
    /** A number that stayed speaks for two provisions, a little. */
    private static final double SAME_NUMBER = 0.05;

    public VersionComparison {
        pairs = List.copyOf(pairs);
    }

    public static VersionComparison of(List<ComparedText> older, List<ComparedText> newer) {
        int[] partners = partners(older, newer);
        return new VersionComparison(inOrder(older, newer, partners));
    }

    public long count(Change change) {
        return pairs.stream().filter(pair -> pair.change() == change).count();
    }

    /** What stood in the older version where the provision of that address stands in the newer one. */
    public Optional<ComparedText> olderOf(String newerAddress) {
        return pairs.stream()
                .filter(pair -> pair.newer()
                        .filter(text -> text.address().equals(newerAddress))
                        .isPresent())
                .findFirst()
                .flatMap(ComparedPair::older);
    }

    /** What stands in the newer version where the provision of that address stood in the older one. */
    public Optional<ComparedText> newerOf(String olderAddress) {
        return pairs.stream()
                .filter(pair -> pair.older()
                        .filter(text -> text.address().equals(olderAddress))
                        .isPresent())
                .findFirst()
                .flatMap(ComparedPair::newer);
    }

    /** For each newer provision the place of its partner among the older ones, or -1. */
    private static int[] partners(List<ComparedText> older, List<ComparedText> newer) {
        double[][] similarity = new Similarity(older, newer).matrix();
        for (int i = 0; i < older.size(); i++) {
            for (int j = 0; j < newer.size(); j++) {
                boolean sameNumber = older.get(i).address().equals(newer.get(j).address());
                similarity[i][j] += sameNumber && similarity[i][j] > 0 ? SAME_NUMBER : 0;
            }
        }
        int[] partners = alongTheOrder(similarity, older.size(), newer.size());
        addMoved(similarity, partners, older.size());
        return partners;
    }

    /** The alignment of both orders with the largest sum of similarities, by dynamic programming. */
    private static int[] alongTheOrder(double[][] similarity, int olderCount, int newerCount) {
        double[][] best = new double[olderCount + 1][newerCount + 1];
        for (int i = olderCount - 1; i >= 0; i--) {
            for (int j = newerCount - 1; j >= 0; j--) {
                double skip = Math.max(best[i + 1][j], best[i][j + 1]);
                double meet = similarity[i][j] < SAME_PROVISION ? 0 : similarity[i][j] + best[i + 1][j + 1];
                best[i][j] = Math.max(skip, meet);
            }
        }
        int[] partners = new int[newerCount];
        Arrays.fill(partners, -1);
        int i = 0;
        int j = 0;
        while (i < olderCount && j < newerCount) {
            if (similarity[i][j] >= SAME_PROVISION && best[i][j] == similarity[i][j] + best[i + 1][j + 1]) {
                partners[j++] = i++;
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return partners;
    }

    private record Candidate(int older, int newer, double similarity) {}

    private static void addMoved(double[][] similarity, int[] partners, int olderCount) {
        boolean[] taken = new boolean[olderCount];
        Arrays.stream(partners).filter(partner -> partner >= 0).forEach(partner -> taken[partner] = true);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < olderCount; i++) {
            for (int j = 0; j < partners.length; j++) {
                if (!taken[i] && partners[j] < 0 && similarity[i][j] >= MOVED_PROVISION) {
                    candidates.add(new Candidate(i, j, similarity[i][j]));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::similarity).reversed());
        for (Candidate candidate : candidates) {
            if (!taken[candidate.older()] && partners[candidate.newer()] < 0) {
                taken[candidate.older()] = true;
                partners[candidate.newer()] = candidate.older();
            }
        }
    }

    private static List<ComparedPair> inOrder(List<ComparedText> older, List<ComparedText> newer, int[] partners) {
        boolean[] stays = new boolean[older.size()];
        Arrays.stream(partners).filter(partner -> partner >= 0).forEach(partner -> stays[partner] = true);
        List<ComparedPair> pairs = new ArrayList<>();
        int shown = 0;
        for (int j = 0; j < newer.size(); j++) {
            int partner = partners[j];
            for (; shown < partner; shown++) {
                if (!stays[shown]) {
                    pairs.add(ComparedPair.removed(older.get(shown)));
                }
            }
            shown = Math.max(shown, partner + 1);
            pairs.add(
                    partner < 0
                            ? ComparedPair.inserted(newer.get(j))
                            : ComparedPair.of(older.get(partner), newer.get(j)));
        }
        for (; shown < older.size(); shown++) {
            if (!stays[shown]) {
                pairs.add(ComparedPair.removed(older.get(shown)));
            }
        }
        return pairs;
    }
}
