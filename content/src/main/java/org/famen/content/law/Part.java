package org.famen.content.law;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A piece of a law's text: divisions and annexes hold others, articles and sections hold the words. */
public sealed interface Part {

    /** Line of the source file where the part begins, from 1. */
    int line();

    /**
     * 编, 分编, 章, 节, 目, or a heading without a number such as 附则.
     *
     * @param label 第一章, or empty for a heading without a number
     * @param title 总则
     */
    record Division(int line, String label, String title, List<Part> children) implements Part {
        public Division {
            children = List.copyOf(children);
        }

        /** {@code 第一章 总则}. */
        public String heading() {
            return label.isEmpty() ? title : title.isEmpty() ? label : label + " " + title;
        }
    }

    /**
     * An annex (附件, 附录, 附表) with whatever it holds.
     *
     * @param label as printed, 附件一 or 附件一：
     * @param title may be empty
     */
    record Annex(int line, String label, String title, List<Part> children) implements Part {
        public Annex {
            children = List.copyOf(children);
        }

        /** {@code 附件一 title}, {@code 附件一：title} where a colon is printed, or the bare label. */
        public String heading() {
            boolean colon = label.endsWith("：") || label.endsWith(":");
            if (title.isEmpty()) {
                return colon ? label.substring(0, label.length() - 1) : label;
            }
            return colon ? label + title : label + " " + title;
        }
    }

    /** A piece with words of its own that can be found and linked. */
    sealed interface Provision extends Part {
        List<Block> blocks();

        /** As printed in front of the text: 第三十九条, 一、, or empty. */
        String label();

        /** All words, one block a line, labels of items included. */
        default String text() {
            return blocks().stream().map(Provision::written).collect(Collectors.joining("\n"));
        }

        private static String written(Block block) {
            return block instanceof Block.Item item ? item.label() + item.text() : block.text();
        }
    }

    /** 条. */
    record Article(int line, ArticleNumber number, String label, List<Block> blocks) implements Provision {
        public Article {
            blocks = List.copyOf(blocks);
        }
    }

    /** A numbered (一、) or unnumbered piece of a text without articles, or the words in front of the first article. */
    record Section(int line, String label, List<Block> blocks) implements Provision {
        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /** This part and all below it, in the order of the text. */
    default Stream<Part> descend() {
        return switch (this) {
            case Division division ->
                Stream.concat(Stream.of(this), division.children().stream().flatMap(Part::descend));
            case Annex annex ->
                Stream.concat(Stream.of(this), annex.children().stream().flatMap(Part::descend));
            case Provision provision -> Stream.of(provision);
        };
    }
}
