package org.famen.content.law.format.word;

import java.util.Locale;
import org.famen.content.numeral.ChineseNumeral;

/** Writes a number as Word does; names of the formats are those of ST_NumberFormat (ECMA-376, part 1, 17.18.59). */
final class NumberFormat {
    private static final String LEGAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int LETTERS = 26;
    private static final int CIRCLED = 20;

    private NumberFormat() {}

    static String write(int number, String format) {
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "japaneseCounting",
                    "koreanCounting" -> ChineseNumeral.format(number);
            case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand", "koreanDigital" ->
                digits(number, "〇一二三四五六七八九");
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" -> legal(number);
            case "decimalFullWidth", "decimalFullWidth2" -> digits(number, "０１２３４５６７８９");
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese", "ideographEnclosedCircle" ->
                number >= 1 && number <= CIRCLED ? String.valueOf((char) ('①' + number - 1)) : Integer.toString(number);
            case "decimalEnclosedParen" -> "(" + number + ")";
            case "upperLetter" -> letter(number);
            case "lowerLetter" -> letter(number).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "bullet", "none" -> "";
            default -> Integer.toString(number);
        };
    }

    private static String digits(int number, String digits) {
        var text = new StringBuilder();
        for (char digit : Integer.toString(number).toCharArray()) {
            text.append(digits.charAt(digit - '0'));
        }
        return text.toString();
    }

    private static String legal(int number) {
        var text = new StringBuilder();
        for (char c : ChineseNumeral.format(number).toCharArray()) {
            int digit = "零一二三四五六七八九".indexOf(c);
            text.append(digit >= 0 ? LEGAL_DIGITS.charAt(digit) : c == '十' ? '拾' : c == '百' ? '佰' : c == '千' ? '仟' : c);
        }
        return text.toString();
    }

    /** A to Z, then AA, BB. */
    private static String letter(int number) {
        int index = Math.max(0, number - 1);
        return String.valueOf((char) ('A' + index % LETTERS)).repeat(index / LETTERS + 1);
    }

    private static String roman(int number) {
        var text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                text.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return text.toString();
    }
}
