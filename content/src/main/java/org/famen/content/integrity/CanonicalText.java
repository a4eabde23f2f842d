package org.famen.content.integrity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.famen.content.index.ArticleDocument;
import org.famen.content.index.BlockDocument;
import org.famen.content.index.VersionDocument;
import org.famen.content.law.HistoryEvent;
import org.famen.content.law.LawVersion;
import org.famen.content.law.Provisions;

/**
 * One version of a law as plain text, the same wherever and whenever it is made: the title as printed, the lines under it,
 * then each heading and each block on a line of its own. Before the first line of a provision stands its label with an
 * ideographic space, before an item its own label; cells of a table are divided by tabs. UTF-8, every line ended by a line
 * feed. What is void of it is not marked: that is a matter of the day on which it is read.
 */
public final class CanonicalText {
    private static final String AFTER_LABEL = "　";

    private final StringBuilder lines = new StringBuilder();
    private List<String> open = List.of();

    private CanonicalText(String title, List<String> history) {
        line(title);
        history.forEach(this::line);
    }

    /** As it was read. */
    public static CanonicalText of(LawVersion version) {
        var text = new CanonicalText(
                version.title(),
                version.history().stream().map(HistoryEvent::text).toList());
        for (Provisions.Located located : Provisions.of(version)) {
            text.add(
                    located.headings(),
                    located.provision().label(),
                    located.provision().blocks().stream().map(BlockDocument::of).toList());
        }
        return text;
    }

    /**
     * As it is served.
     *
     * @param provisions of that version, in their order
     */
    public static CanonicalText of(VersionDocument version, List<ArticleDocument> provisions) {
        String title =
                provisions.stream().findFirst().map(ArticleDocument::lawTitle).orElse("");
        var text = new CanonicalText(title, version.history());
        provisions.forEach(provision -> text.add(provision.divisions(), provision.label(), provision.blocks()));
        return text;
    }

    public byte[] bytes() {
        return lines.toString().getBytes(UTF_8);
    }

    /** In hexadecimal digits, as {@code sha256sum} prints it. */
    public String sha256() {
        return DigestUtils.sha256Hex(bytes());
    }

    /** Of a provision without its label: the same as its {@link ArticleDocument#text()}, which is what searches show. */
    public static String words(List<BlockDocument> blocks) {
        return blocks.stream().map(CanonicalText::written).collect(Collectors.joining("\n"));
    }

    private void add(List<String> headings, String label, List<BlockDocument> blocks) {
        Provisions.begun(open, headings).forEach(this::line);
        open = headings;
        line((label.isEmpty() ? "" : label + AFTER_LABEL) + words(blocks));
    }

    private static String written(BlockDocument block) {
        return block.rows().isEmpty()
                ? block.label() + block.text()
                : String.join(
                        "\n",
                        block.rows().stream().map(row -> String.join("\t", row)).toList());
    }

    private void line(String text) {
        lines.append(text).append('\n');
    }
}
