package org.famen.content.numeral;

import java.text.Normalizer;
import java.util.OptionalInt;

/**
 * Numbers as statutes and people write them: 一百二十二, 二〇〇八, 122, １２２, 廿一, 一百零二, 壹佰. Range 0 to 99,999, which
 * holds every article number and every year.
 */
public final class ChineseNumeral {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final int LARGEST = 99_999;

    private ChineseNumeral() {}

    /** Empty when the text is not a number or is out of range; never throws. */
    public static OptionalInt parse(String text) {
        String folded = fold(text);
        if (folded.isEmpty() || folded.length() > 12) {
            return OptionalInt.empty();
        }
        if (folded.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return folded.length() > 5 ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(folded));
        }
        if (folded.chars().allMatch(c -> DIGITS.indexOf(c) >= 0)) {
            return positional(folded);
        }
        return withUnits(folded);
    }

    /** 122 becomes 一百二十二; 10 becomes 十; 1002 becomes 一千零二. */
    public static String format(int number) {
        if (number < 0 || number > LARGEST) {
            throw new IllegalArgumentException("number is out of range 0.." + LARGEST + ": " + number);
        }
        if (number == 0) {
            return "零";
        }
        String written = written(number);
        return written.startsWith("一十") ? written.substring(1) : written;
    }

    private static String written(int number) {
        var text = new StringBuilder();
        boolean gap = false;
        int rest = number;
        for (int unit = 10_000; unit >= 1; unit /= 10) {
            int digit = rest / unit;
            rest %= unit;
            if (digit == 0) {
                gap = !text.isEmpty();
                continue;
            }
            if (gap) {
                text.append('零');
                gap = false;
            }
            text.append(DIGITS.charAt(digit)).append(unitName(unit));
        }
        return text.toString();
    }

    private static String unitName(int unit) {
        return switch (unit) {
            case 10_000 -> "万";
            case 1_000 -> "千";
            case 100 -> "百";
            case 10 -> "十";
            default -> "";
        };
    }

    private static OptionalInt positional(String digits) {
        if (digits.length() > 5) {
            return OptionalInt.empty();
        }
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            value = value * 10 + DIGITS.indexOf(digits.charAt(i));
        }
        return OptionalInt.of(value);
    }

    private static OptionalInt withUnits(String text) {
        int total = 0;
        int digit = -1;
        int smallestUnit = Integer.MAX_VALUE;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean arabic = isArabic(c);
            int value = arabic ? c - '0' : DIGITS.indexOf(c);
            if (value >= 0) {
                // 1千零79: figures side by side are one number, as people mix them.
                boolean goesOn = arabic && i > 0 && isArabic(text.charAt(i - 1));
                if (digit > 0 && !goesOn) {
                    return OptionalInt.empty();
                }
                digit = goesOn ? digit * 10 + value : value;
                continue;
            }
            int unit = unitOf(c);
            if (unit == 0 || unit >= smallestUnit) {
                return OptionalInt.empty();
            }
            smallestUnit = unit;
            total += unit * (digit < 0 ? 1 : digit);
            digit = -1;
        }
        int value = total + Math.max(digit, 0);
        return value > LARGEST || digit >= smallestUnit ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private static boolean isArabic(char c) {
        return c >= '0' && c <= '9';
    }

    private static int unitOf(char c) {
        return switch (c) {
            case '万' -> 10_000;
            case '千' -> 1_000;
            case '百' -> 100;
            case '十' -> 10;
            default -> 0;
        };
    }

    private static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replace("廿", "二十")
                .replace("卅", "三十");
        var folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            folded.append(plainDigit(plain.charAt(i)));
        }
        return folded.toString();
    }

    private static char plainDigit(char c) {
        return switch (c) {
            case '〇', '○', '◯', 'O' -> '零';
            case '两', '兩', '贰', '貳' -> '二';
            case '壹' -> '一';
            case '叁', '參' -> '三';
            case '肆' -> '四';
            case '伍' -> '五';
            case '陆', '陸' -> '六';
            case '柒' -> '七';
            case '捌' -> '八';
            case '玖' -> '九';
            case '拾' -> '十';
            case '佰' -> '百';
            case '仟' -> '千';
            case '萬' -> '万';
            default -> c;
        };
    }
}
