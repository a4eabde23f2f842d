package org.famen.content.lexicon;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A word of everyday speech with what the law says instead.
 *
 * @param lay as people say it: 炒鱿鱼
 * @param legal as statutes say it, the closest first: 解除劳动合同
 * @param source who says so, and under which licence
 */
public record LayWord(String lay, List<String> legal, String source) {
    public LayWord {
        requireNonNull(lay, "lay is null");
        requireNonNull(source, "source is null");
        legal = List.copyOf(legal);
    }
}
