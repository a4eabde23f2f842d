package org.famen.content.law.format.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.content.law.format.CellLayout;
import org.famen.content.law.format.HtmlLines;
import org.famen.content.law.format.Lines;
import org.famen.content.law.format.SourceCheck;
import org.famen.content.law.parsing.ChineseCharacters;
import org.famen.content.law.parsing.Line;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Walks through the body of a DOCX, block by block. */
final class DocxBody {
    /** Within each other. Each is read once more for each one around it. */
    private static final int MOST_TABLES = 20;

    private final DocxPackage document;
    private final String file;
    private final Problems problems;
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final Map<String, String> targets;
    private final Lines lines = new Lines();
    private int number;
    private int tables;
    private String pending = "";
    /** Chinese characters that came from elsewhere than the words of the document: numbers, other documents inside. */
    private int added;

    DocxBody(DocxPackage document, String file, Problems problems) throws IOException, SAXException {
        this.document = document;
        this.file = file;
        this.problems = problems;
        styles = new DocxStyles(document);
        numbering = new DocxNumbering(document, styles);
        targets = document.targets();
    }

    List<Line> read() throws IOException, SAXException {
        Element body = Xml.child(document.document(), "body").orElseThrow(() -> new IOException("there is no body"));
        for (Element block : Xml.children(body)) {
            number++;
            block(block);
        }
        addPending();
        List<Line> read = lines.all();
        SourceCheck.compare(file, printed(body) + added, read).ifPresent(problems::add);
        return read;
    }

    private void block(Element block) throws IOException {
        switch (block.getLocalName() == null ? "" : block.getLocalName()) {
            case "p" -> paragraph(block);
            case "tbl" -> table(block);
            case "altChunk" -> chunk(Xml.attribute(block, "id"));
            case "del", "moveFrom", "sectPr", "sdtPr", "sdtEndPr" -> {
                // Deleted, or no text.
            }
            case "AlternateContent" -> {
                List<Element> choices = Xml.children(block);
                if (!choices.isEmpty()) {
                    blocks(choices.getFirst());
                }
            }
            default -> blocks(block);
        }
    }

    private void blocks(Element parent) throws IOException {
        for (Element block : Xml.children(parent)) {
            block(block);
        }
    }

    private void paragraph(Element paragraph) throws IOException {
        DocxText text = DocxText.of(paragraph);
        if (text.goesOn()) {
            pending += text.words();
        } else {
            int depth = styles.headingDepth(Xml.value(paragraph, "pPr", "pStyle"));
            String words = pending + text.words();
            pending = "";
            add(depth, numbered(numbering.next(paragraph), words));
        }
        for (Element box : text.boxes()) {
            blocks(box);
        }
    }

    private void addPending() {
        add(0, pending);
        pending = "";
    }

    private String numbered(String label, String words) {
        added += ChineseCharacters.count(label);
        return NumberedText.of(label, words);
    }

    private void add(int depth, String text) {
        for (String line : text.split("\\R")) {
            if (depth > 0) {
                lines.heading(number, depth, line);
            } else {
                lines.text(number, line);
            }
        }
    }

    private void table(Element table) throws IOException {
        if (tables == MOST_TABLES) {
            throw new IOException("tables within tables, more than " + MOST_TABLES + " deep");
        }
        tables++;
        tableAt(table);
        tables--;
    }

    private void tableAt(Element table) throws IOException {
        List<Element> rows = Xml.children(table).stream()
                .filter(row -> "tr".equals(row.getLocalName()))
                .filter(row -> Xml.below(row, "trPr", "del").isEmpty())
                .toList();
        List<List<List<String>>> cells = rows.stream().map(this::cells).toList();
        if (CellLayout.isOnlyLayout(cells)) {
            for (int i = 0; i < rows.size(); i++) {
                layoutRow(rows.get(i), cells.get(i));
            }
            return;
        }
        lines.table(new Line.Table(number, CellLayout.rows(cells), false));
    }

    private void layoutRow(Element row, List<List<String>> cells) throws IOException {
        if (CellLayout.isNumberAndText(cells)) {
            CellLayout.lines(cells).forEach(line -> lines.text(number, line));
            return;
        }
        for (Element cell : cellElements(row)) {
            blocks(cell);
        }
    }

    private List<List<String>> cells(Element row) {
        return cellElements(row).stream().map(this::paragraphs).toList();
    }

    private static List<Element> cellElements(Element row) {
        List<Element> cells = new ArrayList<>();
        for (Element child : Xml.children(row)) {
            if ("tc".equals(child.getLocalName())) {
                cells.add(child);
            } else {
                Xml.child(child, "sdtContent").ifPresent(content -> cells.addAll(cellElements(content)));
            }
        }
        return cells;
    }

    /** The lines of a cell, with those of tables and text boxes inside. */
    private List<String> paragraphs(Element cell) {
        List<String> found = new ArrayList<>();
        for (Element child : Xml.children(cell)) {
            switch (child.getLocalName() == null ? "" : child.getLocalName()) {
                case "p" -> {
                    DocxText text = DocxText.of(child);
                    found.addAll(List.of(text.words().split("\\R")));
                    text.boxes().forEach(box -> found.addAll(paragraphs(box)));
                }
                case "del", "moveFrom", "tcPr", "trPr", "tblPr" -> {
                    // Deleted, or no text.
                }
                default -> found.addAll(paragraphs(child));
            }
        }
        return found.stream().filter(words -> !words.isBlank()).toList();
    }

    private void chunk(String relation) throws IOException {
        String target = targets.getOrDefault(relation, "");
        Optional<byte[]> bytes = document.bytes(target);
        Optional<HtmlLines.Result> inside = bytes.flatMap(HtmlLines::ofBytes);
        if (inside.isEmpty()) {
            problems.add(Problem.error(file, number, "law.chunk.unreadable", target));
            return;
        }
        for (Line line : inside.get().lines()) {
            lines.add(number, line);
            added += ChineseCharacters.count(line.words());
        }
    }

    /** Every word of the document but those that were deleted and those of the second of two choices. */
    private static int printed(Element body) {
        int printed = 0;
        var texts = body.getElementsByTagNameNS("*", "t");
        for (int i = 0; i < texts.getLength(); i++) {
            if (!isLeftOut(texts.item(i), body)) {
                printed += ChineseCharacters.count(texts.item(i).getTextContent());
            }
        }
        return printed;
    }

    private static boolean isLeftOut(Node text, Node body) {
        for (Node above = text.getParentNode(); above != null && above != body; above = above.getParentNode()) {
            String name = above.getLocalName();
            if ("del".equals(name) || "moveFrom".equals(name) || "Fallback".equals(name)) {
                return true;
            }
            if ("tr".equals(name) && Xml.below((Element) above, "trPr", "del").isPresent()) {
                return true;
            }
        }
        return false;
    }
}
