package org.famen.portal.download;

import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.util.Objects;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** OASIS's schema of Akoma Ntoso 3.0 (CC BY 4.0), as the tests of another library carry it. */
final class AkomaNtosoSchema {
    private final Schema schema;

    AkomaNtosoSchema() {
        URL file = Objects.requireNonNull(
                getClass().getResource("/akomantoso/xsd/akomantoso30.xsd"), "the schema is not on the class path");
        try {
            schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(new StreamSource(file.toString()));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is wrong with a document; empty where nothing is. */
    Optional<String> problem(String xml) {
        try {
            schema.newValidator().validate(new StreamSource(new StringReader(xml)));
            return Optional.empty();
        } catch (SAXException invalid) {
            return Optional.of(Objects.toString(invalid.getMessage()));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
