package org.famen.content.law.format.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilder;
import org.apache.poi.util.XMLHelper;
import org.famen.content.law.format.SizeLimit;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The parts of a DOCX by their names. Opened as what it is, a ZIP: a file that lacks an entry in its list of content types
 * is still a text that people can read.
 */
final class DocxPackage implements AutoCloseable {
    /** Limits the sum before anything is inflated. */
    static final SizeLimit INFLATED_LIMIT = new SizeLimit(200L << 20);

    private static final String DOCUMENT = "/officeDocument";

    private final ZipFile zip;
    private final String documentName;

    private DocxPackage(ZipFile zip, String documentName) {
        this.zip = zip;
        this.documentName = documentName;
    }

    static DocxPackage open(Path file) throws IOException, SAXException {
        var zip = new ZipFile(file.toFile());
        try {
            return new DocxPackage(zip, documentName(zip));
        } catch (IOException | SAXException | RuntimeException broken) {
            zip.close();
            throw broken;
        }
    }

    long inflatedBytes() {
        return zip.stream().mapToLong(ZipEntry::getSize).sum();
    }

    Element document() throws IOException, SAXException {
        return xml(zip, documentName).orElseThrow(() -> new IOException("there is no " + documentName));
    }

    /** A part beside the document, such as numbering.xml. */
    Optional<Element> beside(String name) throws IOException, SAXException {
        return xml(zip, besideDocument(name));
    }

    /** Names of the parts to which the document points, by the id of the relationship. */
    Map<String, String> targets() throws IOException, SAXException {
        Map<String, String> targets = new HashMap<>();
        String file = documentName.substring(documentName.lastIndexOf('/') + 1);
        Optional<Element> relations = xml(zip, besideDocument("_rels/" + file + ".rels"));
        if (relations.isPresent()) {
            for (Element relation : Xml.children(relations.get())) {
                String target = relation.getAttribute("Target");
                targets.put(
                        relation.getAttribute("Id"),
                        target.startsWith("/") ? target.substring(1) : besideDocument(target));
            }
        }
        return targets;
    }

    Optional<byte[]> bytes(String name) throws IOException {
        return bytes(zip, name);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private String besideDocument(String name) {
        return documentName.substring(0, documentName.lastIndexOf('/') + 1) + name;
    }

    private static String documentName(ZipFile zip) throws IOException, SAXException {
        Optional<Element> relations = zip.size() > 0 ? xml(zip, "_rels/.rels") : Optional.empty();
        if (relations.isPresent()) {
            for (Element relation : Xml.children(relations.get())) {
                if (relation.getAttribute("Type").endsWith(DOCUMENT)) {
                    return relation.getAttribute("Target").replaceFirst("^/", "");
                }
            }
        }
        return "word/document.xml";
    }

    private static Optional<Element> xml(ZipFile zip, String name) throws IOException, SAXException {
        Optional<byte[]> bytes = bytes(zip, name);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        // Refuses DOCTYPE, so that nothing outside of the file is read.
        DocumentBuilder builder = XMLHelper.newDocumentBuilder();
        builder.setErrorHandler(null);
        return Optional.of(builder.parse(new ByteArrayInputStream(bytes.get())).getDocumentElement());
    }

    private static Optional<byte[]> bytes(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (var bytes = zip.getInputStream(entry)) {
            return Optional.of(bytes.readNBytes((int) INFLATED_LIMIT.bytes()));
        }
    }
}
