package org.famen.content.law.format.word;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * The words of a paragraph as they are once its tracked changes are accepted, and the text boxes that hang in it.
 *
 * @param words a soft break is a line break
 * @param boxes elements {@code txbxContent}
 * @param goesOn whether the end of the paragraph was deleted, so that the next one goes on with it
 */
record DocxText(String words, List<Element> boxes, boolean goesOn) {

    static DocxText of(Element paragraph) {
        var words = new StringBuilder();
        List<Element> boxes = new ArrayList<>();
        Xml.children(paragraph).forEach(child -> read(child, words, boxes));
        return new DocxText(
                words.toString(),
                List.copyOf(boxes),
                Xml.below(paragraph, "pPr", "rPr", "del").isPresent());
    }

    private static void read(Element element, StringBuilder words, List<Element> boxes) {
        switch (element.getLocalName() == null ? "" : element.getLocalName()) {
            case "t" -> words.append(element.getTextContent());
            case "tab", "ptab" -> words.append('\t');
            case "br", "cr" -> words.append('\n');
            case "noBreakHyphen" -> words.append('-');
            case "txbxContent" -> boxes.add(element);
            case "pPr", "rPr", "del", "moveFrom", "instrText", "delText", "footnoteReference", "endnoteReference" -> {
                // Nothing of these is a word of the text.
            }
            case "AlternateContent" -> firstChoice(element, words, boxes);
            default -> Xml.children(element).forEach(child -> read(child, words, boxes));
        }
    }

    /** Choice and fallback say the same. */
    private static void firstChoice(Element alternatives, StringBuilder words, List<Element> boxes) {
        Xml.children(alternatives).stream().findFirst().ifPresent(choice -> read(choice, words, boxes));
    }
}
