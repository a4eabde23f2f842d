package org.famen.content.law.format.word;

/** Number formats of Word 97 ([MS-OSHARED] 2.2.1.3, MSONFC) by the names that DOCX gives them. */
final class DocNumberFormat {
    private DocNumberFormat() {}

    static String name(int code) {
        return switch (code) {
            case 1 -> "upperRoman";
            case 2 -> "lowerRoman";
            case 3 -> "upperLetter";
            case 4 -> "lowerLetter";
            case 10, 30, 31, 32 -> "ideographDigital";
            case 11 -> "chineseCounting";
            case 14, 19 -> "decimalFullWidth";
            case 16, 38 -> "chineseLegalSimplified";
            case 18, 28, 29 -> "decimalEnclosedCircle";
            case 22 -> "decimalZero";
            case 23 -> "bullet";
            case 33, 34, 35, 36, 37, 39 -> "chineseCountingThousand";
            case 255 -> "none";
            default -> "decimal";
        };
    }
}
