package org.famen.portal.application.attachment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.ICOSParser;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Opens a PDF without unpacking more of it than a file of that size honestly holds. What its parser must unpack to read it (streams
 * of cross-references and of objects, ISO 32000-1, 7.5.7 and 7.5.8) can be a thousand times as large as the file, or name rows of
 * any length; the library would keep all of it in memory.
 */
final class BoundedPdf {
    /** Of all such streams of a file together, in bytes; twice the largest file that is taken. */
    static final int MOST_UNPACKED = 8 << 20;

    /** How often a file is read over, all of its parts together: an honest one some five times. */
    private static final int MOST_TIMES_READ = 32;

    /** Of however small a file, in bytes. */
    private static final int LEAST_READ = 1 << 20;

    /** Those that programs pack such streams with. Those of pictures would unpack to pictures. */
    private static final Set<COSName> FILTERS = Set.of(
            COSName.FLATE_DECODE,
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE,
            COSName.RUN_LENGTH_DECODE,
            COSName.ASCII85_DECODE,
            COSName.ASCII_HEX_DECODE);

    private static final int MOST_COLORS = 32;

    private BoundedPdf() {}

    static PDDocument open(byte[] bytes) throws IOException {
        return new Parser(bytes).parse();
    }

    private static final class Parser extends PDFParser {
        Parser(byte[] bytes) throws IOException {
            super(new CountedFile(bytes, readable(bytes)), "", null, null, IOUtils.createMemoryOnlyStreamCache());
            document.close();
            document = new Document(this);
        }

        private static Allowance readable(byte[] bytes) {
            return new Allowance(LEAST_READ + (long) MOST_TIMES_READ * bytes.length, "the file is read too often");
        }
    }

    /**
     * Counts what is read of the file. The parser looks for the end of what tells no length, or a wrong one, up to the end of the
     * file, so that many such streams would take the square of its length.
     */
    private static final class CountedFile extends RandomAccessReadBuffer {
        private final byte[] bytes;
        private final Allowance allowance;

        CountedFile(byte[] bytes, Allowance allowance) {
            super(bytes);
            this.bytes = bytes;
            this.allowance = allowance;
        }

        @Override
        public int read() throws IOException {
            take(1);
            return super.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            take(length);
            return super.read(into, offset, length);
        }

        /** The parser goes on with the next object after a failure, but not after one that it does not expect. */
        private void take(int length) {
            try {
                allowance.take(length);
            } catch (IOException spent) {
                throw new UncheckedIOException(spent);
            }
        }

        @Override
        public RandomAccessReadView createView(long start, long length) {
            return new RandomAccessReadView(new CountedFile(bytes, allowance), start, length, true);
        }
    }

    /** Whose streams have one allowance together. */
    private static final class Document extends COSDocument {
        private final ICOSParser parser;
        private final RandomAccessStreamCache cache;
        private final Allowance allowance =
                new Allowance(MOST_UNPACKED, "streams of objects unpack to more than " + MOST_UNPACKED + " bytes");

        Document(ICOSParser parser) throws IOException {
            super(IOUtils.createMemoryOnlyStreamCache(), parser);
            this.parser = parser;
            this.cache = IOUtils.createMemoryOnlyStreamCache().create();
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
            var stream = new Stream(cache, parser.createRandomAccessReadView(start, length), allowance);
            dictionary.forEach(stream::setItem);
            stream.setKey(dictionary.getKey());
            return stream;
        }
    }

    private static final class Stream extends COSStream {
        private final Allowance allowance;

        Stream(RandomAccessStreamCache cache, RandomAccessReadView view, Allowance allowance) throws IOException {
            super(cache, view);
            this.allowance = allowance;
        }

        /** Unpacked, as the parser reads it. */
        @Override
        public RandomAccessRead createView() throws IOException {
            List<COSBase> filters = all(getFilters());
            if (filters.isEmpty()) {
                return super.createView();
            }
            checkRows();
            InputStream packed = createRawInputStream();
            byte[] unpacked = {};
            for (int place = 0; place < filters.size(); place++) {
                if (!(filters.get(place) instanceof COSName filter) || !FILTERS.contains(filter)) {
                    throw new IOException("a stream of objects is packed in a way that none is");
                }
                try (InputStream in = packed;
                        var out = new Unpacked(allowance)) {
                    FilterFactory.INSTANCE.getFilter(filter).decode(in, out, this, place, DecodeOptions.DEFAULT);
                    unpacked = out.bytes();
                }
                packed = new ByteArrayInputStream(unpacked);
            }
            return new RandomAccessReadBuffer(unpacked);
        }

        /** A predictor makes room for two rows before it has read one. */
        private void checkRows() throws IOException {
            for (COSBase parameters : all(getDictionaryObject(COSName.DECODE_PARMS, COSName.DP))) {
                if (parameters instanceof COSDictionary row) {
                    long colors = Math.min(row.getInt(COSName.COLORS, 1), MOST_COLORS);
                    long bits = colors * row.getInt(COSName.BITS_PER_COMPONENT, 8);
                    long columns = row.getInt(COSName.COLUMNS, 1);
                    if (bits < 0 || columns < 0 || bits > MOST_UNPACKED || bits * columns > 8L * MOST_UNPACKED) {
                        throw new IOException("rows of a stream of objects are longer than its file");
                    }
                }
            }
        }

        private static List<COSBase> all(@Nullable COSBase oneOrMore) {
            List<COSBase> all = new ArrayList<>();
            if (oneOrMore instanceof COSArray array) {
                IntStream.range(0, array.size()).mapToObj(array::getObject).forEach(all::add);
            } else if (oneOrMore != null) {
                all.add(oneOrMore);
            }
            return all;
        }
    }

    /** How much may still be done. */
    private static final class Allowance {
        private final String refusal;
        private long left;

        Allowance(long most, String refusal) {
            this.left = most;
            this.refusal = refusal;
        }

        void take(int bytes) throws IOException {
            left -= bytes;
            if (left < 0) {
                throw new IOException(refusal);
            }
        }
    }

    private static final class Unpacked extends OutputStream {
        private final Allowance allowance;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Unpacked(Allowance allowance) throws IOException {
            allowance.take(0);
            this.allowance = allowance;
        }

        @Override
        public void write(int one) throws IOException {
            allowance.take(1);
            bytes.write(one);
        }

        @Override
        public void write(byte[] from, int offset, int length) throws IOException {
            allowance.take(length);
            bytes.write(from, offset, length);
        }

        byte[] bytes() {
            return bytes.toByteArray();
        }
    }
}
