package org.famen.content.frontmatter;

import java.util.List;
import java.util.Map;

/** What stands at a field before anyone asks for a type. Lines count from 1 in the file. */
sealed interface FieldValue {
    int line();

    /** How a sentence calls this shape. */
    String shape();

    /** Exactly as written, without surrounding blanks: {@code 2026} and {@code no} stay text until a type is asked for. */
    record Text(String text, int line) implements FieldValue {
        public Text {
            text = text.strip();
        }

        @Override
        public String shape() {
            return "一段文字";
        }
    }

    record Many(List<FieldValue> items, int line) implements FieldValue {
        public Many {
            items = List.copyOf(items);
        }

        @Override
        public String shape() {
            return "一个列表";
        }
    }

    /** Keeps the order of the file. */
    record Group(Map<String, FieldValue> fields, int line) implements FieldValue {
        @Override
        public String shape() {
            return "一组下级字段";
        }
    }
}
