package org.famen.content.integrity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.famen.content.index.LawDocument;
import org.famen.content.index.VersionDocument;

/**
 * Which law texts a load has put into the index: a line each, in the order of laws and versions, so that the same texts of the
 * same load always make the same bytes.
 *
 * @param made when the load was made: 2026-11-24T10:00:00+08:00
 */
public record Manifest(String made, List<Text> texts) {
    private static final Comparator<Text> ORDER =
            Comparator.comparing(Text::lawId).thenComparing(Text::versionId);

    /**
     * One version of a law.
     *
     * @param sha256 of its {@link CanonicalText}
     * @param source file that it was read from
     */
    public record Text(String sha256, String lawId, String versionId, String source) {
        private String line() {
            return String.join("\t", sha256, lawId, versionId, source.replaceAll("\\p{Cntrl}", " "));
        }
    }

    public Manifest {
        texts = texts.stream().sorted(ORDER).toList();
    }

    /** Of all texts of these laws. */
    public static Manifest of(String made, List<LawDocument> laws) {
        return new Manifest(
                made,
                laws.stream()
                        .flatMap(law -> law.versions().stream().flatMap(version -> text(law, version)))
                        .toList());
    }

    private static Stream<Text> text(LawDocument law, VersionDocument version) {
        return Stream.ofNullable(version.sha256())
                .map(sha256 -> new Text(sha256, law.id(), version.id(), version.source()));
    }

    /** What is published and signed. */
    public byte[] bytes() {
        StringBuilder lines = new StringBuilder();
        lines.append("# Famen: law texts, loaded ").append(made).append('\n');
        lines.append("# SHA-256 of the text, law, version, source; divided by tabs\n");
        texts.forEach(text -> lines.append(text.line()).append('\n'));
        return lines.toString().getBytes(UTF_8);
    }

    /** Of the whole. */
    public String sha256() {
        return DigestUtils.sha256Hex(bytes());
    }
}
