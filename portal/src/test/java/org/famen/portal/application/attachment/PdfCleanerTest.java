package org.famen.portal.application.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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

    /** Each stream without an end is looked for up to the end of the file: a minute of a processor for four megabytes. */
    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void streamsThatNeverEndAreReadALimitedTime() {
        byte[] endless = withEndlessStreams(64_000);
        assertThat(endless.length).isLessThan(4 * MEGABYTE);

        assertThatThrownBy(() -> PdfCleaner.clean(endless)).isInstanceOf(UnreadableFileException.class);
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

    /** A note on a page holds a file, and runs a program as soon as the page is seen. */
    @Test
    void filesAndProgramsThatHangOnAPageGoToo() throws Exception {
        byte[] cleaned = PdfCleaner.clean(withNotes());

        try (PDDocument document = Loader.loadPDF(cleaned)) {
            assertThat(document.getPage(0).getAnnotations()).hasSize(4);
        }
        assertThat(new String(unpacked(cleaned), ISO_8859_1))
                .contains("a note in the margin")
                .doesNotContain(
                        "family.xlsx of somebody else",
                        "app.alert",
                        "calc.exe",
                        "maker of the picture",
                        "app.beep",
                        "program beside the file",
                        "what was blackened");
    }

    private static byte[] withNotes() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            COSDictionary attached = note("FileAttachment");
            attached.setItem("FS", file(document));
            COSDictionary seen = note("Text");
            COSDictionary events = new COSDictionary();
            events.setItem("PV", action("JavaScript", "JS", "app.alert(1)"));
            seen.setItem(COSName.AA, events);
            seen.setString(COSName.CONTENTS, "a note in the margin");
            COSDictionary clicked = note("Link");
            clicked.setItem(COSName.A, action("Launch", "F", "calc.exe"));
            COSDictionary played = note("Screen");
            played.setItem(COSName.A, action("Rendition", "JS", "app.beep(0)"));
            COSArray notes = new COSArray(List.of(attached, seen, clicked, played));
            page.getCOSObject().setItem(COSName.ANNOTS, notes);
            page.getCOSObject().setItem(COSName.AF, new COSArray(List.of(file(document))));
            page.getCOSObject().setItem("Thumb", stream(document, "what was blackened"));
            COSStream picture = stream(document, "x");
            picture.setItem(COSName.METADATA, stream(document, "maker of the picture"));
            page.getCOSObject().setItem("Pictured", picture);
            var out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }

    private static COSDictionary note(String kind) {
        COSDictionary note = new COSDictionary();
        note.setItem(COSName.TYPE, COSName.ANNOT);
        note.setName(COSName.SUBTYPE, kind);
        return note;
    }

    private static COSDictionary action(String kind, String key, String what) {
        COSDictionary action = new COSDictionary();
        action.setName(COSName.S, kind);
        action.setString(COSName.getPDFName(key), what);
        return action;
    }

    private static byte[] withEndlessStreams(int streams) {
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        List<Integer> places = new ArrayList<>();
        String all = IntStream.range(0, streams)
                .mapToObj(number -> (number + 4) + " 0 R")
                .collect(Collectors.joining(" "));
        Stream.concat(
                        Stream.of(
                                "<</Type/Catalog/Pages 2 0 R/All[" + all + "]>>endobj\n",
                                "<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n",
                                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n"),
                        Stream.generate(() -> "<</Length 1>>stream\nx\n").limit(streams))
                .forEach(object -> {
                    places.add(file.length());
                    file.append(places.size()).append(" 0 obj").append(object);
                });
        int at = file.length();
        file.append("xref\n0 ").append(places.size() + 1).append("\n0000000000 65535 f \n");
        places.forEach(place -> file.append("%010d 00000 n \n".formatted(place)));
        file.append("trailer<</Size ").append(places.size() + 1).append("/Root 1 0 R>>\nstartxref\n");
        return file.append(at).append("\n%%EOF\n").toString().getBytes(ISO_8859_1);
    }

    private static COSDictionary file(PDDocument document) throws IOException {
        COSDictionary embedded = new COSDictionary();
        embedded.setItem(COSName.F, stream(document, "family.xlsx of somebody else"));
        COSDictionary file = new COSDictionary();
        file.setItem(COSName.TYPE, COSName.FILESPEC);
        file.setItem(COSName.EF, embedded);
        COSDictionary related = new COSDictionary();
        related.setItem(
                COSName.F, new COSArray(List.of(new COSString("a.exe"), stream(document, "program beside the file"))));
        file.setItem("RF", related);
        return file;
    }

    private static COSStream stream(PDDocument document, String content) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream()) {
            out.write(content.getBytes(ISO_8859_1));
        }
        return stream;
    }

    private static byte[] unpacked(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
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
