package org.famen.content.law.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Writes files of Word 97 with nothing but paragraphs, which no library can make from nothing. Names of the fields are
 * those of [MS-DOC].
 */
final class TestDoc {
    private static final int PAGE = 512;
    private static final int TEXT_START = 2 * PAGE;
    private static final int FC_LCB_START = 154;
    private static final int STSHF = 1;
    private static final int PLCF_BTE_CHPX = 12;
    private static final int PLCF_BTE_PAPX = 13;
    private static final int STTBF_FFN = 15;
    private static final int DOP = 31;
    private static final int CLX = 33;

    private TestDoc() {}

    static byte[] of(List<String> paragraphs) throws IOException {
        String text = String.join("\r", paragraphs) + "\r";
        byte[] words = text.getBytes(StandardCharsets.UTF_16LE);
        int firstPage = (TEXT_START + words.length) / PAGE + 1;
        ByteBuffer document = ByteBuffer.allocate((firstPage + 2) * PAGE).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer table = ByteBuffer.allocate(8 * PAGE).order(ByteOrder.LITTLE_ENDIAN);
        int end = TEXT_START + words.length;
        fib(document, text.length(), end);
        document.put(TEXT_START, words);
        charactersPage(document, firstPage * PAGE, end);
        paragraphsPage(document, (firstPage + 1) * PAGE, end);

        table.position(PAGE);
        point(document, STSHF, PAGE, 2 + 18);
        table.putShort((short) 18).position(2 * PAGE);
        point(document, STTBF_FFN, table.position(), 4);
        table.position(3 * PAGE);
        point(document, DOP, table.position(), 2 * PAGE);
        table.position(5 * PAGE);
        point(document, PLCF_BTE_CHPX, table.position(), 12);
        table.putInt(TEXT_START).putInt(end).putInt(firstPage);
        point(document, PLCF_BTE_PAPX, table.position(), 12);
        table.putInt(TEXT_START).putInt(end).putInt(firstPage + 1);
        point(document, CLX, table.position(), 5 + 16);
        table.put((byte) 2).putInt(16).putInt(0).putInt(text.length());
        table.putShort((short) 0).putInt(TEXT_START).putShort((short) 0);
        return file(document.array(), table.array());
    }

    private static void fib(ByteBuffer document, int characters, int end) {
        document.putShort(0, (short) 0xA5EC).putShort(2, (short) 0x00C1).putShort(6, (short) 0x0804);
        document.putShort(10, (short) 0x1200).putShort(12, (short) 0x00BF);
        document.putInt(24, TEXT_START).putInt(28, end);
        document.putShort(32, (short) 14).putShort(62, (short) 22);
        document.putInt(64, document.capacity()).putInt(64 + 3 * 4, characters);
        document.putShort(152, (short) 93);
    }

    private static void point(ByteBuffer document, int index, int offset, int length) {
        document.putInt(FC_LCB_START + index * 8, offset).putInt(FC_LCB_START + index * 8 + 4, length);
    }

    private static void charactersPage(ByteBuffer document, int page, int end) {
        document.putInt(page, TEXT_START).putInt(page + 4, end).put(page + PAGE - 1, (byte) 1);
    }

    private static void paragraphsPage(ByteBuffer document, int page, int end) {
        int properties = 400;
        document.putInt(page, TEXT_START).putInt(page + 4, end).put(page + 8, (byte) (properties / 2));
        document.put(page + properties + 1, (byte) 1).put(page + PAGE - 1, (byte) 1);
    }

    private static byte[] file(byte[] document, byte[] table) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(document), "WordDocument");
            file.createDocument(new ByteArrayInputStream(table), "1Table");
            file.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }
}
