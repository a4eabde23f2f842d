package org.famen.portal.download;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famen.content.index.ArticleDocument;
import org.famen.content.index.BlockDocument;
import org.famen.content.index.ReferenceDocument;
import org.famen.content.law.Provisions;
import org.famen.portal.library.RepealedPart;
import org.famen.portal.web.format.XmlDocument;

/**
 * The text of an act in Akoma Ntoso: 编 is a part, 分编 a subpart, 章 a chapter, 节 a section, 条 an article, 款 a paragraph, 项 a
 * point and 目 an indent. What has no such number is a container with a name.
 */
final class AkomaBody {
    private static final Pattern DIVISION = Pattern.compile("(第[^ ]{1,9}?(分编|编|章|节|目))(?: (.*))?", Pattern.DOTALL);
    private static final Map<String, String> ELEMENTS =
            Map.of("编", "part", "分编", "subpart", "章", "chapter", "节", "section", "目", "subsection");
    private static final String CONTAINER = "hcontainer";

    private final XmlDocument xml;
    private final Excerpt excerpt;
    private final Map<String, Integer> counts = new HashMap<>();

    AkomaBody(XmlDocument xml, Excerpt excerpt) {
        this.xml = requireNonNull(xml, "xml is null");
        this.excerpt = requireNonNull(excerpt, "excerpt is null");
    }

    void write() {
        xml.open("body");
        List<String> open = List.of();
        List<String> ids = new ArrayList<>();
        for (ArticleDocument provision : excerpt.provisions()) {
            List<String> begun = Provisions.begun(open, provision.divisions());
            int kept = provision.divisions().size() - begun.size();
            close(open.size() - kept);
            ids.subList(kept, ids.size()).clear();
            begun.forEach(heading -> ids.add(division(ids.isEmpty() ? "" : ids.getLast() + "__", heading)));
            open = provision.divisions();
            provision(provision);
        }
        close(open.size());
        if (excerpt.provisions().isEmpty()) {
            container("body", "text_1").close();
        }
        xml.close();
    }

    private void close(int elements) {
        for (int i = 0; i < elements; i++) {
            xml.close();
        }
    }

    private String division(String above, String heading) {
        Matcher numbered = DIVISION.matcher(heading);
        boolean isNumbered = numbered.matches();
        String element = isNumbered ? ELEMENTS.getOrDefault(numbered.group(2), CONTAINER) : CONTAINER;
        String id = numbered(above + (isNumbered ? element : "heading"));
        if (element.equals(CONTAINER)) {
            container("heading", id);
        } else {
            xml.open(element).attribute("eId", id);
        }
        if (isNumbered) {
            xml.element("num", numbered.group(1));
        }
        String title = isNumbered ? numbered.group(3) : heading;
        if (title != null && !title.isEmpty()) {
            xml.element("heading", title);
        }
        return id;
    }

    private String numbered(String id) {
        return id + "_" + counts.merge(id, 1, Integer::sum);
    }

    private XmlDocument container(String name, String id) {
        return xml.open(CONTAINER).attribute("name", name).attribute("eId", id);
    }

    private void provision(ArticleDocument provision) {
        String id = (provision.number() == null ? "sec_" : "art_") + provision.address();
        if (provision.number() == null) {
            container("section", id);
        } else {
            xml.open("article").attribute("eId", id);
        }
        if (!provision.label().isEmpty()) {
            xml.element("num", provision.label());
        }
        new Blocks(provision, id).write();
        xml.close();
    }

    /** The blocks of a provision: what is open of a paragraph, a point within it, an indent within that. */
    private final class Blocks {
        private static final List<String> LEVELS = List.of("paragraph", "point", "indent");

        private final ArticleDocument provision;
        private final List<String> ids = new ArrayList<>();
        private int at;

        Blocks(ArticleDocument provision, String id) {
            this.provision = provision;
            this.ids.add(id);
        }

        void write() {
            List<BlockDocument> blocks = provision.blocks();
            for (at = 0; at < blocks.size(); at++) {
                BlockDocument block = blocks.get(at);
                int depth = depth(block);
                end(depth);
                while (ids.size() - 1 < depth) {
                    begin();
                }
                begin();
                if (!block.label().isEmpty()) {
                    xml.element("num", block.label());
                }
                boolean holdsMore = at + 1 < blocks.size() && depth(blocks.get(at + 1)) > depth;
                xml.open(holdsMore ? "intro" : "content");
                words(block);
                xml.close();
            }
            end(0);
        }

        private static int depth(BlockDocument block) {
            return switch (block.kind()) {
                case "item" -> 1;
                case "subitem" -> 2;
                default -> 0;
            };
        }

        private void begin() {
            String element = LEVELS.get(ids.size() - 1);
            String id = numbered(ids.getLast() + "__" + element);
            xml.open(element).attribute("eId", id);
            ids.add(id);
        }

        private void end(int depth) {
            while (ids.size() - 1 > depth) {
                ids.removeLast();
                xml.close();
            }
        }

        private void words(BlockDocument block) {
            if (block.rows().stream().anyMatch(row -> !row.isEmpty())) {
                table(block);
                return;
            }
            xml.open("p");
            int done = 0;
            for (ReferenceDocument reference : references(block.text().length())) {
                if (reference.start() >= done) {
                    xml.words(block.text().substring(done, reference.start()));
                    xml.open("ref").attribute("href", target(reference));
                    xml.words(block.text().substring(reference.start(), reference.end()))
                            .close();
                    done = reference.end();
                }
            }
            xml.words(block.text().substring(done));
            excerpt.endOf(block)
                    .ifPresent(end -> xml.open("remark")
                            .attribute("status", "editorial")
                            .words("（" + RepealedPart.words(end) + "）")
                            .close());
            xml.close();
        }

        private List<ReferenceDocument> references(int length) {
            int block = at;
            return provision.references().stream()
                    .filter(reference -> reference.block() == block
                            && reference.start() < reference.end()
                            && reference.end() <= length)
                    .sorted(Comparator.comparingInt(ReferenceDocument::start))
                    .toList();
        }

        private static String target(ReferenceDocument reference) {
            if (reference.versionId().isEmpty()) {
                return EliAddress.of(reference.lawId());
            }
            return reference.addresses().isEmpty()
                    ? EliAddress.of(reference.lawId(), reference.versionId())
                    : EliAddress.of(
                            reference.lawId(),
                            reference.versionId(),
                            reference.addresses().getFirst());
        }

        private void table(BlockDocument table) {
            xml.open("table").attribute("eId", numbered(ids.getLast() + "__table"));
            boolean head = table.hasHead();
            for (List<String> row : table.rows()) {
                String cell = head ? "th" : "td";
                head = false;
                if (!row.isEmpty()) {
                    xml.open("tr");
                    row.forEach(words -> xml.open(cell).element("p", words).close());
                    xml.close();
                }
            }
            xml.close();
        }
    }
}
