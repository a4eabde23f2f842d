package org.famen.portal.application.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/** PDFs that are made to hurt who opens them. */
class PdfCleanerTest {
    private static final int MEGABYTE = 1 << 20;
    private static final long MOST_MEMORY = 64L * MEGABYTE;

    @Test
    void whatUnpacksToAThousandTimesItsSizeIsRefusedBeforeItIsInMemory() throws IOException {
        byte[] bomb = withCrossReferences("", packed(160));
        assertThat(bomb.length).isLessThan(MEGABYTE);

        assertThat(allocatedWhileRefusing(bomb)).isLessThan(MOST_MEMORY);
    }

    @Test
    void rowsThatAreLongerThanAnyFileAreRefusedBeforeThereIsRoomForThem() throws IOException {
        byte[] wide = withCrossReferences("/DecodeParms<</Predictor 12/Columns 90000000>>", packed(1));
        byte[] colourful = withCrossReferences(
                "/DecodeParms<</Predictor 12/Columns 3000000/Colors 32/BitsPerComponent 8>>", packed(1));

        assertThat(allocatedWhileRefusing(wide)).isLessThan(MOST_MEMORY);
        assertThat(allocatedWhileRefusing(colourful)).isLessThan(MOST_MEMORY);
    }

    @Test
    void arraysWithinArraysAreRefused() {
        String head = "%PDF-1.4\n";
        byte[] deep = (head + "xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 1/Root 1 0 R/X " + "[".repeat(400_000)
                        + ">>\nstartxref\n" + head.length() + "\n%%EOF\n")
                .getBytes(ISO_8859_1);

        assertThatThrownBy(() -> PdfCleaner.clean(deep)).isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void whatProgramsPackGoesThrough() throws Exception {
        byte[] cleaned = PdfCleaner.clean(PdfCleaner.clean(ordinary()));

        try (PDDocument document = Loader.loadPDF(cleaned)) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            assertThat(document.getPage(2).getCOSObject().getString(COSName.getPDFName("Said")))
                    .hasSize(20_000);
        }
    }

    /** @return bytes; the file is refused */
    private static long allocatedWhileRefusing(byte[] file) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertThatThrownBy(() -> PdfCleaner.clean(file)).isInstanceOf(UnreadableFileException.class);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static byte[] packed(int megabytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            for (int number = 0; number < megabytes; number++) {
                deflater.write(new byte[MEGABYTE]);
            }
        }
        return out.toByteArray();
    }

    /** A PDF whose cross-references are a stream, which is what is read first. */
    private static byte[] withCrossReferences(String parameters, byte[] packed) {
        var out = new ByteArrayOutputStream();
        out.writeBytes("%PDF-1.5\n".getBytes(ISO_8859_1));
        int at = out.size();
        out.writeBytes(("1 0 obj\n<</Type/XRef/Size 2/W[1 2 1]/Root 2 0 R/Filter/FlateDecode" + parameters + "/Length "
                        + packed.length + ">>\nstream\n")
                .getBytes(ISO_8859_1));
        out.writeBytes(packed);
        out.writeBytes(("\nendstream\nendobj\nstartxref\n" + at + "\n%%EOF\n").getBytes(ISO_8859_1));
        return out.toByteArray();
    }

    /** With streams of objects and of cross-references, as PDFBox writes by itself. */
    private static byte[] ordinary() throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int number = 0; number < 3; number++) {
                COSDictionary page = new COSDictionary();
                page.setItem(COSName.TYPE, COSName.PAGE);
                page.setItem(COSName.getPDFName("Said"), new COSString("a".repeat(20_000)));
                document.addPage(new PDPage(page));
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
