package org.famen.portal.application.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * Takes off a PDF who made it when with what (document information and XMP, ISO 32000-1, 14.3), its files within, and what would
 * run when it is opened. What stands on its pages, notes in the margin too, and what pictures within it know of themselves stay.
 */
final class PdfCleaner {
    private static final COSName OPEN_ACTION = COSName.getPDFName("OpenAction");
    private static final COSName ADDITIONAL_ACTIONS = COSName.getPDFName("AA");
    private static final COSName JAVA_SCRIPT = COSName.getPDFName("JavaScript");
    private static final COSName EMBEDDED_FILES = COSName.getPDFName("EmbeddedFiles");
    private static final COSName ASSOCIATED_FILES = COSName.getPDFName("AF");
    private static final COSName PIECE_INFO = COSName.getPDFName("PieceInfo");
    private static final int MAX_PAGES = 200;

    private PdfCleaner() {}

    static byte[] clean(byte[] bytes) throws UnreadableFileException {
        try (PDDocument document = BoundedPdf.open(bytes)) {
            if (document.isEncrypted()) {
                throw new UnreadableFileException("the PDF is locked");
            }
            int pages = document.getNumberOfPages();
            if (pages < 1 || pages > MAX_PAGES) {
                throw new UnreadableFileException("the PDF has " + pages + " pages");
            }
            document.setDocumentInformation(new PDDocumentInformation());
            clean(document.getDocumentCatalog());
            document.getPages().forEach(page -> forget(page.getCOSObject()));
            var out = new ByteArrayOutputStream(bytes.length);
            document.save(out);
            return out.toByteArray();
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // The last one: arrays within arrays, some thousands deep.
            throw new UnreadableFileException("the PDF can't be read");
        }
    }

    private static void clean(PDDocumentCatalog catalog) {
        COSDictionary root = catalog.getCOSObject();
        forget(root);
        root.removeItem(OPEN_ACTION);
        root.removeItem(ASSOCIATED_FILES);
        if (root.getDictionaryObject(COSName.NAMES) instanceof COSDictionary names) {
            names.removeItem(JAVA_SCRIPT);
            names.removeItem(EMBEDDED_FILES);
        }
    }

    private static void forget(COSDictionary dictionary) {
        dictionary.removeItem(COSName.METADATA);
        dictionary.removeItem(PIECE_INFO);
        dictionary.removeItem(ADDITIONAL_ACTIONS);
    }
}
