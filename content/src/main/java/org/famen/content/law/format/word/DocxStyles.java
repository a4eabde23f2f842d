package org.famen.content.law.format.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The styles of a document (styles.xml): which are headings, and which number their paragraphs. */
final class DocxStyles {
    private static final Pattern HEADING = Pattern.compile("(?i)(?:heading|标题)?\\s*([1-6])");
    private static final Pattern TITLE = Pattern.compile("(?i)title|标题");
    private static final int DEEPEST = 10;

    private final Map<String, Element> styles = new HashMap<>();

    DocxStyles(DocxPackage document) throws IOException, SAXException {
        Optional<Element> found = document.beside("styles.xml");
        if (found.isPresent()) {
            Xml.children(found.get()).stream()
                    .filter(style -> "style".equals(style.getLocalName()))
                    .forEach(style -> styles.put(Xml.attribute(style, "styleId"), style));
        }
    }

    /** By the name of the style, because its id depends on the language of the Word that wrote the file; 0 for no heading. */
    int headingDepth(String id) {
        if (id.isEmpty()) {
            return 0;
        }
        Element style = styles.get(id);
        String printed = style == null ? "" : Xml.value(style, "name");
        String name = printed.isEmpty() ? id : printed;
        Matcher heading = HEADING.matcher(name);
        if (heading.matches()) {
            return Integer.parseInt(heading.group(1));
        }
        return TITLE.matcher(name).matches() ? 1 : 0;
    }

    /** {@code numPr} of a style or of one that it is based on. */
    Optional<Element> numbering(String id) {
        Element style = styles.get(id);
        for (int up = 0; style != null && up < DEEPEST; up++) {
            Optional<Element> numbering = Xml.below(style, "pPr", "numPr");
            if (numbering.isPresent()) {
                return numbering;
            }
            style = styles.get(Xml.value(style, "basedOn"));
        }
        return Optional.empty();
    }
}
