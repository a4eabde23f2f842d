package org.famen.portal.checkup;

import java.util.List;
import org.famen.content.checkup.CheckupField;

/** Where the check-up begins. */
public record StartPage(List<CheckupField> fields) {
    public StartPage {
        fields = List.copyOf(fields);
    }

    public int questions() {
        return fields.stream().mapToInt(field -> field.questions().size()).sum();
    }

    /** Of the first step; only where there are fields. */
    public String begin() {
        return CheckupController.step(fields.getFirst());
    }
}
