package org.famen.content.index;

import java.util.List;
import org.famen.content.law.Block;
import org.jspecify.annotations.Nullable;

/**
 * A block of a provision as it is shown.
 *
 * @param kind paragraph, item, subitem or table
 * @param label of an item, otherwise empty
 * @param text empty for a table
 * @param rows of a table, otherwise empty
 * @param hasHead whether the first row is the head
 * @param end that it is void while its law is not; null for nearly every block
 */
public record BlockDocument(
        String kind,
        String label,
        String text,
        List<List<String>> rows,
        boolean hasHead,
        @Nullable PartEndDocument end) {
    static final String PARAGRAPH = "paragraph";
    static final String ITEM = "item";
    static final String SUBITEM = "subitem";
    static final String TABLE = "table";

    public BlockDocument(String kind, String label, String text, List<List<String>> rows, boolean hasHead) {
        this(kind, label, text, rows, hasHead, null);
    }

    public static BlockDocument of(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> new BlockDocument(PARAGRAPH, "", paragraph.text(), List.of(), false);
            case Block.Item item ->
                new BlockDocument(item.depth() == 1 ? ITEM : SUBITEM, item.label(), item.text(), List.of(), false);
            case Block.Table table -> new BlockDocument(TABLE, "", "", table.rows(), table.hasHead());
        };
    }

    BlockDocument ended(PartEndDocument by) {
        return new BlockDocument(kind, label, text, rows, hasHead, by);
    }
}
