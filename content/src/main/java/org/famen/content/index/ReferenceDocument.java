package org.famen.content.index;

import java.util.List;
import java.util.stream.Stream;

/**
 * Words of a provision that speak of another one, or of a whole law.
 *
 * @param block place of the block that holds the words, from 0
 * @param start of the words in the block's text, in UTF-16 units from 0
 * @param end behind the last of them
 * @param versionId the version that held when the citing text began; empty when no text of the law was read
 * @param addresses of the provisions, more than one for a range; empty for a whole law
 * @param paragraph 款 from 1; 0 when none is named
 * @param item 项 from 1; 0 when none is named
 * @param later whether the version is later than the one meant, because that one was not read
 */
public record ReferenceDocument(
        int block,
        int start,
        int end,
        String lawId,
        String versionId,
        List<String> addresses,
        int paragraph,
        int item,
        boolean later) {
    public ReferenceDocument {
        addresses = List.copyOf(addresses);
    }

    /** The entries of {@link ArticleDocument#cites}. */
    public Stream<String> keys() {
        return addresses.isEmpty()
                ? Stream.of(key(lawId, versionId))
                : addresses.stream().map(address -> key(lawId, versionId, address));
    }

    /** A provision as others cite it: {@code 民法典@2020-05-28#1165}. */
    public static String key(String lawId, String versionId, String address) {
        return key(lawId, versionId) + "#" + address;
    }

    /** A version as others cite it: {@code 民法典@2020-05-28}. */
    public static String key(String lawId, String versionId) {
        return lawId + "@" + versionId;
    }
}
