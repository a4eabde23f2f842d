package org.famen.content.ranking.model;

import static java.util.Objects.requireNonNull;

import org.famen.content.law.ArticleNumber;

/**
 * A provision of a law in any of its versions.
 *
 * @param address last segment of its URL: 39, 120-1
 */
public record ProvisionKey(String lawId, String address) {
    private static final int UNNUMBERED = -1;

    public ProvisionKey {
        requireNonNull(lawId, "lawId is null");
        requireNonNull(address, "address is null");
    }

    /** How many articles lie between two provisions of one law; very many where one has no number. */
    int distance(ProvisionKey other) {
        int one = number();
        int two = other.number();
        return one == UNNUMBERED || two == UNNUMBERED ? Integer.MAX_VALUE : Math.abs(one - two);
    }

    private int number() {
        return ArticleNumber.ofAddress(address).map(ArticleNumber::main).orElse(UNNUMBERED);
    }
}
