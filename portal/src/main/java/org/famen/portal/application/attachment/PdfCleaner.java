package org.famen.portal.application.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * Takes off a PDF who made it when with what (document information and XMP, ISO 32000-1, 14.3), the files within, and what would
 * run: wherever in it they hang, because any note on a page can hold a file or a program. What stands on its pages, notes in the
 * margin too, and what pictures within it know of themselves stay.
 */
final class PdfCleaner {
    private static final int MAX_PAGES = 200;

    /**
     * Whoever has one of these loses it: of metadata, of small pictures of pages, which may show what was taken off them, of where a
     * page was fetched, of what happens by itself, of programs whatever the action that brings them (renditions have some too), of
     * files.
     */
    private static final List<COSName> FORGOTTEN = names(
            "Metadata",
            "PieceInfo",
            "Thumb",
            "SpiderInfo",
            "OpenAction",
            "AA",
            "JavaScript",
            "JS",
            "OnInstantiate",
            "XFA",
            "EmbeddedFiles",
            "EF",
            "RF",
            "AF");
    /** Actions that are emptied: a click on them would run a program, or send and fetch what is filled in. */
    private static final List<COSName> RUNNING = names("JavaScript", "Launch", "SubmitForm", "ImportData");

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
            forgetAllBelow(document.getDocument().getTrailer());
            var out = new ByteArrayOutputStream(bytes.length);
            document.save(out);
            return out.toByteArray();
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // The last one: arrays within arrays, some thousands deep.
            throw new UnreadableFileException("the PDF can't be read");
        }
    }

    private static void forgetAllBelow(COSDictionary trailer) {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>(List.of(trailer));
        while (!open.isEmpty()) {
            COSBase next = open.pop();
            COSBase found = next instanceof COSObject reference ? reference.getObject() : next;
            if (found == null || !seen.add(found)) {
                continue;
            }
            if (found instanceof COSDictionary dictionary) {
                forget(dictionary);
                dictionary.getValues().forEach(open::push);
            } else if (found instanceof COSArray array) {
                array.forEach(inner -> {
                    if (inner != null) {
                        open.push(inner);
                    }
                });
            }
        }
    }

    private static void forget(COSDictionary dictionary) {
        FORGOTTEN.forEach(dictionary::removeItem);
        if (dictionary.getDictionaryObject(COSName.S) instanceof COSName what && RUNNING.contains(what)) {
            dictionary.clear();
        }
    }

    private static List<COSName> names(String... names) {
        return Stream.of(names).map(COSName::getPDFName).toList();
    }
}
