package org.famen.portal.web.format;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document: everything is escaped, and characters that XML 1.0 does not know (its section 2.2) are left out. */
public final class XmlDocument {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    /** @param namespace of the whole document */
    public XmlDocument(String root, String namespace) {
        try {
            writer = FACTORY.createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeCharacters("\n");
            writer.writeStartElement(root);
            writer.writeDefaultNamespace(namespace);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    public XmlDocument attribute(String name, String value) {
        return write(() -> writer.writeAttribute(name, known(value)));
    }

    /** Begins an element, which {@link #close()} ends. */
    public XmlDocument open(String name) {
        return write(() -> writer.writeStartElement(name));
    }

    public XmlDocument close() {
        return write(() -> {
            writer.writeEndElement();
            writer.writeCharacters("\n");
        });
    }

    /** An element with nothing but text. */
    public XmlDocument element(String name, String words) {
        return open(name).words(words).close();
    }

    /** Text within the element that is open. */
    public XmlDocument words(String words) {
        return write(() -> writer.writeCharacters(known(words)));
    }

    /** The whole document, all that is open being ended. */
    public String end() {
        write(writer::writeEndDocument);
        return text + "\n";
    }

    private XmlDocument write(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private static String known(String words) {
        return words.codePoints()
                .filter(XmlDocument::isKnown)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isKnown(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }

    private static IllegalStateException broken(XMLStreamException e) {
        return new IllegalStateException("memory can be written to", e);
    }

    @FunctionalInterface
    private interface Step {
        void run() throws XMLStreamException;
    }
}
