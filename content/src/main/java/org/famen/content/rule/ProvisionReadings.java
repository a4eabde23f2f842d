package org.famen.content.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.index.BlockDocument;
import org.famen.content.index.CitedLines;

/**
 * What provisions read when a rule was written, as hashes of their bare characters (SHA-256, the first 16 hexadecimal digits):
 * blanks, punctuation and the width of letters differ between prints of one text and do not count.
 *
 * @param hashes by rule and provision
 */
public record ProvisionReadings(Map<Reading, String> hashes) {
    public static final ProvisionReadings NONE = new ProvisionReadings(Map.of());
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\u3000\\p{P}]+");
    private static final int DIGITS = 16;

    public ProvisionReadings {
        hashes = Map.copyOf(hashes);
    }

    /** A provision as a rule cites it. */
    public record Reading(String rule, String provision) implements Comparable<Reading> {
        @Override
        public int compareTo(Reading other) {
            int byRule = rule.compareTo(other.rule);
            return byRule != 0 ? byRule : provision.compareTo(other.provision);
        }
    }

    public Optional<String> of(String rule, WrittenCitation provision) {
        return Optional.ofNullable(hashes.get(new Reading(rule, provision.written())));
    }

    public ProvisionReadings with(Map<Reading, String> more) {
        Map<Reading, String> all = new TreeMap<>(hashes);
        all.putAll(more);
        return new ProvisionReadings(all);
    }

    /** Empty when the article has no such 款 or 项. */
    public static Optional<String> hash(List<BlockDocument> article, WrittenCitation citation) {
        Set<Integer> lines = citation.paragraph() == 0 && citation.item() == 0
                ? IntStream.range(0, article.size()).boxed().collect(Collectors.toSet())
                : CitedLines.of(article, citation.paragraph(), citation.item());
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        String words = lines.stream()
                .sorted()
                .map(article::get)
                .map(block -> block.label()
                        + block.text()
                        + block.rows().stream().flatMap(List::stream).collect(Collectors.joining()))
                .collect(Collectors.joining());
        return Optional.of(digest(BETWEEN_WORDS
                .matcher(Normalizer.normalize(words, Normalizer.Form.NFKC))
                .replaceAll("")));
    }

    private static String digest(String words) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
