package org.famen.content.law.format.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The numbers that Word makes itself (numbering.xml), such as 第%1条. */
final class DocxNumbering {
    private static final int LEVELS = 9;

    private final DocxStyles styles;
    private final Map<String, Element> abstractNumbers = new HashMap<>();
    private final Map<String, Element> numbers = new HashMap<>();
    private final Map<String, NumberingCounter> counters = new HashMap<>();

    DocxNumbering(DocxPackage document, DocxStyles styles) throws IOException, SAXException {
        this.styles = styles;
        Optional<Element> numbering = document.beside("numbering.xml");
        if (numbering.isPresent()) {
            for (Element element : Xml.children(numbering.get())) {
                if ("abstractNum".equals(element.getLocalName())) {
                    abstractNumbers.put(Xml.attribute(element, "abstractNumId"), element);
                } else if ("num".equals(element.getLocalName())) {
                    numbers.put(Xml.attribute(element, "numId"), element);
                }
            }
        }
    }

    /** The number that Word prints in front of a paragraph, counted on by each call; empty where it prints none. */
    String next(Element paragraph) {
        Optional<Element> own = Xml.below(paragraph, "pPr", "numPr");
        String style = Xml.value(paragraph, "pPr", "pStyle");
        Optional<Element> ofStyle = styles.numbering(style);
        String id = own.map(found -> Xml.value(found, "numId"))
                .filter(found -> !found.isEmpty())
                .or(() -> ofStyle.map(found -> Xml.value(found, "numId")))
                .orElse("");
        Element number = numbers.get(id);
        if (id.equals("0") || number == null) {
            return "";
        }
        String level = own.map(found -> Xml.value(found, "ilvl"))
                .filter(found -> !found.isEmpty())
                .or(() -> ofStyle.map(found -> Xml.value(found, "ilvl")))
                .orElse("");
        int depth = level.matches("\\d") ? Integer.parseInt(level) : levelOfStyle(number, style);
        return counter(id, number).next(depth);
    }

    /** Lists of one abstract number go on counting, unless one starts anew. */
    private NumberingCounter counter(String id, Element number) {
        boolean startsAnew =
                Xml.children(number).stream().anyMatch(child -> "lvlOverride".equals(child.getLocalName()));
        String key = startsAnew ? "num " + id : "abstract " + Xml.value(number, "abstractNumId");
        return counters.computeIfAbsent(key, unread -> new NumberingCounter(levels(number)));
    }

    private List<NumberingCounter.Level> levels(Element number) {
        Map<Integer, Element> printed = new HashMap<>();
        abstractNumber(number).ifPresent(found -> addLevels(found, printed));
        Map<Integer, Integer> starts = new HashMap<>();
        for (Element override : Xml.children(number)) {
            if ("lvlOverride".equals(override.getLocalName())) {
                addLevels(override, printed);
                String start = Xml.value(override, "startOverride");
                if (start.matches("\\d{1,5}")) {
                    starts.put(Integer.valueOf(Xml.attribute(override, "ilvl")), Integer.valueOf(start));
                }
            }
        }
        List<NumberingCounter.Level> levels = new ArrayList<>();
        for (int depth = 0; depth < LEVELS; depth++) {
            NumberingCounter.Level level = level(printed.get(depth));
            levels.add(starts.containsKey(depth) ? level.startingAt(starts.get(depth)) : level);
        }
        return levels;
    }

    private Optional<Element> abstractNumber(Element number) {
        Optional<Element> found = Optional.ofNullable(abstractNumbers.get(Xml.value(number, "abstractNumId")));
        // A list style keeps its levels with the number that the style names.
        return found.map(element -> Xml.value(element, "numStyleLink"))
                .filter(link -> !link.isEmpty())
                .flatMap(styles::numbering)
                .map(linked -> numbers.get(Xml.value(linked, "numId")))
                .map(linked -> abstractNumbers.get(Xml.value(linked, "abstractNumId")))
                .or(() -> found);
    }

    private int levelOfStyle(Element number, String style) {
        Map<Integer, Element> printed = new HashMap<>();
        abstractNumber(number).ifPresent(found -> addLevels(found, printed));
        return printed.entrySet().stream()
                .filter(level -> !style.isEmpty()
                        && Xml.value(level.getValue(), "pStyle").equals(style))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    private static void addLevels(Element parent, Map<Integer, Element> levels) {
        for (Element level : Xml.children(parent)) {
            String depth = Xml.attribute(level, "ilvl");
            if ("lvl".equals(level.getLocalName()) && depth.matches("\\d")) {
                levels.put(Integer.valueOf(depth), level);
            }
        }
    }

    private static NumberingCounter.Level level(@Nullable Element level) {
        if (level == null) {
            return new NumberingCounter.Level(1, "none", "", false);
        }
        String start = Xml.value(level, "start");
        String format = Xml.value(level, "numFmt");
        return new NumberingCounter.Level(
                start.matches("\\d{1,5}") ? Integer.parseInt(start) : 0,
                format.isEmpty() ? "decimal" : format,
                Xml.value(level, "lvlText"),
                Xml.child(level, "isLgl").isPresent());
    }
}
