package org.famen.portal.application.attachment;

/**
 * A file without what it tells of its maker: for a photo the place where and the phone with which it was taken, for a PDF its
 * author and programs. The pictures themselves are as they came.
 */
public record CleanFile(FileType type, byte[] bytes) {
    static CleanFile of(FileType type, byte[] bytes) throws UnreadableFileException {
        return new CleanFile(
                type,
                switch (type) {
                    case JPEG -> JpegCleaner.clean(bytes);
                    case PNG -> PngCleaner.clean(bytes);
                    case PDF -> PdfCleaner.clean(bytes);
                });
    }

    @Override
    public String toString() {
        return type + " of " + bytes.length + " bytes";
    }
}
