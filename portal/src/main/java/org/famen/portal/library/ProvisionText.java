package org.famen.portal.library;

import java.util.List;
import java.util.stream.Collectors;
import org.famen.content.compare.ComparedText;
import org.famen.content.index.ArticleDocument;
import org.famen.content.index.BlockDocument;

/** Provisions as texts are compared: one block a line, labels of items in front, cells of tables between tabs. */
public final class ProvisionText {
    private ProvisionText() {}

    public static List<ComparedText> of(List<ArticleDocument> provisions) {
        return provisions.stream()
                .map(provision -> new ComparedText(
                        provision.address(),
                        provision.label(),
                        provision.blocks().stream().map(ProvisionText::line).collect(Collectors.joining("\n"))))
                .toList();
    }

    /** Rows of a table are lines of their own. */
    public static String line(BlockDocument block) {
        return block.rows().isEmpty()
                ? block.label() + block.text()
                : block.rows().stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
    }
}
