package org.famen.content.law.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.famen.content.law.Block;
import org.famen.content.law.LawVersion;
import org.famen.content.law.Part;

/** A body as short lines for tests: {@code # 第一章 总则}, {@code 第一条 text | （一）item}, {@code @ 附件一}, two blanks a level. */
public final class Outline {
    private final List<String> lines = new ArrayList<>();

    private Outline() {}

    public static List<String> of(LawVersion version) {
        var outline = new Outline();
        outline.addAll(version.body(), "");
        return outline.lines;
    }

    private void addAll(List<Part> parts, String indent) {
        for (Part part : parts) {
            switch (part) {
                case Part.Division division -> {
                    lines.add(indent + "# " + division.heading());
                    addAll(division.children(), indent + "  ");
                }
                case Part.Annex annex -> {
                    lines.add(indent + "@ " + annex.heading());
                    addAll(annex.children(), indent + "  ");
                }
                case Part.Article article -> lines.add(indent + article.label() + " " + blocks(article));
                case Part.Section section ->
                    lines.add((indent + section.label() + " " + blocks(section)).stripTrailing());
            }
        }
    }

    private static String blocks(Part.Provision provision) {
        return provision.blocks().stream().map(Outline::block).collect(Collectors.joining(" | "));
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.text();
            case Block.Item item -> "-".repeat(item.depth()) + item.label() + item.text();
            case Block.Table table ->
                (table.hasHead() ? "[head] " : "[] ")
                        + table.rows().stream()
                                .map(row -> String.join(",", row))
                                .collect(Collectors.joining(";"));
        };
    }
}
