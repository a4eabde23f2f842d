package org.famen.portal.application.attachment;

import java.util.Arrays;
import java.util.Optional;

/** What may be attached, known by how the bytes begin and never by the name. */
public enum FileType {
    /** JPEG (ITU-T T.81): SOI and the first byte of a marker. */
    JPEG("image/jpeg", "jpg", 0xFF, 0xD8, 0xFF),
    /** PNG (ISO/IEC 15948, 5.2). */
    PNG("image/png", "png", 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A),
    /** PDF (ISO 32000-1, 7.5.2). */
    PDF("application/pdf", "pdf", '%', 'P', 'D', 'F', '-');

    private final String mediaType;
    private final String ending;
    private final int[] magic;

    FileType(String mediaType, String ending, int... magic) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.magic = magic;
    }

    public String mediaType() {
        return mediaType;
    }

    String ending() {
        return ending;
    }

    static Optional<FileType> of(byte[] bytes) {
        return Arrays.stream(values()).filter(type -> type.begins(bytes)).findFirst();
    }

    static FileType named(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow();
    }

    private boolean begins(byte[] bytes) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int place = 0; place < magic.length; place++) {
            if (Byte.toUnsignedInt(bytes[place]) != magic[place]) {
                return false;
            }
        }
        return true;
    }
}
